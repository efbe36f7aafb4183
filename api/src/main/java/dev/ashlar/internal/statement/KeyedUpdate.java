/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.statement;

import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.BoundStatement;
import dev.ashlar.sql.statement.Column;
import dev.ashlar.sql.statement.Comparison;
import dev.ashlar.sql.statement.Junction;
import dev.ashlar.sql.statement.Operator;
import dev.ashlar.sql.statement.Parameters;
import dev.ashlar.sql.statement.Predicate;
import dev.ashlar.sql.statement.UpdateStatement;
import dev.ashlar.sql.statement.WrittenRows;
import dev.ashlar.table.ModelTable;
import dev.ashlar.table.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Writes updates of the live row with a key: pure text and binds, nothing is run. Their parameters
 * are those of {@link Assignments#bind}, the key, and the version if one is expected.
 */
public final class KeyedUpdate {

  private KeyedUpdate() {}

  /**
   * The update.
   *
   * @param texts those that were written before
   * @param version what its version must be; null for any
   * @param returns whether the row is to be given back
   * @throws IllegalArgumentException when nothing is set
   */
  public static BoundStatement of(
      UpdateTexts texts,
      Dialect dialect,
      Assignments set,
      List<Bind> key,
      @Nullable Bind version,
      boolean returns) {
    if (set.shape() == Assignments.NO_SHAPE) {
      return StatementText.of(dialect, tree(set, key, version, returns));
    }
    List<Bind> values = new ArrayList<>();
    set.addTo(values);
    int bound = values.size();
    values.addAll(key);
    if (version != null) {
      values.add(version);
    }
    Form form = Form.of(version != null, returns);
    KnownStatement known = texts.find(dialect, set, form);
    if (known == null) {
      int keyEnd = bound + key.size();
      known =
          KnownStatement.of(
              dialect,
              values.size(),
              standIns ->
                  tree(
                      set.with(standIns.subList(0, bound)),
                      standIns.subList(bound, keyEnd),
                      version == null ? null : standIns.get(keyEnd),
                      returns));
      texts.add(dialect, set, form, known);
    }
    return known.with(values);
  }

  /**
   * The text of an update that gives the row back, where it was written before and these columns
   * are set to values, and its parameters are those values, the key and the version in this order;
   * else null.
   */
  public static @Nullable String known(
      UpdateTexts texts, Dialect dialect, Assignments set, boolean expectsVersion) {
    KnownStatement known = texts.find(dialect, set, Form.of(expectsVersion, true));
    return known != null && known.isInOrder() ? known.sql() : null;
  }

  /** What is around the columns. */
  private enum Form {
    PLAIN,
    RETURNING,
    VERSIONED,
    VERSIONED_RETURNING;

    static Form of(boolean expectsVersion, boolean returns) {
      if (expectsVersion) {
        return returns ? VERSIONED_RETURNING : VERSIONED;
      }
      return returns ? RETURNING : PLAIN;
    }
  }

  private static UpdateStatement tree(
      Assignments set, List<Bind> key, @Nullable Bind version, boolean returns) {
    ModelTable<?> table = set.table();
    Source rows = Source.root(table);
    Predicate where = KeyColumns.of(rows).eq(key);
    OptionalInt versioned = table.versionOrdinal();
    if (version != null && versioned.isPresent()) {
      Column column = rows.column(table.column(versioned.getAsInt()));
      where = Junction.all(where, Comparison.of(Operator.EQ, column, Parameters.of(version)));
    }
    return new UpdateStatement(
        WrittenRows.of(Joins.table(rows), Visibility.LIVE.narrow(rows, where)),
        set.list(rows),
        returns ? RowStatements.all(rows) : null);
  }
}
