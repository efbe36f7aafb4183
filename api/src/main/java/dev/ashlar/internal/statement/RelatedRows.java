/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.statement;

import dev.ashlar.table.Source;
import java.util.function.Consumer;

/**
 * A select, within another statement, of the rows that are related to each of its rows.
 *
 * @param root the table that is selected from
 * @param where what ties it to the statement around it, and further conditions
 */
public record RelatedRows(Source root, Predicate where) {

  void write(SqlText out, String selected) {
    Joins joins = new Joins(root);
    where.eachColumn(joins::add);
    out.enter(joins);
    out.append("(SELECT ").append(selected).append(" FROM ").quoted(root.table().name());
    out.append(" ").append(joins.alias(root));
    joins.write(out, " ");
    out.append(" WHERE ");
    where.write(out);
    out.append(")").leave();
  }

  /** The columns of the statement around it; its own are nobody else's business. */
  void eachColumn(Consumer<? super ColumnOperand> visitor) {
    where.eachColumn(
        column -> {
          if (!column.source().isOfSameQueryAs(root)) {
            visitor.accept(column);
          }
        });
  }

  String label() {
    return root.path();
  }
}
