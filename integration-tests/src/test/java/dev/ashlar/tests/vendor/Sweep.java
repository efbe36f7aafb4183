/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ashlar.UniqueViolation;
import dev.ashlar.database.Database;
import dev.ashlar.tests.model.kinds.KindsSchema;
import dev.ashlar.tests.model.kinds.Pebble;
import dev.ashlar.tests.model.kinds.PebbleDraft;
import dev.ashlar.tests.model.kinds.PebbleMapper;
import dev.ashlar.tests.model.letters.Account;
import dev.ashlar.tests.model.letters.AccountDraft;
import dev.ashlar.tests.model.letters.AccountMapper;
import dev.ashlar.tests.model.letters.LettersSchema;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A look at each kind of promise, on an empty database whose settings are odd. */
final class Sweep {

  private static final List<String> HARD =
      List.of("A\\'b", "50%\\ \"x\" || '", "\ud83d\ude00\u00e9", "");

  private final Database db;
  private final PebbleMapper pebbles;
  private final AccountMapper accounts;

  Sweep(Database db) {
    this.db = db;
    pebbles = new PebbleMapper(db);
    accounts = new AccountMapper(db);
  }

  void run() {
    LettersSchema.create(db);
    KindsSchema.create(db);
    valuesAreKept();
    textsAreCompared();
    rowsAreCounted();
    keysAreUnique();
    transactionsFailAndGoOn();
    KindsSchema.drop(db);
    LettersSchema.drop(db);
  }

  private void valuesAreKept() {
    byte[] data = {0, 39, 92, -1};
    Pebble written =
        pebbles.create(
            p ->
                p.label("values")
                    .flag(true)
                    .tiny((byte) -128)
                    .share(0.1f)
                    .ratio(1.0 / 3)
                    .amount(new BigDecimal("1.1000000000"))
                    .letter(' ')
                    .prose("")
                    .moment(Instant.parse("2026-03-29T01:30:00.123456Z"))
                    .day(LocalDate.of(2026, 1, 2))
                    .hour(LocalTime.of(23, 59, 59, 999_999_000))
                    .span(Duration.ofMillis(-1500))
                    .year(Year.of(31))
                    .data(data)
                    .notes(List.of("NULL", "", "\\")));
    Pebble read = pebbles.getById(written.id());

    assertThat(read).usingRecursiveComparison().isEqualTo(written);
    assertThat(read.data()).isEqualTo(data);
    assertThat(read.tiny()).isEqualTo((byte) -128);
    assertThat(read.ratio()).isEqualTo(1.0 / 3);
    assertThat(read.share()).isEqualTo(0.1f);
    assertThat(read.moment()).isEqualTo("2026-03-29T01:30:00.123456Z");
    assertThat(read.day()).isEqualTo("2026-01-02");
    assertThat(read.hour()).isEqualTo("23:59:59.999999");
    assertThat(read.letter()).isEqualTo(' ');
    assertThat(read.prose()).isEmpty();
    assertThat(read.notes()).containsExactly("NULL", "", "\\");
    assertThat(pebbles.query().where(p -> p.ratio().eq(1.0 / 3).and(p.prose().eq(""))).list())
        .hasSize(1);
    pebbles.deleteAll();
  }

  private void textsAreCompared() {
    for (String text : HARD) {
      Account account = accounts.create(a -> a.email("x" + text).plain(text));
      assertThat(accounts.findByEmail("X" + text)).contains(account);
      assertThat(accounts.query().where(a -> a.plain().eq(text)).one().plain()).isEqualTo(text);
      assertThat(accounts.query().where(a -> a.plain().contains(text)).list()).contains(account);
    }
    assertThat(accounts.query().where(a -> a.plain().like("50\\%\\\\ _x_ || '")).count()).isOne();
    assertThat(accounts.query().where(a -> a.plain().like("%X%")).exists()).isFalse();
    assertThat(accounts.query().where(a -> a.city().isNull().not()).exists()).isFalse();
    Account last = accounts.query().where(a -> a.plain().eq(HARD.get(1))).one();
    assertThat(
            accounts
                .update(last.id(), c -> c.set(a -> a.plain(), a -> a.plain().concat("!")))
                .plain())
        .isEqualTo(HARD.get(1) + "!");
    accounts.deleteAll();
  }

  private void rowsAreCounted() {
    List<PebbleDraft> drafts =
        IntStream.range(0, 150).mapToObj(n -> PebbleDraft.start().label("p" + n).small(n)).toList();
    assertThat(pebbles.createMany(drafts)).isEqualTo(150);
    assertThat(pebbles.createManyReturning(drafts)).extracting(Pebble::small).startsWith(0, 1, 2);
    assertThat(pebbles.query().list()).hasSize(300);
    assertThat(pebbles.updateMany(p -> p.small().eq(7), c -> c.label("p7"))).isEqualTo(2);
    Pebble first = pebbles.query().orderBy(p -> p.id()).first().orElseThrow();
    assertThat(pebbles.update(first.id(), c -> c.label(first.label()))).isEqualTo(first);
    assertThat(pebbles.deleteMany(p -> p.small().lt(100))).isEqualTo(200);
    assertThat(pebbles.deleteAll()).isEqualTo(100);
  }

  private void keysAreUnique() {
    accounts.create(a -> a.email("a@b.c"));
    assertThatExceptionOfType(UniqueViolation.class)
        .isThrownBy(() -> accounts.create(a -> a.email("A@b.c")))
        .satisfies(e -> assertThat(e.key()).isEqualTo(AccountMapper.UNIQUE_EMAIL));
    assertThat(
            accounts.createManySkippingDuplicates(
                Stream.of("b@b.c", "A@B.C", "c@b.c", "d@b.c", "b@b.c")
                    .map(email -> AccountDraft.start().email(email))
                    .toList()))
        .isEqualTo(3);
    assertThat(
            accounts.upsert(AccountMapper.UNIQUE_EMAIL, a -> a.email("A@B.C").city("Ulm")).city())
        .isEqualTo("Ulm");
    assertThat(accounts.query().count()).isEqualTo(4);
  }

  private void transactionsFailAndGoOn() {
    db.transaction(
        tx -> {
          accounts.in(tx).create(a -> a.email("kept@b.c"));
          assertThatExceptionOfType(UniqueViolation.class)
              .isThrownBy(
                  () ->
                      tx.transaction(
                          inner -> {
                            accounts.in(inner).create(a -> a.email("lost@b.c"));
                            accounts.in(inner).create(a -> a.email("a@b.c"));
                          }));
        });
    assertThat(accounts.findByEmail("kept@b.c")).isPresent();
    assertThat(accounts.findByEmail("lost@b.c")).isEmpty();
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(
            () ->
                db.transaction(
                    tx -> {
                      accounts.in(tx).deleteAll();
                      throw new ArithmeticException();
                    }));
    assertThat(accounts.query().count()).isEqualTo(5);
  }
}
