/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ashlar.NotFoundException;
import dev.ashlar.StaleModelException;
import dev.ashlar.UniqueKey;
import dev.ashlar.UniqueViolation;
import dev.ashlar.ValidationException;
import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.keys.KeyedSchema;
import dev.ashlar.tests.model.keys.Link;
import dev.ashlar.tests.model.keys.LinkMapper;
import dev.ashlar.tests.model.keys.Nonce;
import dev.ashlar.tests.model.keys.NonceMapper;
import dev.ashlar.tests.model.keys.Ticket;
import dev.ashlar.tests.model.keys.TicketDraft;
import dev.ashlar.tests.model.keys.TicketMapper;
import dev.ashlar.tests.model.kinds.Book;
import dev.ashlar.tests.model.kinds.BookDraft;
import dev.ashlar.tests.model.kinds.BookMapper;
import dev.ashlar.tests.model.kinds.Bottle;
import dev.ashlar.tests.model.kinds.BottleMapper;
import dev.ashlar.tests.model.kinds.Counter;
import dev.ashlar.tests.model.kinds.CounterDraft;
import dev.ashlar.tests.model.kinds.CounterMapper;
import dev.ashlar.tests.model.kinds.Grain;
import dev.ashlar.tests.model.kinds.GrainDraft;
import dev.ashlar.tests.model.kinds.GrainMapper;
import dev.ashlar.tests.model.kinds.KindsSchema;
import dev.ashlar.tests.model.kinds.PebbleMapper;
import dev.ashlar.tests.model.kinds.Rack;
import dev.ashlar.tests.model.kinds.RackMapper;
import dev.ashlar.tests.model.kinds.Shelf;
import dev.ashlar.tests.model.kinds.ShelfMapper;
import dev.ashlar.tests.model.kinds.Size;
import dev.ashlar.tests.model.kinds.Vintage;
import dev.ashlar.tests.model.kinds.VintageMapper;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys are given by the database, by the program, or by the caller. */
@EveryDatabase(drivers = true)
final class KeyTest {

  private Database db;
  private CounterMapper counters;
  private BookMapper books;

  @BeforeEach
  void createTables(TestDatabase database) {
    database.create(KindsSchema::createScript);
    db = Database.connect(database.dataSource());
    counters = new CounterMapper(db);
    books = new BookMapper(db);
  }

  @Test
  void intKeysCountUp(TestDatabase database) {
    Counter first = counters.create(c -> c.label("one"));
    counters.createMany(
        List.of(CounterDraft.start().label("two"), CounterDraft.start().label("three")));
    Counter last = counters.create(c -> c.label("four"));

    assertThat(first.id()).isEqualTo(1);
    // MariaDB sets keys aside for a batch before it knows how many there are, and leaves one out.
    int fourth = database.name().equals("mariadb") ? 5 : 4;
    assertThat(last.id()).isEqualTo(fourth);
    assertThat(counters.getById(1)).isEqualTo(first);
    assertThat(counters.update(fourth, c -> c.label("4")).label()).isEqualTo("4");
    assertThat(counters.delete(fourth)).isTrue();
  }

  @Test
  void intKeysMayBeGiven() {
    for (int id : new int[] {Integer.MIN_VALUE, -1, 0, Integer.MAX_VALUE}) {
      assertThat(counters.create(c -> c.label("x").id(id)).id()).isEqualTo(id);
      assertThat(counters.findById(id)).isPresent();
    }
  }

  @Test
  void longKeysMayBeGiven() {
    PebbleMapper pebbles = new PebbleMapper(db);
    for (long id : new long[] {Long.MIN_VALUE, -1, 0, 5_000_000_000L, Long.MAX_VALUE}) {
      assertThat(pebbles.create(p -> p.label("x").id(id)).id()).isEqualTo(id);
      assertThat(pebbles.findById(id)).isPresent();
    }
  }

