/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ashlar.UnreadableRow;
import dev.ashlar.ValidationException;
import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.value.Phrase;
import dev.ashlar.tests.model.value.PhraseDraft;
import dev.ashlar.tests.model.value.PhraseKey;
import dev.ashlar.tests.model.value.PhraseMapper;
import dev.ashlar.tests.model.value.ValuesSchema;
import dev.ashlar.tests.support.RawSql;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A column with a converter is stored as the converter has it. */
@EveryDatabase
final class ConverterTest {

  private static final PhraseKey FIRST = new PhraseKey("en", 1);
  private static final PhraseKey SECOND = new PhraseKey("en", 2);
  private static final List<String> HELLO = List.of("hello", "world");
  private static final List<String> BYE = List.of("bye");
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private RawSql raw;
  private PhraseMapper phrases;

  @BeforeEach
  void createTables(TestDatabase database) {
    database.create(ValuesSchema::createScript);
    Database db = Database.connect(database.dataSource());
    raw = RawSql.on(database);
    phrases = new PhraseMapper(db);
  }

  @Test
  void convertedValueIsStored() {
    Phrase phrase =
        phrases.create(p -> p.id(FIRST).words(HELLO).spoken(true).zone(PARIS).hints(List.of()));

    assertThat(phrase.words()).isEqualTo(HELLO);
    assertThat(phrase.spoken()).isTrue();
    assertThat(phrase.zone()).isEqualTo(PARIS);
    assertThat(phrase.hints()).contains(List.of());
    assertThat(phrases.getById(FIRST)).isEqualTo(phrase);
    assertThat(stored("id")).isEqualTo("en:1");
    assertThat(stored("words")).isEqualTo("hello world");
    assertThat(stored("spoken")).isEqualTo("YES");
    assertThat(stored("zone")).isEqualTo("Europe/Paris");
    assertThat(stored("hints")).isEmpty();
  }

  @Test
  void nullIsNotConverted() {
    Phrase phrase = phrases.create(p -> p.id(FIRST).words(HELLO));

    assertThat(phrase.zone()).isNull();
    assertThat(phrase.hints()).isEmpty();
    assertThat(phrase.spoken()).isFalse();
    assertThat(stored("zone")).isEqualTo("null");
    assertThat(phrases.update(phrase, c -> c.zone(PARIS)).zone()).isEqualTo(PARIS);
    assertThat(phrases.update(phrase, c -> c.zone(null)).zone()).isNull();
  }

  @Test
  void whatIsStoredIsChecked() {
    assertThatExceptionOfType(ValidationException.class)
        .isThrownBy(() -> PhraseDraft.start().id(FIRST).words(List.of("x".repeat(31))))
        .withMessageContaining("Phrase.words");
  }

  @Test
  void whatTheConverterThrowsIsTheCause() {
    phrases.create(p -> p.id(FIRST).words(HELLO));
    raw.run("UPDATE \"phrases\" SET \"zone\" = 'Nowhere'");

    assertThatExceptionOfType(UnreadableRow.class)
        .isThrownBy(() -> phrases.getById(FIRST))
        .withMessageStartingWith("Phrase.zone of Phrase with ")
        .withCauseInstanceOf(DateTimeException.class);
  }

  @Test
  void conditionsAndFindersConvert() {
    Phrase hello = phrases.create(p -> p.id(FIRST).words(HELLO).zone(PARIS));
    Phrase bye = phrases.create(p -> p.id(SECOND).words(BYE).spoken(true));

    assertThat(phrases.findByWords(HELLO)).contains(hello);
    assertThat(phrases.query().where(p -> p.words().eq(BYE)).list()).containsExactly(bye);
    assertThat(phrases.query().where(p -> p.spoken().eq(true)).list()).containsExactly(bye);
    assertThat(phrases.query().where(p -> p.zone().isNotNull()).list()).containsExactly(hello);
    assertThat(phrases.query().where(p -> p.id().in(FIRST, SECOND)).count()).isEqualTo(2);
    assertThat(phrases.query().where(p -> p.words().stored().contains("o w")).list())
        .containsExactly(hello);
    assertThat(phrases.query().where(p -> p.zone().stored().stored().startsWith("Europe/")).list())
        .containsExactly(hello);
    assertThat(phrases.update(bye, c -> c.set(p -> p.hints(), p -> p.words())).hints())
        .contains(BYE);
  }

  @Test
  void keysAreConverted() {
    Phrase hello = phrases.create(p -> p.id(FIRST).words(HELLO));
    Phrase bye = phrases.create(p -> p.id(SECOND).words(BYE).oppositeId(FIRST));

    assertThat(stored("opposite_id", "\"id\" = 'en:2'")).isEqualTo("en:1");
    assertThat(bye.opposite()).isEqualTo(PhraseMapper.ref(FIRST));
    Phrase read =
        phrases
            .query()
            .where(p -> p.opposite().eq(PhraseMapper.ref(hello.id())))
            .include(p -> p.opposite())
            .one();
    assertThat(read.opposite().get()).isEqualTo(hello);
    Phrase loaded = phrases.load(List.of(hello), p -> p.opposites()).get(0);
    assertThat(loaded.opposites().list()).containsExactly(bye);
    assertThat(phrases.update(read).words()).isEqualTo(BYE);
    assertThat(phrases.delete(FIRST)).isTrue();
    assertThat(phrases.getById(SECOND).opposite()).isNull();
  }

  private String stored(String column) {
    return stored(column, "1 = 1");
  }

  private String stored(String column, String where) {
    return raw.value("SELECT \"%s\" FROM \"phrases\" WHERE %s".formatted(column, where));
  }
}
