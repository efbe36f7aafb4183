/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.statement.InElements;
import dev.ashlar.sql.statement.Parameters;
import dev.ashlar.sql.statement.Pattern;
import dev.ashlar.sql.statement.Predicate;
import dev.ashlar.sql.statement.Range;
import dev.ashlar.sql.statement.RowsIn;
import dev.ashlar.sql.statement.SelectStatement;
import dev.ashlar.sql.statement.Term;
import java.util.ArrayList;
import java.util.List;

/** Puts another value in the place of each one, no two of them equal. */
final class StandIns extends TreeRewriter {

  private long next;

  private Bind another() {
    return Bind.bigint(next++);
  }

  private List<Bind> others(List<Bind> values) {
    List<Bind> others = new ArrayList<>(values.size());
    for (int i = 0; i < values.size(); i++) {
      others.add(another());
    }
    return others;
  }

  @Override
  protected SelectStatement select(SelectStatement select) {
    Range range = select.range();
    return super.select(select)
        .cut(
            new Range(
                range.hasLimit() ? next++ : Range.NONE, range.hasOffset() ? next++ : Range.NONE));
  }

  @Override
  public Term parameters(Parameters parameters) {
    return new Parameters(others(parameters.values()));
  }

  @Override
  public Term pattern(Pattern pattern) {
    return Parameters.of(another());
  }

  @Override
  public Predicate rowsIn(RowsIn rows) {
    return new RowsIn(rows.columns(), rows.rows().stream().map(this::others).toList());
  }

  @Override
  public Predicate inElements(InElements among) {
    return new InElements(operand(among.text()), (Parameters) parameters(among.array()));
  }
}
