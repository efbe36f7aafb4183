/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ashlar.TransactionFailed;
import dev.ashlar.UniqueViolation;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.roles.Locker;
import dev.ashlar.tests.model.roles.LockerMapper;
import dev.ashlar.tests.model.roles.Note;
import dev.ashlar.tests.model.roles.NoteDraft;
import dev.ashlar.tests.model.roles.NoteMapper;
import dev.ashlar.tests.model.roles.Notebook;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An upsert of models whose columns have roles: versions, soft deletion, keys that are missing. */
@EveryDatabase
final class UpsertRolesTest {

  private static final String DELETED =
      """
      Note.slug must be unique, and a deleted row has the same (notes_slug_key). Nothing was written.
      Give another value, or bring that row back with restore(..), or remove it with forceDelete(..).""";

  private Desk desk;
  private LockerMapper lockers;
  private Notebook notebook;
  private Note note;
  private Locker locker;

  @BeforeEach
  void createRows(TestDatabase database) {
    desk = Desk.on(database);
    lockers = new LockerMapper(desk.db());
    notebook = desk.notebook();
    note = desk.note("one", notebook);
    locker = lockers.create(l -> l.code("L1").uses(1));
    desk.clock().step();
  }

  @Test
  @Shows({
    "A row whose key is free is inserted; a row that has the key is changed, and keeps its id.",
    "The change raises the version."
  })
  void changeRaisesTheVersion() {
    Note changed =
        desk.notes().upsert(NoteMapper.UNIQUE_SLUG, n -> draft(n, "one"), c -> c.text("seen"));

    assertThat(changed)
        .isEqualTo(
            new Note(
                note.id(),
                "one",
                note.title(),
                "seen",
                note.source(),
                note.notebook(),
                1,
                Desk.START,
                Desk.NEXT,
                null));
    assertThat(desk.notes().query().list()).containsExactly(changed);
  }

  @Test
  @Shows(
      "A row whose key is free is inserted; a row that has the key is changed, and keeps its id.")
  void insertStartsAtVersionZero() {
    Note inserted = desk.notes().upsert(NoteMapper.UNIQUE_SLUG, n -> draft(n, "two"));

    assertThat(inserted.version()).isZero();
    assertThat(inserted.createdAt()).isEqualTo(Desk.NEXT);
    assertThat(desk.notes().query().list()).containsExactlyInAnyOrder(note, inserted);
  }

  @Test
  @Shows(
      "Without a change, the row gets what the draft sets, but for its id, its key and what updates may not change.")
  void draftDoesNotWriteWhatUpdatesMayNotChange() {
    Note changed = desk.notes().upsert(NoteMapper.UNIQUE_SLUG, n -> draft(n, "one"));

    assertThat(changed.source()).isEqualTo("hand");
    assertThat(changed.title()).isEqualTo("T");
    assertThat(changed.version()).isEqualTo(1);
  }

  @Test
  @Shows("A soft-deleted row in the way is a `UniqueViolation` that says so.")
  void deletedRowInTheWayIsToldAndStaysAsItIs() {
    desk.notes().delete(note.id());
    Note deleted = desk.notes().query().onlyDeleted().one();

    assertDeleted(() -> desk.notes().upsert(NoteMapper.UNIQUE_SLUG, n -> draft(n, "one")));
    assertDeleted(
        () ->
            desk.notes().upsert(NoteMapper.UNIQUE_SLUG, n -> draft(n, "one"), c -> c.text("seen")));
    assertDeleted(() -> desk.notes().upsert(NoteMapper.UNIQUE_SLUG, n -> draft(n, "one"), c -> {}));

    assertThat(desk.notes().query().withDeleted().list()).containsExactly(deleted);
  }

  @Test
  void deletedRowInTheWayFailsTheTransaction() {
    desk.notes().delete(note.id());

    Throwable thrown =
        catchThrowable(
            () ->
                desk.db()
                    .transaction(
                        tx ->
                            assertDeleted(
                                () ->
                                    desk.notes()
                                        .in(tx)
                                        .upsert(NoteMapper.UNIQUE_SLUG, n -> draft(n, "one")))));

    assertThat(thrown).isInstanceOf(TransactionFailed.class).cause().hasMessage(DELETED);
  }

