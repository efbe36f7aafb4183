/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Generated;
import dev.ashlar.tests.support.RawSql;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a default holds, it is the same in the row of a draft and in a row of others. */
@EveryDatabase
final class RandomDefaultTest {

  private static final List<CompiledSchema> SCHEMAS = new ArrayList<>();

  @TempDir private static Path folder;

  @BeforeAll
  static void compile() {
    if (SCHEMAS.isEmpty()) {
      SCHEMAS.addAll(
          CompiledSchema.some(
              Generated.many(3, 100), seed -> new DefaultsSchema(seed).sources(), folder));
    }
  }

  @Test
  @Shows(
      "A column that a draft does not set has its default, the same as in a row that others insert.")
  void defaultsArriveAsTheyAreWritten(TestDatabase database) {
    Database db = Database.connect(database.dataSource());
    for (CompiledSchema compiled : SCHEMAS) {
      try {
        assertThat(compiled.errors()).isEmpty();
        database.clear();
        compiled.create(db);
        RawSql.on(database).run("INSERT INTO \"presets\" (\"id\") VALUES (7)");
        compiled.run(db);
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("-Dashlar.test.seed=" + compiled.seed(), e);
      }
    }
  }
}