  @Test
  void assignedKeysAreThoseOfTheCaller() {
    Book book = books.create(b -> b.isbn("978-0").title("Stones"));
    books.createMany(
        List.of(
            BookDraft.start().isbn("").title("Empty"),
            BookDraft.start().isbn("😀'\\").title("Odd")));

    assertThat(books.findById("978-0")).contains(book);
    assertThat(books.getById("").title()).isEqualTo("Empty");
    assertThat(books.getById("😀'\\").title()).isEqualTo("Odd");
    assertThat(books.findById("978-0 ")).isEmpty();
    assertThat(books.findById(BookMapper.ref("978-0"))).contains(book);
    assertThat(books.update("978-0", c -> c.title("More stones")).isbn()).isEqualTo("978-0");
    assertThat(books.delete("")).isTrue();
    assertThat(books.delete("")).isFalse();
  }

  @Test
  void shortKeyAndVersionAreKept() {
    GrainMapper grains = new GrainMapper(db);
    Grain grain = grains.create(KeyTest::grain);
    short number = Short.MIN_VALUE;

    assertThat(grain.number()).isEqualTo(number);
    assertThat(grains.findById(number)).contains(grain);
    assertThat(grains.findById(GrainMapper.ref(number))).contains(grain);
    Grain changed = grains.update(grain, c -> c.letter('y'));
    assertThat(changed.version()).isEqualTo((short) 1);
    assertThatExceptionOfType(StaleModelException.class)
        .isThrownBy(() -> grains.update(grain, c -> c.letter('z')));
    assertThat(grains.update(number, (short) 1, c -> c.letter('z')).version()).isEqualTo((short) 2);
    assertThatExceptionOfType(StaleModelException.class).isThrownBy(() -> grains.update(grain));
  }

  @Test
  void shortKeyNeedsNoCast() {
    GrainMapper grains = new GrainMapper(db);
    Grain grain = grains.create(KeyTest::grain);

    assertThat(grains.findById(-32768)).contains(grain);
    assertThat(grains.getById(-32768)).isEqualTo(grain);
    assertThat(grains.findById(GrainMapper.ref(-32768))).contains(grain);
    assertThat(grains.findById(1)).isEmpty();
    assertThat(grains.update(-32768, c -> c.letter('y')).letter()).isEqualTo('y');
    assertThat(grains.update(-32768, 1, c -> c.letter('z')).version()).isEqualTo((short) 2);
    assertThatExceptionOfType(StaleModelException.class)
        .isThrownBy(() -> grains.update(-32768, 65_538, c -> c.letter('a')));
    assertThatExceptionOfType(ValidationException.class)
        .isThrownBy(() -> grains.findById(32_768))
        .withMessage("Grain.number is outside -32768 to 32767. Give a number within.");
    assertThatExceptionOfType(ValidationException.class).isThrownBy(() -> GrainMapper.ref(-32_769));
    assertThat(grains.delete(-32768)).isTrue();
  }

  private static GrainDraft grain(GrainMapper.NeedsNumber draft) {
    return draft
        .number(Short.MIN_VALUE)
        .tiny((byte) 1)
        .brief((short) 2)
        .share(3)
        .whole(BigInteger.ONE)
        .letter('x')
        .size(Size.SMALL)
        .stamp(OffsetDateTime.parse("2026-01-02T03:04:05Z"))
        .local(LocalDateTime.parse("2026-01-02T03:04:05"))
        .hour(LocalTime.NOON)
        .span(Duration.ZERO)
        .year(Year.of(2026))
        .month(YearMonth.of(2026, 1));
  }

  @Test
  void keysOfOtherTypesAreReferredTo() {
    VintageMapper vintages = new VintageMapper(db);
    BottleMapper bottles = new BottleMapper(db);
    Vintage vintage = vintages.create(v -> v.year(Year.of(31)));
    YearMonth filledIn = YearMonth.of(31, 10);
    Bottle bottle = bottles.create(b -> b.filledIn(filledIn).vintageId(Year.of(31)));

    assertThat(BottleMapper.key(BottleMapper.ref(filledIn))).isEqualTo(filledIn);
    assertThat(VintageMapper.key(bottle.vintage())).isEqualTo(Year.of(31));
    assertThat(bottles.findById(filledIn)).contains(bottle);
    assertThat(
            bottles
                .query()
                .where(b -> b.vintage().eq(VintageMapper.ref(Year.of(31))))
                .include(b -> b.vintage())
                .one()
                .vintage()
                .get())
        .isEqualTo(vintage);
    assertThat(vintages.query().include(v -> v.bottles()).one().bottles().list())
        .containsExactly(bottle);
    assertThat(bottles.delete(filledIn)).isTrue();
  }

