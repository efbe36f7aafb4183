/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dev.ashlar.UniqueViolation;
import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.roles.Locker;
import dev.ashlar.tests.model.roles.LockerDraft;
import dev.ashlar.tests.model.roles.LockerMapper;
import dev.ashlar.tests.model.roles.Note;
import dev.ashlar.tests.model.roles.NoteDraft;
import dev.ashlar.tests.model.roles.NoteMapper;
import dev.ashlar.tests.model.roles.Notebook;
import dev.ashlar.tests.support.RawSql;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An upsertMany inserts or changes a row for each draft, or does nothing at all. */
@EveryDatabase
final class UpsertManyTest {

  private Desk desk;
  private LockerMapper lockers;
  private Notebook notebook;

  @BeforeEach
  void createRows(TestDatabase database) {
    desk = Desk.on(database);
    lockers = new LockerMapper(desk.db());
    notebook = desk.notebook();
    lockers.create(l -> l.code("L1").uses(1).owner("Ann"));
    desk.clock().step();
  }

  @Test
  void rowsAreInsertedAndChanged() {
    assertThat(
            lockers.upsertMany(
                LockerMapper.UNIQUE_CODE,
                List.of(
                    LockerDraft.start().code("L2").owner("Bob"),
                    LockerDraft.start().code("L1").uses(7),
                    LockerDraft.start().code("L3"))))
        .isEqualTo(3);

    assertThat(lockers.query().orderBy(l -> l.code()).list())
        .extracting(Locker::code, Locker::uses, Locker::owner, Locker::version, Locker::updatedAt)
        .containsExactly(
            tuple("L1", 7, "Ann", 1, Desk.NEXT),
            tuple("L2", 0, "Bob", 0, Desk.NEXT),
            tuple("L3", 0, null, 0, Desk.NEXT));
  }

  @Test
  void nothingIsDoneForNoDraft() {
    assertThat(lockers.upsertMany(LockerMapper.UNIQUE_CODE, List.of())).isZero();
  }

  @Test
  void ofEqualKeysEachIsWrittenInItsTurn() {
    lockers.upsertMany(
        LockerMapper.UNIQUE_CODE,
        List.of(
            LockerDraft.start().code("L5").uses(1),
            LockerDraft.start().code("L1").uses(2),
            LockerDraft.start().code("L5").owner("Eve"),
            LockerDraft.start().code("L5").uses(3)));

    assertThat(lockers.query().orderBy(l -> l.code()).list())
        .extracting(Locker::code, Locker::uses, Locker::owner, Locker::version)
        .containsExactly(tuple("L1", 2, "Ann", 1), tuple("L5", 3, "Eve", 2));
  }

  @Test
  void rowsAreGivenInTheOrderOfTheDrafts() {
    List<Locker> written =
        lockers.upsertManyReturning(
            LockerMapper.UNIQUE_CODE,
            List.of(
                LockerDraft.start().code("L9"),
                LockerDraft.start().code("L1").uses(7),
                LockerDraft.start().code("L5")));

    assertThat(written).extracting(Locker::code).containsExactly("L9", "L1", "L5");
    assertThat(written).extracting(Locker::uses).containsExactly(0, 7, 0);
    assertThat(lockers.query().list()).containsExactlyInAnyOrderElementsOf(written);
    assertThat(lockers.upsertManyReturning(LockerMapper.UNIQUE_CODE, List.of())).isEmpty();
  }

  /** PostgreSQL writes a row once more that is set to what it is, and tells by its xmin. */
  @Test
  void whatSetsNothingIsNotWrittenAgain() {
    Locker before = lockers.findByCode("L1").orElseThrow();
    RawSql sql = desk.sql();
    String version = "SELECT xmin FROM \"lockers\" WHERE \"code\" = 'L1'";
    String written = sql.isPostgresql() ? sql.value(version) : "";
    List<LockerDraft> drafts =
        List.of(
            LockerDraft.start().code("L3"),
            LockerDraft.start().code("L1"),
            LockerDraft.start().code("L2"));

    assertThat(lockers.upsertMany(LockerMapper.UNIQUE_CODE, drafts)).isEqualTo(3);
    List<Locker> all = lockers.upsertManyReturning(LockerMapper.UNIQUE_CODE, drafts);

    assertThat(all).extracting(Locker::code).containsExactly("L3", "L1", "L2");
    assertThat(all).contains(before);
    assertThat(lockers.query().list()).containsExactlyInAnyOrderElementsOf(all);
    assertThat(sql.isPostgresql() ? sql.value(version) : "").isEqualTo(written);
  }

