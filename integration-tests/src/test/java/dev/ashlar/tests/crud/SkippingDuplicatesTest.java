/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.crud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import dev.ashlar.CheckViolation;
import dev.ashlar.ForeignKeyViolation;
import dev.ashlar.NotNullViolation;
import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.roles.Note;
import dev.ashlar.tests.model.roles.NoteDraft;
import dev.ashlar.tests.model.roles.NoteMapper;
import dev.ashlar.tests.model.roles.Notebook;
import dev.ashlar.tests.model.roles.NotebookMapper;
import dev.ashlar.tests.model.roles.RolesSchema;
import dev.ashlar.tests.model.secret.Account;
import dev.ashlar.tests.model.secret.AccountDraft;
import dev.ashlar.tests.model.secret.AccountMapper;
import dev.ashlar.tests.model.secret.SecretSchema;
import dev.ashlar.tests.support.RawSql;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A createManySkippingDuplicates leaves out what a unique key refuses, and nothing else. */
@EveryDatabase(drivers = true)
final class SkippingDuplicatesTest {

  private Database db;
  private RawSql sql;
  private NoteMapper notes;
  private AccountMapper accounts;
  private Notebook notebook;
  private Note old;

  @BeforeEach
  void createTables(TestDatabase database) {
    database.create(RolesSchema::createScript, SecretSchema::createScript);
    db = Database.connect(database.dataSource());
    sql = RawSql.on(database);
    notes = new NoteMapper(db);
    accounts = new AccountMapper(db);
    notebook = new NotebookMapper(db).create(n -> n.name("Stones"));
    old = notes.create(n -> fill(n, "old", "as it was"));
  }

  @Test
  @Shows(
      "What a unique key refuses is left out, whichever key it is, and the rest is inserted and"
          + " counted.")
  void rowsWhoseKeyIsFreeAreInsertedAndCounted() {
    long inserted =
        notes.createManySkippingDuplicates(
            List.of(draft("new", "1"), draft("old", "2"), draft("newer", "3")));

    assertThat(inserted).isEqualTo(2);
    assertThat(notes.query().orderBy(n -> n.id()).list())
        .extracting(Note::slug, Note::title)
        .containsExactly(tuple("old", "as it was"), tuple("new", "1"), tuple("newer", "3"));
    assertThat(notes.getById(old.id())).isEqualTo(old);
  }

  @Test
  void nothingIsInsertedOfNothingAndOfDuplicatesOnly() {
    assertThat(notes.createManySkippingDuplicates(List.of())).isZero();
    assertThat(notes.createManySkippingDuplicates(List.of(draft("old", "1")))).isZero();
    assertThat(notes.createManySkippingDuplicates(List.of(draft("old", "1"), draft("old", "2"))))
        .isZero();
    assertThat(notes.query().list()).containsExactly(old);
  }

  @Test
  @Shows(
      "What a unique key refuses is left out, whichever key it is, and the rest is inserted and"
          + " counted.")
  void firstOfEqualDraftsIsInserted() {
    assertThat(
            notes.createManySkippingDuplicates(
                List.of(draft("a", "1"), draft("b", "2"), draft("a", "3"), draft("a", "4"))))
        .isEqualTo(2);
    assertThat(notes.findBySlug("a").orElseThrow().title()).isEqualTo("1");
  }

  @Test
  @Shows(
      "What a unique key refuses is left out, whichever key it is, and the rest is inserted and"
          + " counted.")
  void anyUniqueKeyIsADuplicate() {
    accounts.create(a -> a.login("alice").token("1").id(10));

    assertThat(
            accounts.createManySkippingDuplicates(
                List.of(
                    AccountDraft.start().login("alice").token("2"),
                    AccountDraft.start().login("bob").token("1"),
                    AccountDraft.start().login("cid").token("3").id(10),
                    AccountDraft.start().login("dora").token("4").id(11),
                    AccountDraft.start().login("eve").token("5"))))
        .isEqualTo(2);
    assertThat(accounts.query().list())
        .extracting(Account::login)
        .containsExactlyInAnyOrder("alice", "dora", "eve");
  }

