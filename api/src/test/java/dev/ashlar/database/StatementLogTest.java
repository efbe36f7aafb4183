/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.AshlarException;
import dev.ashlar.QueryTimeout;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class StatementLogTest {

  @Test
  void lineShowsBindsRowsAndDuration() {
    assertThat(StatementLog.line(event(List.of("a@b.c", "***"), 1, 1, Optional.empty())))
        .isEqualTo("INSERT INTO \"users\"\n  [a@b.c, ***] 1 row in 1.250 ms");
  }

  @Test
  void batchShowsItsFirstRow() {
    assertThat(StatementLog.line(event(List.of("a@b.c"), 1_000, 1_000, Optional.empty())))
        .isEqualTo("INSERT INTO \"users\"\n  [a@b.c] and 999 more 1000 rows in 1.250 ms");
  }

  @Test
  void failureShowsItsNameAndState() {
    AshlarException failure = new QueryTimeout("..", new SQLException("..", "57014"));

    assertThat(StatementLog.line(event(List.of(), 1, 0, Optional.of(failure))))
        .isEqualTo(
            "INSERT INTO \"users\"\n  [] failed with QueryTimeout, SQLState 57014, in 1.250 ms");
  }

  private static StatementEvent event(
      List<String> binds, int batch, long rows, Optional<AshlarException> failure) {
    return new StatementEvent(
        "INSERT INTO \"users\"", binds, batch, Duration.ofNanos(1_250_000), rows, failure);
  }
}
