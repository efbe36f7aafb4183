/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.query.Condition;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.kinds.KindsSchema;
import dev.ashlar.tests.model.kinds.Pebble;
import dev.ashlar.tests.model.kinds.PebbleFields;
import dev.ashlar.tests.model.kinds.PebbleMapper;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** In Turkish the small letter of I has no dot; isolated, since all of the JVM speaks it. */
@EveryDatabase
@Isolated
final class LanguageOfTheJvmTest {

  private final Locale usual = Locale.getDefault();

  private PebbleMapper pebbles;

  @BeforeEach
  void createTables(TestDatabase database) {
    database.create(KindsSchema::createScript);
    Database db = Database.connect(database.dataSource());
    pebbles = new PebbleMapper(db);
    pebbles.create(p -> p.label("a").word("TITLE"));
    pebbles.create(p -> p.label("b").word("title"));
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
  }

  @AfterEach
  void restoreLanguage() {
    Locale.setDefault(usual);
  }

  @Test
  @Shows("The language of the JVM does not matter to `ignoreCase()`.")
  void languageOfTheJvmDoesNotMatter() {
    assertFindsBoth(p -> p.word().ignoreCase().eq("Title"));
    assertFindsBoth(p -> p.word().ignoreCase().contains("IT"));
  }

  private void assertFindsBoth(Function<? super PebbleFields, ? extends Condition> condition) {
    assertThat(pebbles.query().where(condition).list())
        .extracting(Pebble::word)
        .containsExactlyInAnyOrder("TITLE", "title");
  }
}