  @Test
  void keyThatIsAConstantOfANativeTypeIsReferredTo() {
    RackMapper racks = new RackMapper(db);
    ShelfMapper shelves = new ShelfMapper(db);
    Rack rack = racks.create(r -> r.size(Size.LARGE));
    Shelf shelf = shelves.create(s -> s.rack(RackMapper.ref(Size.LARGE)));

    assertThat(racks.findById(Size.LARGE)).contains(rack);
    assertThat(racks.findById(Size.SMALL)).isEmpty();
    assertThat(RackMapper.key(shelf.rack())).isEqualTo(Size.LARGE);
    assertThat(shelves.query().where(s -> s.rack().eq(RackMapper.ref(Size.LARGE))).list())
        .containsExactly(shelf);
    assertThat(shelves.query().include(s -> s.rack()).one().rack().get()).isEqualTo(rack);
    assertThat(racks.query().include(r -> r.shelves()).one().shelves().list())
        .containsExactly(shelf);
    assertThat(racks.delete(Size.LARGE)).isTrue();
  }

  @Test
  @Shows("They count for unique keys as well: `A@b.c`, `a@b.c` and `a@b.c` with a blank are three.")
  void assignedKeysThatDifferInCaseOrBlanksAreNoDuplicates() {
    for (String isbn : List.of("a-x", "A-x", "a-x ", " a-x", "\u00E9", "e\u0301", "e")) {
      books.create(b -> b.isbn(isbn).title("title of " + isbn));
    }

    assertThat(books.query().count()).isEqualTo(7);
    assertThat(books.getById("A-x").title()).isEqualTo("title of A-x");
    assertThat(books.getById("a-x ").title()).isEqualTo("title of a-x ");
    assertThat(books.findById("e ")).isEmpty();
  }

  @Test
  void assignedKeyThatIsTakenIsRefused() {
    Book book = books.create(b -> b.isbn("1").title("one"));

    assertThatExceptionOfType(UniqueViolation.class)
        .isThrownBy(() -> books.create(b -> b.isbn("1").title("two")))
        .satisfies(
            e ->
                assertThat(e.key())
                    .isEqualTo(new UniqueKey<>("books_pkey", "Book", List.of("isbn"))));
    assertThatExceptionOfType(UniqueViolation.class)
        .isThrownBy(() -> books.create(b -> b.isbn("2").title("one")))
        .satisfies(e -> assertThat(e.key()).isEqualTo(BookMapper.UNIQUE_TITLE));
    assertThat(books.query().list()).containsExactly(book);
  }

  @Test
  void missingAssignedKeyIsNamed() {
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> books.getById("978-1"))
        .withMessage(
            "There is no Book with isbn 978-1. Where it may be missing, use findBy.. instead of"
                + " getBy..");
  }

  @Test
  void programMakesKeysOfTexts() {
    KeyedSchema.create(db);
    TicketMapper tickets = new TicketMapper(db);
    LinkMapper links = new LinkMapper(db);
    NonceMapper nonces = new NonceMapper(db);

    Ticket first = tickets.create(t -> t.label("a"));
    tickets.createMany(List.of(TicketDraft.start().label("b"), TicketDraft.start().label("c")));
    Link link = links.create(l -> l.label("a"));
    Nonce nonce = nonces.create(n -> n.label("a"));

    assertThat(first.id()).matches("[0-9A-HJKMNP-TV-Z]{26}");
    assertThat(tickets.query().orderBy(t -> t.id()).list())
        .extracting(Ticket::label)
        .containsExactly("a", "b", "c");
    assertThat(tickets.findById(first.id())).contains(first);
    assertThat(link.id()).matches("[a-z][a-z0-9]{23}");
    assertThat(links.findById(link.id())).contains(link);
    assertThat(nonce.id().version()).isEqualTo(4);
    assertThat(nonces.findById(nonce.id())).contains(nonce);
    assertThat(tickets.create(t -> t.label("d").id("MINE")).id()).isEqualTo("MINE");
  }
}
