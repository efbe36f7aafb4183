/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.internal.command.Binds;
import dev.ashlar.internal.command.Command;
import dev.ashlar.internal.command.Environment;
import dev.ashlar.internal.command.Evidence;
import dev.ashlar.internal.command.Purpose;
import dev.ashlar.sql.jdbc.Binder;
import dev.ashlar.sql.jdbc.BoundStatement;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Writes with one text, each of which meets a row for sure, and none the row of another: a driver
 * may send a batch as one statement, which could not write a row twice.
 *
 * @param statements how each is written, with equal texts
 * @param written which rows they are about, which is asked after a failure only
 * @param isCounted whether each changes its row, so that none is counted as 0
 */
record StatementBatch(
    List<BoundStatement> statements, Purpose purpose, Supplier<Evidence> written, boolean isCounted)
    implements Command<Long> {

  @Override
  public String sql() {
    return statements.get(0).sql();
  }

  @Override
  public Long run(PreparedStatement statement, Binder binder, Environment environment)
      throws SQLException {
    for (BoundStatement each : statements) {
      Binds.write(each.binds(), binder);
      statement.addBatch();
    }
    int[] counts = statement.executeBatch();
    // Databases count an upsert as 0, 1 or 2, and some drivers not at all.
    if (isCounted && IntStream.of(counts).anyMatch(count -> count == 0)) {
      throw unwritten(purpose);
    }
    return (long) statements.size();
  }

  /** For a row that is there, and locked, and was not written all the same. */
  static IllegalStateException unwritten(Purpose purpose) {
    return new IllegalStateException(
        "A row of %s is there, and the database did not change it. Nothing was updated. Look for a trigger or a policy that leaves rows out."
            .formatted(purpose.subject().name()));
  }

  @Override
  public long rows(Long result) {
    return result;
  }

  @Override
  public int batch() {
    return statements.size();
  }

  /** Parameters are hidden by their column, in each statement alike. */
  @Override
  public boolean isSensitive(int parameter) {
    return statements.get(0).binds().get(parameter - 1).isSensitive();
  }

  @Override
  public Evidence evidence() {
    return written.get();
  }
}
