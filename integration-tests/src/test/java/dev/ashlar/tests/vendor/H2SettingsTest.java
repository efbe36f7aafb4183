/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ashlar.UniqueViolation;
import dev.ashlar.Vendor;
import dev.ashlar.database.Database;
import dev.ashlar.tests.model.kinds.KindsSchema;
import dev.ashlar.tests.model.kinds.Pebble;
import dev.ashlar.tests.model.kinds.PebbleMapper;
import dev.ashlar.tests.model.letters.Account;
import dev.ashlar.tests.model.letters.AccountMapper;
import dev.ashlar.tests.model.letters.LettersSchema;
import dev.ashlar.tests.model.roles.RolesSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever a URL of H2 sets, promises are kept, or the database is refused when it is connected.
 */
final class H2SettingsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MODE=REGULAR",
        "MODE=LEGACY",
        "MODE=PostgreSQL",
        "MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
        "MODE=MySQL",
        "MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
        "MODE=MariaDB",
        "MODE=DB2",
        "MODE=HSQLDB",
        "COLLATION=OFF",
        "IGNORECASE=FALSE",
        "CASE_INSENSITIVE_IDENTIFIERS=TRUE",
        "DATABASE_TO_UPPER=FALSE",
        "DATABASE_TO_LOWER=TRUE",
        "DEFAULT_NULL_ORDERING=FIRST",
        "DEFAULT_NULL_ORDERING=LAST",
        "DEFAULT_NULL_ORDERING=HIGH",
        "NON_KEYWORDS=USER,VALUE,ORDER",
        "TRUNCATE_LARGE_LENGTH=TRUE",
        "VARIABLE_BINARY=TRUE",
        "TIME ZONE=Asia/Tokyo",
        "OLD_INFORMATION_SCHEMA=TRUE",
        "OLD_INFORMATION_SCHEMA=TRUE;MODE=PostgreSQL",
        "ZERO_BASED_ENUMS=TRUE",
        "MAX_LENGTH_INPLACE_LOB=1",
        "LAZY_QUERY_EXECUTION=1",
        "OPTIMIZE_REUSE_RESULTS=0",
        "QUERY_CACHE_SIZE=0",
        "RECOMPILE_ALWAYS=TRUE",
        "DEFRAG_ALWAYS=TRUE",
        "DROP_RESTRICT=FALSE",
        "LOCK_TIMEOUT=5000",
        "LOCK_MODE=0",
        "WRITE_DELAY=0",
        "THROTTLE=1",
        "BUILTIN_ALIAS_OVERRIDE=TRUE",
        "OPTIMIZE_IN_LIST=FALSE",
        "OPTIMIZE_OR=FALSE"
      })
  void promisesAreKept(String settings) {
    Database db = connect(settings);
    KindsSchema.create(db);
    LettersSchema.create(db);

    keepsValues(new PebbleMapper(db));
    comparesTexts(new PebbleMapper(db));
    ignoresCase(new AccountMapper(db));

    LettersSchema.drop(db);
    KindsSchema.drop(db);
    LettersSchema.create(db);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MODE=Oracle | MODE=Oracle",
        "MODE=MSSQLServer | MODE=MSSQLServer",
        "MODE=Derby | MODE=Derby",
        "MODE=STRICT | MODE=STRICT",
        "OLD_INFORMATION_SCHEMA=TRUE;MODE=Oracle | MODE=Oracle",
        "IGNORECASE=TRUE | IGNORECASE",
        "COLLATION=ENGLISH STRENGTH PRIMARY | COLLATION",
        "COLLATION=ENGLISH STRENGTH IDENTICAL | COLLATION",
        "COLLATION=GERMAN | COLLATION",
        "ALLOW_LITERALS=NONE | ALLOW_LITERALS",
        "ALLOW_LITERALS=NUMBERS | ALLOW_LITERALS"
      })
  void settingThatBreaksAPromiseIsRefused(String settings, String named) {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> connect(settings))
        .withMessageStartingWith("This H2 database has the setting " + named + ", by which ")
        .withMessageContaining("Leave it out of the URL, or ");
  }

  @Test
  void settingIsRefusedWhereTheVendorIsStated() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> Database.builder(source("MODE=Oracle")).vendor(Vendor.H2).build())
        .withMessageStartingWith("This H2 database has the setting MODE=Oracle, by which ");
  }

  @Test
  void foreignKeysThatDoNotHoldAreRefused() throws SQLException {
    UrlSource source = source("DATABASE_TO_UPPER=FALSE");
    RolesSchema.create(Database.connect(source));
    run(source, "SET REFERENTIAL_INTEGRITY FALSE");

    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> Database.connect(source))
        .withMessage(
            "This H2 database has the setting REFERENTIAL_INTEGRITY FALSE, by which rows may point at rows that are not there. Leave it out of the URL, or run SET REFERENTIAL_INTEGRITY TRUE.");

    run(source, "SET REFERENTIAL_INTEGRITY TRUE");
    RolesSchema.drop(Database.connect(source));
  }

  private static void run(UrlSource source, String statement) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement each = connection.createStatement()) {
      each.execute(statement);
    }
  }

  private static Database connect(String settings) {
    return Database.connect(source(settings));
  }

  private static UrlSource source(String settings) {
    return new UrlSource(
        "jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1;%s".formatted(UUID.randomUUID(), settings));
  }

  private static void keepsValues(PebbleMapper pebbles) {
    Pebble written =
        pebbles.create(
            p ->
                p.label("values")
                    .tiny(Byte.MIN_VALUE)
                    .letter(' ')
                    .word("")
                    .day(LocalDate.of(2026, 1, 2))
                    .moment(Instant.parse("2026-01-02T03:04:05.123456Z")));

    assertThat(pebbles.getById(written.id()).tiny()).isEqualTo(Byte.MIN_VALUE);
    assertThat(pebbles.getById(written.id()).letter()).isEqualTo(' ');
    assertThat(pebbles.getById(written.id()).word()).isEmpty();
    assertThat(pebbles.query().where(p -> p.tiny().lt((byte) 0)).list()).containsExactly(written);
    assertThat(pebbles.query().where(p -> p.day().eq(LocalDate.of(2026, 1, 2))).list())
        .containsExactly(written);
    assertThat(pebbles.query().where(p -> p.moment().eq(written.moment())).exists()).isTrue();
    assertThat(pebbles.query().where(p -> p.word().eq("")).list()).containsExactly(written);
    assertThat(pebbles.query().where(p -> p.word().isNull()).exists()).isFalse();
    assertThat(pebbles.delete(written.id())).isTrue();
  }

  private static void comparesTexts(PebbleMapper pebbles) {
    for (String word : new String[] {"b", "B", "b ", "\u00e9", "\uffee", "\ud83d\ude00", "a"}) {
      pebbles.create(p -> p.label("word").word(word));
    }
    pebbles.create(p -> p.label("none"));

    assertThat(pebbles.query().orderBy(p -> p.word()).list())
        .extracting(Pebble::word)
        .containsExactly("B", "a", "b", "b ", "\u00e9", "\uffee", "\ud83d\ude00", null);
    assertThat(pebbles.query().where(p -> p.word().eq("b")).count()).isEqualTo(1);
    assertThat(pebbles.query().where(p -> p.word().gt("\u00e9")).count()).isEqualTo(2);
    assertThat(pebbles.query().where(p -> p.word().like("_")).count()).isEqualTo(6);
    assertThat(pebbles.query().orderBy(p -> p.word().desc()).page(1, 2).items())
        .extracting(Pebble::word)
        .containsExactly(null, "\ud83d\ude00");
    assertThat(pebbles.updateReturning(p -> p.word().isNull(), c -> c.word("x"))).hasSize(1);
    assertThat(pebbles.deleteAll()).isEqualTo(8);
  }

  private static void ignoresCase(AccountMapper accounts) {
    Account ann = accounts.create(a -> a.email("Ann@b.c"));
    accounts.create(a -> a.email("bob@b.c").city("Ulm"));

    assertThat(accounts.findByEmail("aNN@B.C")).contains(ann);
    assertThat(accounts.query().where(a -> a.email().in("ANN@b.c", "x")).list())
        .containsExactly(ann);
    assertThat(accounts.query().orderBy(a -> a.email().desc()).first())
        .map(Account::email)
        .contains("bob@b.c");
    assertThat(
            accounts.upsert(AccountMapper.UNIQUE_EMAIL, a -> a.email("ANN@b.c").city("Bonn")).id())
        .isEqualTo(ann.id());
    UniqueViolation taken =
        catchThrowableOfType(UniqueViolation.class, () -> accounts.create(a -> a.email("BOB@b.c")));
    assertThat(taken.key()).isEqualTo(AccountMapper.UNIQUE_EMAIL);
  }
}