  @Test
  void deletedRowIsADuplicateAsWell() {
    notes.delete(old.id());

    assertThat(notes.createManySkippingDuplicates(List.of(draft("old", "1"), draft("new", "2"))))
        .isEqualTo(1);
    assertThat(notes.query().onlyDeleted().list())
        .extracting(Note::title)
        .containsExactly("as it was");
  }

  @Test
  @Shows(
      "What a unique key refuses is left out, whichever key it is, and the rest is inserted and"
          + " counted.")
  void duplicatesAmongThousandsAreFound() {
    List<NoteDraft> drafts = new ArrayList<>();
    IntStream.range(0, 2_500).forEach(i -> drafts.add(draft("n" + i, "t" + i)));
    drafts.set(3, draft("old", "x"));
    drafts.set(999, draft("n998", "x"));
    drafts.set(2_400, draft("n1", "x"));

    assertThat(notes.createManySkippingDuplicates(drafts)).isEqualTo(2_497);
    assertThat(sql.count("notes")).isEqualTo(2_498);
    assertThat(notes.query().where(n -> n.title().eq("x")).list()).isEmpty();
  }

  @Test
  @Shows(
      "Every other mistake refuses all drafts: a missing target, a failed check, a missing value.")
  void missingTargetRefusesAll() {
    assertThatExceptionOfType(ForeignKeyViolation.class)
        .isThrownBy(
            () ->
                notes.createManySkippingDuplicates(
                    List.of(
                        draft("a", "1"),
                        draft("old", "2"),
                        NoteDraft.start()
                            .slug("b")
                            .title("3")
                            .source("s")
                            .notebookId(new UUID(1, 2)))))
        .satisfies(e -> assertThat(e.relation()).isEqualTo("Note.notebook"));
    assertThat(sql.count("notes")).isEqualTo(1);
  }

  @Test
  @Shows(
      "Every other mistake refuses all drafts: a missing target, a failed check, a missing value.")
  void valueThatACheckRefusesRefusesAll() {
    sql.run("ALTER TABLE \"notes\" ADD CONSTRAINT \"short\" CHECK (length(\"title\") < 12)");

    assertThatExceptionOfType(CheckViolation.class)
        .isThrownBy(
            () ->
                notes.createManySkippingDuplicates(
                    List.of(draft("a", "1"), draft("old", "2"), draft("b", "longer than twelve"))));
    assertThat(sql.count("notes")).isEqualTo(1);
  }

  @Test
  @Shows(
      "Every other mistake refuses all drafts: a missing target, a failed check, a missing value.")
  void missingValueRefusesAll() {
    notes.update(old.id(), n -> n.text("some"));
    sql.require("notes", "text", "varchar(255)");

    assertThatExceptionOfType(NotNullViolation.class)
        .isThrownBy(
            () ->
                notes.createManySkippingDuplicates(
                    List.of(
                        draft("a", "1").text("x"), draft("old", "2").text("x"), draft("b", "3"))));
    assertThat(sql.count("notes")).isEqualTo(1);
  }

  @Test
  void transactionGoesOnAfterwards() {
    db.transaction(
        tx -> {
          assertThat(
                  notes
                      .in(tx)
                      .createManySkippingDuplicates(List.of(draft("a", "1"), draft("old", "2"))))
              .isEqualTo(1);
          notes.in(tx).create(n -> fill(n, "b", "3"));
        });

    assertThat(notes.query().list())
        .extracting(Note::slug)
        .containsExactlyInAnyOrder("old", "a", "b");
  }

  @Test
  void draftWithNestedRowsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                notes.createManySkippingDuplicates(
                    List.of(
                        NoteDraft.start()
                            .slug("a")
                            .title("1")
                            .source("s")
                            .notebookNew(n -> n.name("Walls")))))
        .withMessageContaining("brings rows of its relations along");
  }

  private NoteDraft draft(String slug, String title) {
    return fill(NoteDraft.start(), slug, title);
  }

  private NoteDraft fill(NoteMapper.NeedsSlug start, String slug, String title) {
    return start.slug(slug).title(title).source("s").notebookId(notebook.id());
  }
}
