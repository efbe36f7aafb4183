/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ashlar.FieldOutOfScope;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.query.Assignable;
import dev.ashlar.query.TextColumn;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.roles.Note;
import dev.ashlar.tests.model.roles.NoteChange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code set(column, value)} sets what has a setter, and refuses everything else at once. */
@EveryDatabase
final class SetColumnTest {

  private Desk desk;
  private Note note;

  @BeforeEach
  void createTables(TestDatabase database) {
    desk = Desk.on(database);
    note = desk.note("one", desk.notebook());
  }

  @Test
  void columnIsSetToWhatIsMadeOfTheRow() {
    Note stored =
        desk.notes()
            .update(
                note.id(), c -> c.set(n -> n.text(), n -> n.slug().concat("!")).title("Of one"));

    assertThat(stored.text()).isEqualTo("one!");
    assertThat(stored.title()).isEqualTo("Of one");
  }

  @Test
  void laterValueTakesThePlaceOfTheFirst() {
    assertThat(
            desk.notes()
                .update(note.id(), c -> c.text("x").set(n -> n.text(), n -> n.slug()))
                .text())
        .isEqualTo("one");
    assertThat(
            desk.notes()
                .update(note.id(), c -> c.set(n -> n.text(), n -> n.slug()).text(null))
                .text())
        .isNull();
  }

  @Test
  void whatUpdatesNeverSetIsRefused() {
    kept("Note.id", c -> c.set(n -> n.id(), n -> n.id().plus(1)));
    kept("Note.source", c -> c.set(n -> n.source(), n -> n.title()));
    kept("Note.version", c -> c.set(n -> n.version(), n -> n.version().plus(1)));
    kept("Note.createdAt", c -> c.set(n -> n.createdAt(), n -> n.updatedAt()));
    kept("Note.updatedAt", c -> c.set(n -> n.updatedAt(), n -> n.createdAt()));
    kept("Note.deletedAt", c -> c.set(n -> n.deletedAt(), n -> n.createdAt()));
  }

  @Test
  void whatIsNoColumnOfTheRowIsRefused() {
    noColumn("Note.notebook.name", c -> c.set(n -> n.notebook().name(), n -> n.title()));
    kept("Note.notebook", c -> c.set(n -> n.notebook().id(), n -> n.notebook().id()));
    noColumn("Note.title.concat(..)", c -> c.set(n -> n.title().concat("!"), n -> n.title()));
    noColumn("Note.title.ignoreCase()", c -> c.set(n -> n.title().ignoreCase(), n -> n.title()));
  }

  private void kept(String label, Consumer<NoteChange> change) {
    refused(
        label, "Keys, references and what updates leave alone are not set from the row", change);
  }

  private void noColumn(String label, Consumer<NoteChange> change) {
    refused(label, "It is no column of Note", change);
  }

  private void refused(String label, String reason, Consumer<NoteChange> change) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> desk.notes().update(note.id(), change))
        .withMessage(
            "set(..) of NoteChange cannot set %s. %s. Name a column that has a setter there, such as Note.slug."
                .formatted(label, reason));
    assertThat(desk.notes().getById(note.id())).isEqualTo(note);
  }

  @Test
  void noColumnAndColumnsOfOtherQueriesAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> desk.notes().update(note.id(), c -> c.set(n -> noColumn(), n -> n.title())))
        .withMessage(
            "The column that set(..) of NoteChange sets was null. Name one, or leave the call"
                + " out.");
    List<TextColumn> leaked = new ArrayList<>();
    assertThat(
            desk.notes()
                .query()
                .where(
                    n -> {
                      leaked.add(n.title());
                      return n.id().gt(0);
                    })
                .exists())
        .isTrue();
    assertThatExceptionOfType(FieldOutOfScope.class)
        .isThrownBy(
            () -> desk.notes().update(note.id(), c -> c.set(n -> leaked.get(0), n -> n.title())));
  }

  @SuppressWarnings("NullAway")
  private static Assignable<String> noColumn() {
    return null;
  }
}
