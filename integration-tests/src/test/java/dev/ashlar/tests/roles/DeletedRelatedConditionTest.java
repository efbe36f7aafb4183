/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.roles;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.query.Condition;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.roles.Cover;
import dev.ashlar.tests.model.roles.CoverMapper;
import dev.ashlar.tests.model.roles.Label;
import dev.ashlar.tests.model.roles.LabelMapper;
import dev.ashlar.tests.model.roles.Notebook;
import dev.ashlar.tests.model.roles.NotebookFields;
import dev.ashlar.tests.model.roles.NotebookMapper;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Conditions and counts see live rows on the other side of a to-many relation, and no others. */
@EveryDatabase
final class DeletedRelatedConditionTest {

  private Desk desk;
  private LabelMapper labels;

  @BeforeEach
  void createRows(TestDatabase database) {
    desk = Desk.on(database);
    labels = new LabelMapper(desk.db());
    Label loud = labels.create(l -> l.name("loud"));
    Label quiet = labels.create(l -> l.name("quiet"));
    Notebook full = notebook("full", loud, quiet);
    Notebook emptied = notebook("emptied", loud);
    notebook("empty");
    desk.note("live", full);
    desk.notes().delete(desk.note("gone", full).id());
    desk.notes().delete(desk.note("lost", emptied).id());
    desk.notes().delete(desk.note("torn", emptied).id());
    assertThat(labels.delete(loud.id())).isTrue();
  }

  private Notebook notebook(String name, Label... about) {
    return desk.notebooks()
        .create(
            n ->
                n.name(name)
                    .labels(
                        all -> {
                          for (Label each : about) {
                            all.connect(LabelMapper.ref(each.id()));
                          }
                        }));
  }

  @Test
  @Shows("Conditions on related rows see live ones only.")
  void some() {
    assertFinds(n -> n.notes().some(), "full");
    assertFinds(n -> n.notes().some(note -> note.slug().eq("gone")));
    assertFinds(
        n -> n.notes().some(note -> note.slug().eq("gone").or(note.slug().eq("live"))), "full");
    assertFinds(n -> n.notes().some(note -> note.deletedAt().isNotNull()));
    assertFinds(n -> n.notes().some().not(), "emptied", "empty");
  }

  @Test
  @Shows("Conditions on related rows see live ones only.")
  void every() {
    assertFinds(n -> n.notes().every(note -> note.slug().eq("live")), "emptied", "empty", "full");
    assertFinds(n -> n.notes().every(note -> note.slug().eq("gone")), "emptied", "empty");
  }

  @Test
  @Shows("Conditions on related rows see live ones only.")
  void none() {
    assertFinds(n -> n.notes().none(), "emptied", "empty");
    assertFinds(n -> n.notes().none(note -> note.slug().eq("gone")), "emptied", "empty", "full");
  }

  @Test
  @Shows("Conditions on related rows see live ones only.")
  void counts() {
    assertFinds(n -> n.notes().count().eq(1), "full");
    assertFinds(n -> n.notes().count().eq(0), "emptied", "empty");
    assertFinds(n -> n.notes().count(note -> note.slug().ne("live")).gt(0));
  }

  @Test
  void ordersByCount() {
    assertThat(
            desk.notebooks()
                .query()
                .orderBy(n -> n.notes().count().desc())
                .thenBy(n -> n.name().desc())
                .list())
        .extracting(Notebook::name)
        .containsExactly("full", "empty", "emptied");
  }

  @Test
  @Shows("Conditions on related rows see live ones only.")
  void pairedRows() {
    assertFinds(n -> n.labels().some(), "full");
    assertFinds(n -> n.labels().some(label -> label.name().eq("loud")));
    assertFinds(
        n -> n.labels().every(label -> label.name().eq("quiet")), "emptied", "empty", "full");
    assertFinds(n -> n.labels().none(), "emptied", "empty");
    assertFinds(n -> n.labels().count().eq(1), "full");
    assertFinds(n -> n.labels().some(label -> label.notebooks().count().eq(2)));
  }

  @Test
  void writesChooseTheSameRows() {
    assertThat(desk.notebooks().updateMany(n -> n.notes().none(), c -> c.name("x"))).isEqualTo(2);
    assertThat(desk.notebooks().deleteMany(n -> n.labels().some())).isEqualTo(1);
    assertThat(desk.notebooks().query().list())
        .extracting(Notebook::name)
        .containsExactly("x", "x");
  }

  @Test
  void queryThatSeesDeletedRowsAsksForLiveRelatedOnes() {
    desk.notebooks().deleteAll();

    assertThat(desk.notebooks().query().onlyDeleted().where(n -> n.notes().some()).list())
        .extracting(Notebook::name)
        .containsExactly("full");
    assertThat(labels.query().withDeleted().where(l -> l.notebooks().some()).exists()).isFalse();
  }

  @Test
  void restoredRowsCountAgain() {
    desk.notes()
        .restore(desk.notes().query().onlyDeleted().where(n -> n.slug().eq("lost")).one().id());

    assertFinds(n -> n.notes().some(), "emptied", "full");
  }

  @Test
  void otherSideOfAOneIsAPathToALiveRow() {
    CoverMapper covers = new CoverMapper(desk.db());
    Notebook full = desk.notebooks().query().where(n -> n.name().eq("full")).one();
    Cover red = covers.create(c -> c.colour("red").notebook(NotebookMapper.ref(full.id())));
    assertFinds(n -> n.cover().colour().eq("red"), "full");
    assertFinds(n -> n.cover().isNull(), "emptied", "empty");
    covers.delete(red.id());

    assertFinds(n -> n.cover().colour().eq("red"));
    assertFinds(n -> n.cover().isNotNull());
    assertFinds(n -> n.cover().isNull(), "emptied", "empty", "full");
  }

  /** In the order of their names. */
  private void assertFinds(Function<NotebookFields, Condition> condition, String... names) {
    assertThat(desk.notebooks().query().where(condition).orderBy(n -> n.name()).list())
        .extracting(Notebook::name)
        .containsExactly(names);
    assertThat(desk.notebooks().query().where(condition).count()).isEqualTo(names.length);
  }
}
