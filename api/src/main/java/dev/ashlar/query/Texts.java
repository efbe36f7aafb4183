/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.sql.statement.Call;
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

  /** Of what is made of an operand: a text that is made may be longer than its column. */
  static ColumnType type(Operand own) {
    return own.type().kind() == ColumnType.Kind.VARCHAR ? ColumnType.text() : own.type();
  }

  /** What a function makes of a text and of values. */
  static Operand made(Operator function, Operand own, Term... values) {
    List<Term> arguments = new ArrayList<>();
    arguments.add(own);
    arguments.addAll(List.of(values));
    return caseless(new Call(function, arguments, ColumnType.text(), own.isNullable()), own);
  }

  /** The same, in which letter case does not count where it does not in what it is made of. */
  static Operand caseless(Call made, Term... of) {
    for (Term each : of) {
      if (each instanceof Operand operand && operand.letterCase() != LetterCase.COUNTS) {
        return new Caseless(made);
      }
    }
    return made;
  }
}
