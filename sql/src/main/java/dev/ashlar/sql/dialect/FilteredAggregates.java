/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.sql.statement.Aggregate;
import dev.ashlar.sql.statement.Case;
import dev.ashlar.sql.statement.Keyword;
import dev.ashlar.sql.statement.Predicate;
import dev.ashlar.sql.statement.Term;
import java.util.List;

/** Says which rows an aggregate counts by a case, where a database has no FILTER. */
public final class FilteredAggregates extends TreeRewriter {

  private FilteredAggregates() {}

  /** The rewriter. */
  public static Rewriter asCases() {
    return new StatementRewriter(new FilteredAggregates());
  }

  @Override
  public Term aggregate(Aggregate aggregate) {
    Predicate filter = aggregate.filter();
    if (filter == null) {
      return super.aggregate(aggregate);
    }
    Term counted = aggregate.of() == null ? Keyword.ONE : aggregate.of();
    ColumnType type = aggregate.of() == null ? ColumnType.integer() : aggregate.of().type();
    return new Aggregate(
        aggregate.function(),
        (Case) caseOf(new Case(List.of(new Case.When(filter, counted)), null, type)),
        aggregate.isDistinct(),
        null,
        aggregate.type());
  }
}
