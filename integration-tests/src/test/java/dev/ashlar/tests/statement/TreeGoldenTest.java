/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.dialect.UnsupportedStatement;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.BoundStatement;
import dev.ashlar.sql.statement.Locking;
import dev.ashlar.sql.statement.Statement;
import dev.ashlar.sql.vendor.Dialects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is written of each node in each dialect, dialects that agree in one block. */
final class TreeGoldenTest {

  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "trees.txt");

  @Test
  void nodesAreWrittenAsReviewed() throws IOException {
    StringBuilder text = new StringBuilder("# Nodes of queries, in each dialect.\n");
    Trees.all().forEach(example -> add(text, example.name(), example.query()));
    add(
        text,
        "a lock that others may share",
        Trees.emails().locking(new Locking(Locking.Strength.SHARE, Locking.Wait.UNTIL_FREE)));
    add(
        text,
        "a lock that skips locked rows",
        Trees.emails().locking(new Locking(Locking.Strength.UPDATE, Locking.Wait.SKIP_LOCKED)));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(GOLDEN, text);
    }
    assertThat(text.toString()).isEqualTo(Files.readString(GOLDEN));
  }

  private static void add(StringBuilder text, String name, Statement statement) {
    Map<String, StringJoiner> dialects = new LinkedHashMap<>();
    for (Dialect dialect : Dialects.all()) {
      dialects
          .computeIfAbsent(written(dialect, statement), sql -> new StringJoiner(", "))
          .add(dialect.name());
    }
    text.append("\n").append(name).append("\n");
    dialects.forEach(
        (sql, names) -> text.append("  ").append(names).append("\n").append(sql.indent(4)));
  }

  private static String written(Dialect dialect, Statement statement) {
    try {
      BoundStatement written = dialect.write(statement);
      return written.binds().isEmpty()
          ? written.sql()
          : written.sql()
              + written.binds().stream()
                  .map(Bind::shown)
                  .collect(Collectors.joining(", ", "\n-- ", ""));
    } catch (UnsupportedStatement refusal) {
      return "refused: " + refusal.getMessage();
    }
  }
}
