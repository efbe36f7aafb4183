/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ashlar.NotFoundException;
import dev.ashlar.StaleModelException;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.roles.Note;
import dev.ashlar.tests.model.roles.Tally;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every update raises the version; those that know which one they were made for check it. */
@EveryDatabase
final class VersionTest {

  private static final String EMPTY =
      "The update of Note sets no column. Set at least one in NoteChange, or leave the call out"
          + " when there is nothing to change.";

  private Desk desk;
  private Note note;

  @BeforeEach
  void createTables(TestDatabase database) {
    desk = Desk.on(database);
    note = desk.note("one", desk.notebook());
    desk.clock().step();
  }

  @Test
  @Shows({
    "`create` and `update` return the row as it is stored.",
    "Every update raises the version."
  })
  void versionsStartAtZeroAndEveryUpdateRaisesThem() {
    assertThat(note.version()).isZero();
    assertThat(desk.notes().update(note.id(), c -> c.title("a")).version()).isEqualTo(1);
    assertThat(desk.notes().updateMany(n -> n.slug().eq("one"), c -> c.title("b"))).isEqualTo(1);
    assertThat(desk.notes().updateAll(c -> c.title("c"))).isEqualTo(1);
    Note raised = desk.notes().getById(note.id());
    assertThat(raised.version()).isEqualTo(3);
    assertThat(raised.updatedAt()).isEqualTo(Desk.NEXT);
  }

  @Test
  void tablesStartVersionsAtZeroForOthers() {
    desk.sql()
        .row("notes")
        .with("slug", "'raw'")
        .with("title", "'t'")
        .with("source", "'s'")
        .with("notebook_id", desk.sql().uuid(String.valueOf(note.notebook().key())))
        .insert();

    assertThat(desk.notes().findBySlug("raw").orElseThrow().version()).isZero();
  }

  @Test
  @Shows(
      "`update(model, ..)` and `update(id, version, ..)` check the version; `update(id, ..)` does not.")
  void updateByIdAloneDoesNotCheck() {
    desk.notes().update(note.id(), c -> c.title("theirs"));

    assertThat(desk.notes().update(note.id(), c -> c.text("mine")).title()).isEqualTo("theirs");
  }

  @Test
  @Shows(
      "`update(model, ..)` and `update(id, version, ..)` check the version; `update(id, ..)` does not.")
  void updateByVersionChecks() {
    assertThat(desk.notes().update(note.id(), 0, c -> c.title("mine")).version()).isEqualTo(1);

    assertThatExceptionOfType(StaleModelException.class)
        .isThrownBy(() -> desk.notes().update(note.id(), 0, c -> c.title("late")))
        .withMessage(
            """
            Note with id %d has version 1 by now, and the update was made for version 0. Nothing was updated.
            Read the row again, and decide what to keep of both changes.""",
            note.id());
    assertThat(desk.notes().getById(note.id()).title()).isEqualTo("mine");
  }

  @Test
  @Shows(
      "`update(model, ..)` and `update(id, version, ..)` check the version; `update(id, ..)` does not.")
  void updateOfAModelChecks() {
    Note changed = desk.notes().update(note, c -> c.title("first"));
    assertThat(desk.notes().update(changed, c -> c.title("second")).version()).isEqualTo(2);

    assertThatExceptionOfType(StaleModelException.class)
        .isThrownBy(() -> desk.notes().update(changed, c -> c.title("late")));
    assertThatExceptionOfType(StaleModelException.class)
        .isThrownBy(() -> desk.notes().update(note));
  }

  @Test
  void emptyChangeIsRefusedAndRaisesNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> desk.notes().update(note.id(), 0, c -> {}))
        .withMessage(EMPTY);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> desk.notes().update(note, c -> {}))
        .withMessage(EMPTY);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> desk.notes().update(note.id(), 7, c -> {}))
        .withMessage(EMPTY);
    assertThat(desk.notes().query().list()).containsExactly(note);
  }

  @Test
  @Shows("Every update raises the version.")
  void versionsOfLongCountAsWell() {
    Tally tally = desk.tallies().create(t -> t.name("a"));

    assertThat(desk.tallies().update(tally.id(), 0, c -> c.small(1)).version()).isEqualTo(1);
    assertThatExceptionOfType(StaleModelException.class)
        .isThrownBy(() -> desk.tallies().update(tally, c -> c.small(2)));
  }

  @Test
  @Shows("`update` of nothing throws `NotFoundException`.")
  void rowThatIsGoneIsNotStale() {
    desk.notes().forceDelete(note.id());

    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> desk.notes().update(note, c -> c.title("late")))
        .withMessage(
            "There is no live Note with id %d, so nothing was updated. If it was deleted, restore(..) brings it back.",
            note.id());
  }
}
