/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.database;

import dev.ashlar.AshlarException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;

/** Writes statements to the logger {@code dev.ashlar.sql}. */
final class StatementLog implements StatementListener {

  private static final Logger LOGGER = System.getLogger("dev.ashlar.sql");

  @Override
  public void onStatement(StatementEvent event) {
    Level level = event.failure().isPresent() ? Level.WARNING : Level.INFO;
    if (LOGGER.isLoggable(level)) {
      LOGGER.log(level, () -> line(event));
    }
  }

  /**
   * The statement as it stands, and under it one line: {@code [alice@prisma.io, null] 1 row in
   * 0.412 ms}.
   */
  static String line(StatementEvent event) {
    String binds = event.binds().toString();
    String batch = event.batch() == 1 ? "" : " and %s more".formatted(event.batch() - 1);
    String outcome = event.failure().map(StatementLog::failure).orElseGet(() -> rows(event.rows()));
    return "%s\n  %s%s %s in %s"
        .formatted(event.sql(), binds, batch, outcome, millis(event.duration()));
  }

  private static String rows(long rows) {
    return rows == 1 ? "1 row" : rows + " rows";
  }

  private static String failure(AshlarException failure) {
    String name = failure.getClass().getSimpleName();
    return failure.getCause() instanceof SQLException sql && sql.getSQLState() != null
        ? "failed with " + name + ", SQLState " + sql.getSQLState() + ","
        : "failed with " + name;
  }

  private static String millis(Duration duration) {
    return String.format(Locale.ROOT, "%.3f ms", duration.toNanos() / 1e6);
  }
}
