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
import dev.ashlar.tests.model.roles.Note;
import dev.ashlar.tests.model.roles.Notebook;
import dev.ashlar.tests.model.roles.NotebookMapper;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A deleted row stays in its table, out of sight, until it is brought back or removed. */
@EveryDatabase
final class SoftDeleteTest {

  private Desk desk;
  private Notebook notebook;
  private Note gone;
  private Note live;

  @BeforeEach
  void deleteOneOfTwo(TestDatabase database) {
    desk = Desk.on(database);
    notebook = desk.notebook();
    gone = desk.note("gone", notebook);
    live = desk.note("live", notebook);
    desk.clock().step();
    assertThat(desk.notes().delete(gone.id())).isTrue();
  }

  @Test
  @Shows("`delete` and `deleteMany` set the moment and keep the row.")
  void deleteSetsTheMomentAndRaisesTheVersion() {
    Note deleted = desk.notes().query().onlyDeleted().one();

    assertThat(deleted.slug()).isEqualTo("gone");
    assertThat(deleted.deletedAt()).isEqualTo(Desk.NEXT);
    assertThat(deleted.updatedAt()).isEqualTo(Desk.NEXT);
    assertThat(deleted.createdAt()).isEqualTo(Desk.START);
    assertThat(deleted.version()).isEqualTo(1);
    assertThat(desk.sql().count("notes")).isEqualTo(2);
  }

  @Test
  void newRowsAreLive() {
    assertThat(live.deletedAt()).isNull();
    assertThat(notebook.deletedAt()).isEmpty();
  }

  @Test
  @Shows("Queries, finders and counts see live rows only.")
  void finderAndQueriesSeeLiveRowsOnly() {
    assertThat(desk.notes().findById(gone.id())).isEmpty();
    assertThat(desk.notes().findBySlug("gone")).isEmpty();
    assertThat(desk.notes().findBySlug("live")).contains(live);
    assertThat(desk.notes().query().list()).containsExactly(live);
    assertThat(desk.notes().query().count()).isEqualTo(1);
    assertThat(desk.notes().query().where(n -> n.slug().eq("gone")).exists()).isFalse();
    assertThat(desk.notes().query().page(1, 5).total()).isEqualTo(1);
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> desk.notes().getById(gone.id()))
        .withMessage(
            "There is no live Note with id %d. Where it may be missing, use findBy.. instead of getBy..",
            gone.id());
  }

  @Test
  @Shows("Queries, finders and counts see live rows only.")
  void eitherSideOfAnOrIsNarrowed() {
    assertThat(desk.notes().query().where(n -> n.slug().eq("gone").or(n.slug().eq("live"))).list())
        .containsExactly(live);
  }

  @Test
  @Shows("`withDeleted()` and `onlyDeleted()` see more.")
  void queriesSeeMoreWhenTheyAreTold() {
    assertThat(desk.notes().query().withDeleted().orderBy(n -> n.id()).list())
        .extracting(Note::slug)
        .containsExactly("gone", "live");
    assertThat(desk.notes().query().withDeleted().count()).isEqualTo(2);
    assertThat(desk.notes().query().where(n -> n.title().eq("A gone")).onlyDeleted().exists())
        .isTrue();
    assertThat(desk.notes().query().onlyDeleted().where(n -> n.slug().eq("live")).exists())
        .isFalse();
  }

  @Test
  @Shows("A `Ref` shows its row, deleted or not.")
  void referencesShowADeletedTarget() {
    assertThat(desk.notebooks().delete(notebook.id())).isTrue();

    assertThat(desk.notes().query().where(n -> n.notebook().name().eq("Stones")).list())
        .containsExactly(live);
    assertThat(desk.notes().query().where(n -> n.notebook().deletedAt().isNotNull()).count())
        .isEqualTo(1);
    assertThat(desk.notebooks().query().withDeleted().one().deletedAt()).contains(Desk.NEXT);
  }

  @Test
  @Shows("An update of a deleted row is `NotFoundException`.")
  void updatesPassDeletedRowsBy() {
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> desk.notes().update(gone.id(), c -> c.title("x")))
        .withMessage(
            "There is no live Note with id %d, so nothing was updated. If it was deleted, restore(..) brings it back.",
            gone.id());
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> desk.notes().update(gone, c -> c.title("x")));
    assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> desk.notes().update(gone));
    assertThat(desk.notes().updateMany(n -> n.id().gt(0), c -> c.title("x"))).isEqualTo(1);
    assertThat(desk.notes().updateAll(c -> c.title("y"))).isEqualTo(1);
    assertThat(desk.notes().query().onlyDeleted().one().title()).isEqualTo("A gone");
  }

  @Test
  @Shows("`delete(id)` says whether a row went.")
  void deletesPassDeletedRowsBy() {
    desk.clock().step();

    assertThat(desk.notes().delete(gone.id())).isFalse();
    assertThat(desk.notes().deleteMany(n -> n.slug().eq("gone"))).isZero();
    assertThat(desk.notes().deleteAll()).isEqualTo(1);
    assertThat(desk.notes().query().withDeleted().orderBy(n -> n.id()).list())
        .extracting(Note::deletedAt)
        .containsExactly(Desk.NEXT, Desk.NEXT.plusSeconds(1));
  }

  @Test
  @Shows("`delete` and `deleteMany` set the moment and keep the row.")
  void deleteManyJoinsForItsCondition() {
    assertThat(desk.notes().deleteMany(n -> n.notebook().name().eq("Stones"))).isEqualTo(1);
    assertThat(desk.notes().query().onlyDeleted().count()).isEqualTo(2);
  }

  @Test
  void deleteReturningGivesTheRowsAsTheyAre() {
    List<Note> deleted = desk.notes().deleteReturning(n -> n.slug().startsWith("l"));

    assertThat(deleted).extracting(Note::slug).containsExactly("live");
    assertThat(deleted).extracting(Note::deletedAt).containsExactly(Desk.NEXT);
    assertThat(deleted).extracting(Note::version).containsExactly(1);
  }

  @Test
  @Shows("`restore` brings a row back, `forceDelete` removes it.")
  void restoreBringsARowBack() {
    desk.clock().step();

    assertThat(desk.notes().restore(gone.id())).isTrue();
    assertThat(desk.notes().restore(gone.id())).isFalse();
    assertThat(desk.notes().restore(live.id())).isFalse();

    Note restored = desk.notes().getById(gone.id());
    assertThat(restored.deletedAt()).isNull();
    assertThat(restored.updatedAt()).isEqualTo(Desk.NEXT.plusSeconds(1));
    assertThat(restored.version()).isEqualTo(2);
  }

  @Test
  @Shows("`restore` brings a row back, `forceDelete` removes it.")
  void forceDeleteRemovesARow() {
    assertThat(desk.notes().forceDelete(gone.id())).isTrue();
    assertThat(desk.notes().forceDelete(live.id())).isTrue();
    assertThat(desk.notes().forceDelete(live.id())).isFalse();
    assertThat(desk.sql().count("notes")).isZero();
  }

  @Test
  void modelWithoutAVersionIsDeletedSoftlyAsWell() {
    Notebook empty = desk.notebook();
    desk.clock().step();

    assertThat(desk.notebooks().delete(empty.id())).isTrue();
    assertThat(desk.notebooks().findById(NotebookMapper.ref(empty.id()))).isEmpty();
    assertThat(desk.notebooks().restore(empty.id())).isTrue();
    assertThat(desk.notebooks().getById(empty.id()).deletedAt()).isEmpty();
    assertThat(desk.notebooks().forceDelete(empty.id())).isTrue();
  }
}
