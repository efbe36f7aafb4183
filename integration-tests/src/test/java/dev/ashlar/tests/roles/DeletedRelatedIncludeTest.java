/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ashlar.NotFoundException;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.roles.Cover;
import dev.ashlar.tests.model.roles.CoverMapper;
import dev.ashlar.tests.model.roles.Label;
import dev.ashlar.tests.model.roles.LabelMapper;
import dev.ashlar.tests.model.roles.Note;
import dev.ashlar.tests.model.roles.Notebook;
import dev.ashlar.tests.model.roles.NotebookMapper;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * To-many relations are loaded with live rows only; to-one relations show a deleted row as well.
 */
@EveryDatabase
final class DeletedRelatedIncludeTest {

  private Desk desk;
  private LabelMapper labels;
  private CoverMapper covers;
  private Notebook notebook;
  private Note gone;
  private Label loud;
  private Cover cover;

  @BeforeEach
  void deleteSomeRows(TestDatabase database) {
    desk = Desk.on(database);
    labels = new LabelMapper(desk.db());
    covers = new CoverMapper(desk.db());
    loud = labels.create(l -> l.name("loud"));
    Label quiet = labels.create(l -> l.name("quiet"));
    notebook =
        desk.notebooks()
            .create(
                n ->
                    n.name("Stones")
                        .labels(
                            all ->
                                all.connect(LabelMapper.ref(loud.id()))
                                    .connect(LabelMapper.ref(quiet.id()))));
    gone = desk.note("gone", notebook);
    desk.note("live", notebook);
    desk.note("more", notebook);
    cover = covers.create(c -> c.colour("red").notebook(NotebookMapper.ref(notebook.id())));
    desk.clock().step();
    assertThat(desk.notes().delete(gone.id())).isTrue();
    assertThat(labels.delete(loud.id())).isTrue();
  }

  @Test
  @Shows("A `Many` that is loaded has live rows only.")
  void manyAreLoadedWithoutDeletedOnes() {
    assertThat(slugs(desk.notebooks().query().include(n -> n.notes()).one()))
        .containsExactly("live", "more");
  }

  @Test
  @Shows("A `Many` that is loaded has live rows only.")
  void deletedOnesDoNotCountAgainstALimit() {
    assertThat(
            slugs(
                desk.notebooks()
                    .query()
                    .include(n -> n.notes().orderBy(note -> note.slug()).limit(1))
                    .one()))
        .containsExactly("live");
    assertThat(
            slugs(
                desk.notebooks()
                    .query()
                    .include(
                        n ->
                            n.notes()
                                .where(note -> note.slug().eq("gone").or(note.slug().eq("more"))))
                    .one()))
        .containsExactly("more");
  }

  @Test
  void loadPassesDeletedOnesBy() {
    List<Notebook> loaded = desk.notebooks().load(List.of(notebook), n -> n.notes());

    assertThat(slugs(loaded.get(0))).containsExactly("live", "more");
    assertThat(desk.notebooks().load(loaded, n -> n.labels()).get(0).labels().list())
        .extracting(Label::name)
        .containsExactly("quiet");
  }

  @Test
  void restoredOnesComeAlongAgain() {
    assertThat(desk.notes().restore(gone.id())).isTrue();

    assertThat(slugs(desk.notebooks().query().include(n -> n.notes()).one()))
        .containsExactly("gone", "live", "more");
  }

  @Test
  void queryThatSeesDeletedRowsLoadsLiveOnes() {
    assertThat(desk.notebooks().delete(notebook.id())).isTrue();

    Notebook deleted = desk.notebooks().query().withDeleted().include(n -> n.notes()).one();

    assertThat(deleted.deletedAt()).contains(Desk.NEXT);
    assertThat(slugs(deleted)).containsExactly("live", "more");
  }

  @Test
  @Shows("A `Many` that is loaded has live rows only.")
  void pairedRowsAreLoadedWithoutDeletedOnesFromBothSides() {
    assertThat(desk.notebooks().query().include(n -> n.labels()).one().labels().list())
        .extracting(Label::name)
        .containsExactly("quiet");

    Notebook other = desk.notebook();
    assertThat(desk.notebooks().delete(notebook.id())).isTrue();
    assertThat(labels.query().include(l -> l.notebooks()).one().notebooks().list()).isEmpty();
    assertThat(desk.notebooks().query().include(n -> n.labels()).one().labels().list()).isEmpty();
    assertThat(other.deletedAt()).isEmpty();
    assertThat(desk.sql().count("notebook_labels")).isEqualTo(2);
  }

  @Test
  void deletedPairedRowsDoNotCountAgainstALimit() {
    assertThat(
            desk.notebooks()
                .query()
                .include(n -> n.labels().orderBy(l -> l.name()).limit(1))
                .one()
                .labels()
                .list())
        .extracting(Label::name)
        .containsExactly("quiet");
  }

  @Test
  @Shows("A `Ref` shows its row, deleted or not.")
  void referenceShowsADeletedTarget() {
    assertThat(desk.notebooks().delete(notebook.id())).isTrue();

    Note included =
        desk.notes().query().where(n -> n.slug().eq("live")).include(n -> n.notebook()).one();
    Note loaded = desk.notes().load(desk.notes().query().list(), n -> n.notebook()).get(0);

    assertThat(included.notebook().get().name()).isEqualTo("Stones");
    assertThat(included.notebook().get().deletedAt()).contains(Desk.NEXT);
    assertThat(loaded.notebook().get().deletedAt()).contains(Desk.NEXT);
  }

  @Test
  void oneShowsALiveRowOnly() {
    Notebook before = desk.notebooks().query().include(n -> n.cover()).one();
    assertThat(before.cover().get().map(Cover::colour)).contains("red");
    assertThat(covers.delete(cover.id())).isTrue();

    Notebook included = desk.notebooks().query().include(n -> n.cover()).one();
    Notebook loaded = desk.notebooks().load(List.of(notebook), n -> n.cover()).get(0);

    assertThat(included.cover().get()).isEmpty();
    assertThat(loaded.cover().get()).isEmpty();
  }

  @Test
  @Shows("A call of several statements is kept as a whole or not at all.")
  void deletedRowIsNotConnected() {
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(
            () ->
                desk.notebooks()
                    .create(n -> n.name("late").labels(l -> l.connect(LabelMapper.ref(loud.id())))))
        .withMessage(
            "There is no live Label with id %d to connect, so nothing was written.", loud.id());
    assertThat(desk.notebooks().query().where(n -> n.name().eq("late")).exists()).isFalse();
  }

  @Test
  void includesBehindAReferenceAreNarrowedAsWell() {
    Note live =
        desk.notes()
            .query()
            .where(n -> n.slug().eq("live"))
            .include(n -> n.notebook().include(b -> b.notes()))
            .one();

    assertThat(slugs(live.notebook().get())).containsExactly("live", "more");
  }

  private static List<String> slugs(Notebook notebook) {
    return notebook.notes().stream().map(Note::slug).toList();
  }
}
