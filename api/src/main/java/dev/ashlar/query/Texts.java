/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.sql.statement.Call;
import dev.ashlar.sql.statement.Case;
import dev.ashlar.sql.statement.Caseless;
import dev.ashlar.sql.statement.LetterCase;
import dev.ashlar.sql.statement.Operand;
import dev.ashlar.sql.statement.Operator;
import dev.ashlar.sql.statement.Term;
import java.util.ArrayList;
import java.util.List;

/** What becomes of the types of texts when something is made of them. */
final class Texts {

  private Texts() {}

  /** What a function makes of a text and of values. */
  static Operand made(Operator function, Operand own, Term... values) {
    List<Term> arguments = new ArrayList<>();
    arguments.add(own);
    arguments.addAll(List.of(values));
    return caseless(new Call(function, arguments, ColumnType.text(), own.isNullable()), own);
  }

  /** All in letters of one case: nothing is left of which case it was. */
  static Operand cased(Operator function, Operand own) {
    return new Call(function, List.of(own), ColumnType.text(), own.isNullable());
  }

  /** The same, in which letter case does not count where it does not in one of its values. */
  static Operand caseless(Case made) {
    for (Case.When each : made.whens()) {
      if (isCaseless(each.value())) {
        return new Caseless(made);
      }
    }
    return made.otherwise() != null && isCaseless(made.otherwise()) ? new Caseless(made) : made;
  }

  private static boolean isCaseless(Term term) {
    return term instanceof Operand operand && operand.letterCase() != LetterCase.COUNTS;
  }

  /** The same, in which letter case does not count where it does not in what it is made of. */
  static Operand caseless(Call made, Term... of) {
    for (Term each : of) {
      if (isCaseless(each)) {
        return new Caseless(made);
      }
    }
    return made;
  }
}