  @Test
  @Shows(
      "A row whose key is free is inserted; a row that has the key is changed, and keeps its id.")
  void onlyUniqueKeyOfAModel() {
    Locker changed =
        lockers.upsert(
            LockerMapper.UNIQUE_CODE,
            l -> l.code("L1").owner("nobody"),
            c -> c.uses(v -> v.plus(1)).set(l -> l.owner(), l -> l.code()));
    Locker inserted = lockers.upsert(LockerMapper.UNIQUE_CODE, l -> l.code("L2").owner("Ann"));
    Locker same = lockers.upsert(LockerMapper.UNIQUE_CODE, l -> l.code("L2"));

    assertThat(changed).isEqualTo(new Locker(locker.id(), "L1", 2, "L1", 1, Desk.START, Desk.NEXT));
    assertThat(inserted)
        .isEqualTo(new Locker(inserted.id(), "L2", 0, "Ann", 0, Desk.NEXT, Desk.NEXT));
    assertThat(same).isEqualTo(inserted);
    assertThat(lockers.query().list()).containsExactlyInAnyOrder(changed, inserted);
  }

  @Test
  @Shows("The change may set the key itself.")
  void onlyUniqueKeyMayBeChanged() {
    Locker moved = lockers.upsert(LockerMapper.UNIQUE_CODE, l -> l.code("L1"), c -> c.code("L9"));
    Locker cleared = lockers.upsert(LockerMapper.UNIQUE_CODE, l -> l.code("L9"), c -> c.code(null));

    assertThat(moved.id()).isEqualTo(locker.id());
    assertThat(moved.code()).isEqualTo("L9");
    assertThat(cleared.id()).isEqualTo(locker.id());
    assertThat(lockers.query().list()).containsExactly(cleared);
  }

  @Test
  void missingKeyIsLikeNoOther() {
    Locker one = lockers.upsert(LockerMapper.UNIQUE_CODE, l -> l.code(null).owner("Ann"));
    Locker two = lockers.upsert(LockerMapper.UNIQUE_CODE, l -> l.owner("Bob"), c -> c.owner("Cid"));

    assertThat(two.owner()).isEqualTo("Bob");
    assertThat(lockers.query().list()).containsExactlyInAnyOrder(locker, one, two);
  }

  @Test
  void keyOfTheDatabaseMayBeGiven() {
    Locker changed =
        lockers.upsert(LockerMapper.PRIMARY_KEY, l -> l.id(locker.id()).code("L7").uses(5));
    Locker inserted = lockers.upsert(LockerMapper.PRIMARY_KEY, l -> l.id(900).code("L2"));

    assertThat(changed).isEqualTo(new Locker(locker.id(), "L7", 5, null, 1, Desk.START, Desk.NEXT));
    assertThat(inserted.id()).isEqualTo(900);
    assertThat(lockers.query().list()).containsExactlyInAnyOrder(changed, inserted);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> lockers.upsert(LockerMapper.PRIMARY_KEY, l -> l.code("L3")))
        .withMessageStartingWith("An upsert by Locker.id needs the key.");
  }

  @Test
  @Shows("Only the named key counts: any other unique key raises `UniqueViolation`.")
  void givenKeyThatIsTakenIsAViolation() {
    assertThat(
            catchThrowableOfType(
                    UniqueViolation.class,
                    () ->
                        lockers.upsert(
                            LockerMapper.UNIQUE_CODE, l -> l.id(locker.id()).code("L2").uses(7)))
                .key())
        .isEqualTo(LockerMapper.PRIMARY_KEY);
    assertThat(lockers.query().list()).containsExactly(locker);
  }

  private static NoteDraft draft(NoteMapper.NeedsSlug start, String slug, Notebook notebook) {
    return start.slug(slug).title("T").source("S").notebookId(notebook.id());
  }

  private NoteDraft draft(NoteMapper.NeedsSlug start, String slug) {
    return draft(start, slug, notebook);
  }

  private static void assertDeleted(ThrowingCallable upsert) {
    UniqueViolation violation = catchThrowableOfType(UniqueViolation.class, upsert);
    assertThat(violation).hasMessage(DELETED);
    assertThat(violation.key()).isEqualTo(NoteMapper.UNIQUE_SLUG);
  }
}
