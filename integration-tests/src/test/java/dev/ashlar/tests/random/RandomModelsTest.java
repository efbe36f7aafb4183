/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.random;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.jackson.JacksonCodec;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Generated;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Good models compile, have tables that are created and dropped, and give back what was written.
 */
@EveryDatabase
final class RandomModelsTest {

  private static final List<CompiledSchema> SCHEMAS = new ArrayList<>();

  @TempDir private static Path folder;

  @BeforeAll
  static void compile() {
    if (SCHEMAS.isEmpty()) {
      SCHEMAS.addAll(
          CompiledSchema.some(
              Generated.many(5, 300), seed -> new RandomSchema(seed).sources(), folder));
    }
  }

  @Test
  void allCompile() {
    for (CompiledSchema compiled : SCHEMAS) {
      assertThat(compiled.errors()).as("-Dashlar.test.seed=%d", compiled.seed()).isEmpty();
    }
  }

  @Test
  void allGiveBackWhatWasWritten(TestDatabase database) {
    Database db =
        Database.builder(database.dataSource()).json(JacksonCodec.of(new ObjectMapper())).build();
    for (CompiledSchema compiled : SCHEMAS) {
      database.clear();
      try {
        compiled.create(db);
        compiled.run(db);
        compiled.drop(db);
        compiled.create(db);
        compiled.drop(db);
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("-Dashlar.test.seed=" + compiled.seed(), e);
      }
    }
  }
}
