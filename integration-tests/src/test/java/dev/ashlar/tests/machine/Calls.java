/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.machine;

import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.DatabaseServer;
import dev.ashlar.examples.databases.DatabaseServers;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.model.kinds.BrickDraft;
import dev.ashlar.tests.model.kinds.BrickMapper;
import dev.ashlar.tests.model.kinds.KindsSchema;
import dev.ashlar.tests.model.kinds.Pebble;
import dev.ashlar.tests.model.kinds.PebbleMapper;
import dev.ashlar.tests.model.kinds.Shape;
import dev.ashlar.tests.model.letters.AccountMapper;
import dev.ashlar.tests.model.letters.LettersSchema;
import dev.ashlar.tests.model.lists.Basket;
import dev.ashlar.tests.model.lists.BasketMapper;
import dev.ashlar.tests.model.lists.ListsSchema;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;

/** A program that writes down what calls give, are told and send, on databases without a server. */
final class Calls {

  private static final Instant NOW = Instant.parse("2026-03-29T01:30:00.123456Z");

  private final PrintWriter out;
  private final Database db;

  private Calls(PrintWriter out, TestDatabase database) {
    this.out = out;
    db =
        Database.builder(database.dataSource())
            .clock(Clock.fixed(NOW, ZoneOffset.UTC))
            .listener(event -> out.println(event.sql() + "\n  " + event.binds()))
            .build();
  }

  /** Writes into the file that is named. */
  public static void main(String[] arguments) throws IOException {
    try (PrintWriter out =
        new PrintWriter(Files.newBufferedWriter(Path.of(arguments[0]), StandardCharsets.UTF_8))) {
      for (String name : List.of("h2", "sqlite")) {
        try (DatabaseServer server = DatabaseServers.start(name);
            TestDatabase database = server.create("machine")) {
          new Calls(out, database).run();
        }
      }
    }
  }

  private void run() {
    KindsSchema.create(db);
    LettersSchema.create(db);
    ListsSchema.create(db);
    everyKind();
    defaults();
    letters();
    lists();
    LettersSchema.drop(db);
  }

  private void everyKind() {
    PebbleMapper pebbles = new PebbleMapper(db);
    Pebble pebble =
        pebbles.create(
            p ->
                p.label("I \u0131 \u0130 i \u00df")
                    .flag(true)
                    .tiny((byte) -128)
                    .brief((short) 12345)
                    .small(-1234567)
                    .large(1234567890123L)
                    .share(1234.5f)
                    .ratio(1234567.125)
                    .amount(new BigDecimal("1234567.1234567890"))
                    .whole(new BigInteger("123456789012345678901234567890"))
                    .letter('\u0130')
                    .word("tItLe")
                    .shape(Shape.WEDGE)
                    .moment(NOW)
                    .stamp(OffsetDateTime.parse("2026-03-29T02:30:00.5+14:00"))
                    .local(LocalDateTime.of(2026, 3, 29, 2, 30))
                    .day(LocalDate.of(2026, 12, 31))
                    .hour(LocalTime.of(2, 30, 0, 7000))
                    .span(Duration.ofMillis(-1500))
                    .year(Year.of(1447))
                    .month(YearMonth.of(2026, 12))
                    .notes(List.of("1", "\u0661")));
    told(() -> pebble);
    told(() -> pebbles.getById(pebble.id()));
    told(
        () -> pebbles.query().where(p -> p.moment().eq(NOW).and(p.year().eq(Year.of(1447)))).one());
    told(() -> pebbles.query().where(p -> p.amount().eq(pebble.amount())).exists());
    told(() -> pebbles.query().where(p -> p.day().between(pebble.day(), pebble.day())).count());
    told(
        () ->
            pebbles.update(
                pebble.id(), c -> c.set(p -> p.small(), p -> p.small().plus(1000)).day(null)));
    told(() -> pebbles.update(pebble.id(), c -> c.amount(BigDecimal.TEN.pow(40))));
    told(() -> pebbles.update(pebble.id(), c -> c.word("x".repeat(1234))));
    told(() -> pebbles.update(pebble.id(), c -> c.moment(NOW.plus(Duration.ofDays(4_000_000)))));
    told(() -> pebbles.getById(1234567L));
    told(() -> pebbles.query().limit(-1234));
    told(() -> pebbles.query().page(0, 1234));
  }

  private void defaults() {
    BrickMapper bricks = new BrickMapper(db);
    Instant seen = NOW.minusSeconds(1);
    LocalDate day = LocalDate.of(2026, 3, 29);
    told(
        () ->
            bricks.create(b -> b.seenAt(seen).shownAt(seen.atOffset(ZoneOffset.UTC)).seenOn(day)));
    told(
        () ->
            BrickDraft.start()
                .seenAt(seen)
                .shownAt(seen.atOffset(ZoneOffset.UTC))
                .seenOn(day)
                .preview());
  }

  private void letters() {
    AccountMapper accounts = new AccountMapper(db);
    told(() -> accounts.create(a -> a.email("TITANIC@ice.de").city("I").motto("\u0130")));
    told(() -> accounts.findByEmail("titanic@ICE.de"));
    told(() -> accounts.query().where(a -> a.email().in("titanic@ICE.de", "x")).list());
    told(
        () ->
            accounts.upsert(AccountMapper.UNIQUE_EMAIL, a -> a.email("Titanic@Ice.De").city("i")));
    told(() -> accounts.create(a -> a.email("titanic@ice.de")));
    told(() -> accounts.query().where(a -> a.plain().ignoreCase().contains("I")).count());
  }

  private void lists() {
    BasketMapper baskets = new BasketMapper(db);
    Basket basket =
        baskets.create(
            b ->
                b.smalls(List.of(1, -1234567))
                    .larges(List.of(Long.MIN_VALUE))
                    .shares(List.of(1234.5f))
                    .ratios(List.of(0.1, 1e300))
                    .amounts(List.of(new BigDecimal("1234567.8900000000")))
                    .moments(List.of(NOW))
                    .offsets(List.of(NOW.atOffset(ZoneOffset.ofHours(14))))
                    .days(List.of(LocalDate.of(1, 1, 1)))
                    .hours(List.of(LocalTime.NOON))
                    .spans(List.of(Duration.ofHours(-30)))
                    .years(List.of(Year.of(1447))));
    told(() -> basket);
    told(() -> baskets.getById(basket.id()));
    told(() -> baskets.query().where(b -> b.moments().contains(NOW)).count());
  }

  private void told(Supplier<?> call) {
    try {
      out.println(call.get());
    } catch (RuntimeException e) {
      out.println(e);
    }
  }
}
