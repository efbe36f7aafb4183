/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ashlar.AshlarException;
import dev.ashlar.UniqueViolation;
import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.roles.Note;
import dev.ashlar.tests.model.roles.NoteDraft;
import dev.ashlar.tests.model.roles.NoteMapper;
import dev.ashlar.tests.model.roles.Notebook;
import dev.ashlar.tests.support.FaultySource;
import dev.ashlar.tests.support.FaultySource.Fault;
import dev.ashlar.tests.support.FaultySource.When;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A deleted row keeps its unique values, and whoever runs into them is told of it. */
@EveryDatabase
final class UniqueKeyOfDeletedRowTest {

  private static final String DELETED =
      """
      Note.slug must be unique, and a deleted row has the same (notes_slug_key). Nothing was written.
      Give another value, or bring that row back with restore(..), or remove it with forceDelete(..).\
      """;

  private static final String LIVE =
      """
      Note.slug must be unique, and another row has the same (notes_slug_key). Nothing was written.
      Give another value, or change the row that is there.\
      """;

  private static final String UNKNOWN =
      """
      Note.slug must be unique, and another row, live or deleted, has the same (notes_slug_key). Nothing was written.
      Give another value, or look for that row with query().withDeleted().\
      """;

  private Desk desk;
  private Notebook notebook;
  private Note live;

  @BeforeEach
  void deleteOneOfTwo(TestDatabase database) {
    desk = Desk.on(database);
    notebook = desk.notebook();
    live = desk.note("live", notebook);
    desk.notes().delete(desk.note("gone", notebook).id());
  }

  @Test
  @Shows("Unique keys see deleted rows, and the `UniqueViolation` says whether one is in the way.")
  void createSaysSo() {
    assertThat(violation(() -> desk.note("gone", notebook))).hasMessage(DELETED);
    assertThat(violation(() -> desk.note("live", notebook))).hasMessage(LIVE);
  }

  @Test
  @Shows("Unique keys see deleted rows, and the `UniqueViolation` says whether one is in the way.")
  void createManySaysSoWhereItCan() {
    assertThat(violation(() -> desk.notes().createMany(List.of(draft("gone")))))
        .hasMessage(DELETED);
    assertThat(violation(() -> desk.notes().createMany(List.of(draft("new"), draft("gone")))))
        .hasMessage(inTransaction());
  }

  @Test
  @Shows("Unique keys see deleted rows, and the `UniqueViolation` says whether one is in the way.")
  void updateSaysSo() {
    assertThat(violation(() -> desk.notes().update(live.id(), c -> c.slug("gone"))))
        .hasMessage(DELETED);
  }

  @Test
  @Shows("Unique keys see deleted rows, and the `UniqueViolation` says whether one is in the way.")
  void insideATransactionThatHasFailedNotEveryDatabaseCanTell() {
    String message =
        violation(
                () ->
                    desk.db()
                        .transaction(
                            tx -> {
                              desk.notes().in(tx).update(live.id(), c -> c.slug("gone"));
                            }))
            .getMessage();

    assertThat(message).isEqualTo(inTransaction());
  }

  /** Whatever happens to the question, which the database is asked for the message only. */
  @Test
  void violationIsToldWhereTheQuestionFails() {
    FaultySource source = new FaultySource(desk.database().dataSource());
    NoteMapper notes = new NoteMapper(Database.connect(source));
    RuntimeException refusal = new AshlarException("No more questions.");
    source.fail(
        call ->
            call.startsWith("prepareStatement SELECT") && call.contains("EXISTS")
                ? new Fault(When.BEFORE, refusal)
                : null);

    UniqueViolation violation = violation(() -> notes.update(live.id(), c -> c.slug("gone")));

    assertThat(violation).hasMessage(UNKNOWN);
    assertThat(violation.getSuppressed()).containsExactly(refusal);
  }

  /** PostgreSQL answers no question after a statement of the transaction has failed. */
  private String inTransaction() {
    return desk.sql().isPostgresql() ? UNKNOWN : DELETED;
  }

  private NoteDraft draft(String slug) {
    return NoteDraft.start().slug(slug).title("t").source("s").notebookId(notebook.id());
  }

  private static UniqueViolation violation(ThrowingCallable call) {
    UniqueViolation violation = catchThrowableOfType(UniqueViolation.class, call);
    assertThat(violation.key()).isEqualTo(NoteMapper.UNIQUE_SLUG);
    return violation;
  }
}