  @Test
  void draftsWithoutAKeyAreInserted() {
    lockers.upsertMany(
        LockerMapper.UNIQUE_CODE, List.of(LockerDraft.start(), LockerDraft.start().uses(2)));

    assertThat(lockers.query().count()).isEqualTo(3);
  }

  @Test
  void thousandsAreWritten() {
    List<LockerDraft> drafts = new ArrayList<>();
    IntStream.range(0, 2_500).forEach(i -> drafts.add(LockerDraft.start().code("L" + i).uses(i)));

    assertThat(lockers.upsertMany(LockerMapper.UNIQUE_CODE, drafts)).isEqualTo(2_500);
    assertThat(lockers.query().count()).isEqualTo(2_500);
    assertThat(lockers.query().where(l -> l.version().eq(1)).list())
        .extracting(Locker::code)
        .containsExactly("L1");
    assertThat(lockers.findByCode("L2499").orElseThrow().uses()).isEqualTo(2_499);
  }

  @Test
  void draftsGoInBatchesButForH2(TestDatabase database) {
    List<Integer> batches = new ArrayList<>();
    Database db =
        Database.builder(database.dataSource()).listener(e -> batches.add(e.batch())).build();
    List<LockerDraft> drafts =
        IntStream.range(0, 2_500).mapToObj(i -> LockerDraft.start().code("L" + i).uses(1)).toList();

    new LockerMapper(db).upsertMany(LockerMapper.UNIQUE_CODE, drafts);

    // There an upsert that another one outruns is done again, by itself.
    assertThat(batches)
        .isEqualTo(
            database.name().equals("h2")
                ? Collections.nCopies(2_500, 1)
                : List.of(1_000, 1_000, 500));
  }

  /** The driver of PostgreSQL may make one insert of a batch, which could not write a row twice. */
  @Test
  void draftsOfOneKeyAreNoBatch(TestDatabase database) {
    List<Integer> batches = new ArrayList<>();
    Database db =
        Database.builder(database.dataSource()).listener(e -> batches.add(e.batch())).build();

    new LockerMapper(db)
        .upsertMany(
            LockerMapper.UNIQUE_CODE,
            List.of(
                LockerDraft.start().code("L7").uses(1),
                LockerDraft.start().code("L7").uses(2),
                LockerDraft.start().code("L7").uses(3),
                LockerDraft.start().code("L8").uses(1)));

    assertThat(batches)
        .isEqualTo(database.name().equals("h2") ? List.of(1, 1, 1, 1) : List.of(1, 1, 2));
    assertThat(lockers.query().count()).isEqualTo(3);
  }

  @Test
  void failureOfOneLeavesAllAsTheyWere() {
    desk.note("live", notebook);
    Note gone = desk.note("gone", notebook);
    desk.notes().delete(gone.id());
    List<Note> before = desk.notes().query().withDeleted().list();

    assertThatExceptionOfType(UniqueViolation.class)
        .isThrownBy(
            () ->
                desk.notes()
                    .upsertMany(
                        NoteMapper.UNIQUE_SLUG,
                        List.of(draft("a"), draft("live"), draft("gone"), draft("z"))))
        .withMessageContaining("a deleted row has the same (notes_slug_key)");

    assertThat(desk.notes().query().withDeleted().list())
        .containsExactlyInAnyOrderElementsOf(before);
  }

  @Test
  void draftThatIsNullIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                lockers.upsertMany(
                    LockerMapper.UNIQUE_CODE, Arrays.asList(LockerDraft.start(), null)))
        .withMessage("Draft number 2 of 2 is null. Leave it out.");
    assertThat(lockers.query().count()).isEqualTo(1);
  }

  private NoteDraft draft(String slug) {
    return NoteDraft.start().slug(slug).title("T").source("S").notebookId(notebook.id());
  }
}
