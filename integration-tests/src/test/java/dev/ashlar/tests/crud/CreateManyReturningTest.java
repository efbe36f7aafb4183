/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.crud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ashlar.UniqueViolation;
import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.kinds.Book;
import dev.ashlar.tests.model.kinds.BookDraft;
import dev.ashlar.tests.model.kinds.BookMapper;
import dev.ashlar.tests.model.kinds.Counter;
import dev.ashlar.tests.model.kinds.CounterDraft;
import dev.ashlar.tests.model.kinds.CounterMapper;
import dev.ashlar.tests.model.kinds.KindsSchema;
import dev.ashlar.tests.model.kinds.Sheet;
import dev.ashlar.tests.model.kinds.SheetDraft;
import dev.ashlar.tests.model.kinds.SheetMapper;
import dev.ashlar.tests.model.roles.Notebook;
import dev.ashlar.tests.model.roles.NotebookDraft;
import dev.ashlar.tests.model.roles.NotebookMapper;
import dev.ashlar.tests.model.roles.RolesSchema;
import dev.ashlar.tests.model.roles.Tally;
import dev.ashlar.tests.model.roles.TallyDraft;
import dev.ashlar.tests.model.roles.TallyMapper;
import dev.ashlar.tests.support.OlderServer;
import dev.ashlar.tests.support.RawSql;
import dev.ashlar.tests.support.SteppingClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A createManyReturning gives the rows as stored, in the order of the drafts. */
@EveryDatabase
final class CreateManyReturningTest {

  private static final Instant START = Instant.parse("2026-01-02T03:04:05.123456Z");

  private RawSql sql;
  private TallyMapper tallies;
  private NotebookMapper notebooks;
  private CounterMapper counters;
  private BookMapper books;
  private SheetMapper sheets;
  private Database db;

  @BeforeEach
  void createTables(TestDatabase database) {
    database.create(RolesSchema::createScript, KindsSchema::createScript);
    db = Database.builder(database.dataSource()).clock(new SteppingClock(START)).build();
    sql = RawSql.on(database);
    tallies = new TallyMapper(db);
    notebooks = new NotebookMapper(db);
    counters = new CounterMapper(db);
    books = new BookMapper(db);
    sheets = new SheetMapper(db);
  }

  @Test
  void olderServersGiveTheSame(TestDatabase database) {
    List<String> sent = new ArrayList<>();
    Database older =
        Database.builder(OlderServer.of(database.dataSource(), 9))
            .listener(event -> sent.add(event.sql()))
            .build();
    List<String> labels = IntStream.range(0, 50).mapToObj(i -> "label " + (i * 7) % 50).toList();
    List<CounterDraft> drafts =
        labels.stream().map(label -> CounterDraft.start().label(label)).toList();

    List<Counter> byOlder = new CounterMapper(older).createManyReturning(drafts);
    List<Counter> byNewer = counters.createManyReturning(drafts);

    assertThat(sent).isNotEmpty().noneMatch(text -> text.startsWith("MERGE"));
    assertThat(byOlder).extracting(Counter::label).isEqualTo(labels);
    assertThat(byNewer).extracting(Counter::label).isEqualTo(labels);
    assertThat(counters.query().orderBy(c -> c.id()).list())
        .hasSize(100)
        .containsAll(byOlder)
        .containsAll(byNewer);
  }

  @Test
  void noDraftIsNoRow() {
    assertThat(tallies.createManyReturning(List.of())).isEmpty();
    assertThat(sql.count("tallies")).isZero();
  }

  @Test
  void oneDraftIsOneRow() {
    List<Tally> created = tallies.createManyReturning(tallies(1));

    assertThat(created).containsExactly(tallies.query().one());
    assertThat(created).extracting(Tally::name).containsExactly("t0");
    assertThat(notebooks.createManyReturning(notebooks(1)))
        .containsExactly(notebooks.query().one());
  }

  @Test
  @Shows(
      "`createMany` counts the rows, `createManyReturning` gives them in the order of the drafts.")
  void tenRowsWhoseKeysTheDatabaseMakesAreInTheOrderOfTheDrafts() {
    assertAreInOrder(10);
  }

  @Test
  @Shows(
      "`createMany` counts the rows, `createManyReturning` gives them in the order of the drafts.")
  void thousandsOfRowsWhoseKeysTheDatabaseMakesAreInTheOrderOfTheDrafts() {
    assertAreInOrder(2_500);
  }

  private void assertAreInOrder(int number) {
    List<Tally> created = tallies.createManyReturning(tallies(number));

    assertThat(created).extracting(Tally::large).isEqualTo(numbers(number));
    assertThat(created).doesNotHaveDuplicates();
    assertThat(tallies.query().orderBy(t -> t.large()).list()).isEqualTo(created);
    assertThat(created).extracting(Tally::createdAt).containsOnly(START);
  }

  @Test
  @Shows(
      "`createMany` counts the rows, `createManyReturning` gives them in the order of the drafts.")
  void thousandsOfRowsWhoseKeysTheProgramMakesAreInTheOrderOfTheDrafts() {
    List<Notebook> created = notebooks.createManyReturning(notebooks(2_500));

    assertThat(created)
        .extracting(Notebook::name)
        .isEqualTo(IntStream.range(0, 2_500).mapToObj(i -> "n" + i).toList());
    assertThat(notebooks.query().list()).containsExactlyInAnyOrderElementsOf(created);
    assertThat(created).extracting(Notebook::createdAt).containsOnly(START);
  }

  @Test
  void rowsMayBeLongerThanOneStatement() {
    String note = "§".repeat(300_000);
    List<SheetDraft> drafts =
        IntStream.range(0, 40)
            .mapToObj(i -> SheetDraft.start().name("s" + i).prose(note + i))
            .toList();

    assertThat(sheets.createManyReturning(drafts))
        .extracting(Sheet::prose)
        .isEqualTo(IntStream.range(0, 40).mapToObj(i -> note + i).toList());
    assertThat(sheets.createManySkippingDuplicates(drafts)).isZero();
  }

  @Test
  void keysOfTheProgramNeedNotRise() {
    List<Book> created =
        books.createManyReturning(
            List.of(
                BookDraft.start().isbn("9").title("Last"),
                BookDraft.start().isbn("10").title("First"),
                BookDraft.start().isbn("5").title("Middle")));

    assertThat(created)
        .containsExactly(new Book("9", "Last"), new Book("10", "First"), new Book("5", "Middle"));
  }

  @Test
  void keyOfTheDatabaseMayBeAnInt() {
    List<Counter> created =
        counters.createManyReturning(
            List.of(CounterDraft.start().label("b"), CounterDraft.start().label("a")));

    assertThat(created).extracting(Counter::label).containsExactly("b", "a");
    assertThat(counters.query().orderBy(c -> c.label().desc()).list()).isEqualTo(created);
  }

  @Test
  void draftsWithAndWithoutAKeyMayBeMixed() {
    List<Tally> created =
        tallies.createManyReturning(
            List.of(
                TallyDraft.start().name("a"),
                TallyDraft.start().name("b").id(1_000),
                TallyDraft.start().name("c").id(900)));

    assertThat(created).extracting(Tally::name).containsExactly("a", "b", "c");
    assertThat(created.subList(1, 3)).extracting(Tally::id).containsExactly(1_000L, 900L);
    assertThat(tallies.query().orderBy(t -> t.name()).list()).isEqualTo(created);
  }

  @Test
  @Shows("A call of several statements is kept as a whole or not at all.")
  void duplicateInTheMiddleLeavesNoRow() {
    List<BookDraft> drafts =
        IntStream.range(0, 1_500)
            .mapToObj(i -> BookDraft.start().isbn("i" + i).title("t" + i % 1_200))
            .toList();

    assertThatExceptionOfType(UniqueViolation.class)
        .isThrownBy(() -> books.createManyReturning(drafts))
        .satisfies(e -> assertThat(e.key()).isEqualTo(BookMapper.UNIQUE_TITLE));

    assertThat(sql.count("books")).isZero();
  }

  @Test
  @Shows("A call of several statements is kept as a whole or not at all.")
  void failureOfOneRowLeavesNone() {
    List<TallyDraft> drafts =
        List.of(
            TallyDraft.start().name("a"),
            TallyDraft.start().name("b").id(7),
            TallyDraft.start().name("c").id(7));

    assertThatExceptionOfType(UniqueViolation.class)
        .isThrownBy(() -> tallies.createManyReturning(drafts));
    assertThat(sql.count("tallies")).isZero();
  }

  @Test
  void rowsBelongToTheTransaction() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                db.transaction(
                    tx -> {
                      assertThat(tallies.in(tx).createManyReturning(tallies(3))).hasSize(3);
                      throw new IllegalArgumentException("taken back");
                    }));
    assertThat(sql.count("tallies")).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void draftThatIsNullIsRefusedWithItsNumber(int before) {
    List<TallyDraft> drafts =
        Arrays.asList(before == 0 ? new TallyDraft[1] : tallies(2).toArray(TallyDraft[]::new));
    drafts.set(before, null);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> tallies.createManyReturning(drafts))
        .withMessage(
            "Draft number %d of %d is null. Leave it out.".formatted(before + 1, drafts.size()));
    assertThat(sql.count("tallies")).isZero();
  }

  private static List<TallyDraft> tallies(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> TallyDraft.start().name("t" + i).large(i))
        .toList();
  }

  private static List<NotebookDraft> notebooks(int number) {
    return IntStream.range(0, number).mapToObj(i -> NotebookDraft.start().name("n" + i)).toList();
  }

  private static List<Long> numbers(int number) {
    return IntStream.range(0, number).mapToObj(i -> (long) i).toList();
  }
}
