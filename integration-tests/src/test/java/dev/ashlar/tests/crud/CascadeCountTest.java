/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.crud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.ashlar.AshlarException;
import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.cascade.CascadeSchema;
import dev.ashlar.tests.model.cascade.Line;
import dev.ashlar.tests.model.cascade.Line.Way;
import dev.ashlar.tests.model.cascade.LineDraft;
import dev.ashlar.tests.model.cascade.LineKey;
import dev.ashlar.tests.model.cascade.LineMapper;
import dev.ashlar.tests.model.cascade.Stop;
import dev.ashlar.tests.model.cascade.StopMapper;
import dev.ashlar.tests.model.cascade.Twig;
import dev.ashlar.tests.model.cascade.TwigDraft;
import dev.ashlar.tests.model.cascade.TwigMapper;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A delete counts and gives back every row that matched, whatever took it away first. */
@EveryDatabase
final class CascadeCountTest {

  private TwigMapper twigs;
  private StopMapper stops;
  private LineMapper lines;

  @BeforeEach
  void createTables(TestDatabase database) {
    database.create(CascadeSchema::createScript);
    Database db = Database.connect(database.dataSource());
    twigs = new TwigMapper(db);
    stops = new StopMapper(db);
    lines = new LineMapper(db);
    twigs.create(t -> t.id(1));
    twigs.create(t -> t.id(2).parentId(1));
    twigs.create(t -> t.id(3).parentId(2));
    twigs.create(t -> t.id(4).parentId(4));
  }

  @Test
  @Shows(
      "A delete counts, and gives back, every row that matched, also one that its own cascade"
          + " removed.")
  void deleteAllCountsWhatItsCascadeRemoved() {
    assertThat(twigs.deleteAll()).isEqualTo(4);
    assertThat(twigs.deleteAll()).isZero();
  }

  @Test
  @Shows(
      "A delete counts, and gives back, every row that matched, also one that its own cascade"
          + " removed.")
  void deleteManyCountsTheRowsThatMatchedAndNoOthers() {
    assertThat(twigs.deleteMany(t -> t.id().in(1, 3))).isEqualTo(2);
    assertThat(twigs.query().list()).extracting(Twig::id).containsExactly(4);
  }

  @Test
  @Shows(
      "A delete counts, and gives back, every row that matched, also one that its own cascade"
          + " removed.")
  void deleteReturningGivesBackWhatItsCascadeRemoved() {
    assertThat(twigs.deleteReturning(t -> t.id().gt(1)))
        .extracting(Twig::id)
        .containsExactlyInAnyOrder(2, 3, 4);
    assertThat(twigs.query().list()).extracting(Twig::id).containsExactly(1);
  }

  @Test
  void conditionsAreAskedOfTheRowsAsTheyWere() {
    assertThat(twigs.deleteMany(t -> t.parent().id().lt(3).or(t.twigs().some()))).isEqualTo(4);
    assertThat(twigs.query().exists()).isFalse();
  }

  @Test
  void rowThatPointsAtItselfIsOne() {
    assertThat(twigs.delete(4)).isTrue();
    assertThat(twigs.delete(4)).isFalse();
    assertThat(twigs.delete(1)).isTrue();
    assertThat(twigs.delete(3)).isFalse();
  }

  @Test
  void ringOfTablesIsFollowed() {
    stops.create(s -> s.name("a"));
    lines.create(l -> l.number(1).way(Way.THERE).startId("a"));
    stops.create(s -> s.name("b").line(LineMapper.ref(new LineKey(1, Way.THERE))));
    lines.create(l -> l.number(1).way(Way.BACK).startId("b"));

    assertThat(lines.deleteReturning(l -> l.number().eq(1)))
        .extracting(Line::way)
        .containsExactlyInAnyOrder(Way.THERE, Way.BACK);
    assertThat(stops.query().list()).extracting(Stop::name).containsExactly("a");

    lines.create(l -> l.number(1).way(Way.THERE).startId("a"));
    stops.create(s -> s.name("b").line(LineMapper.ref(new LineKey(1, Way.THERE))));
    assertThat(stops.deleteAll()).isEqualTo(2);
    assertThat(lines.query().exists()).isFalse();
  }

  @Test
  void countOfLinesIsOfTheLinesAlone() {
    stops.create(s -> s.name("a"));
    lines.createMany(
        IntStream.range(0, 5)
            .mapToObj(n -> LineDraft.start().number(n).way(Way.BACK).startId("a"))
            .toList());

    assertThat(lines.deleteMany(l -> l.way().eq(Way.BACK))).isEqualTo(5);
  }

  /**
   * MariaDB and MySQL follow 14 levels, SQLite 1,000, H2 as many as the stack of its thread holds,
   * PostgreSQL all.
   */
  @Test
  @Shows(
      "A cascade that is too deep for the database is told with the way out, and has done nothing.")
  void cascadeThatIsTooDeepIsToldAndDoesNothing(TestDatabase database) {
    twigs.deleteAll();
    twigs.createMany(
        IntStream.rangeClosed(1, 1_200)
            .mapToObj(
                id ->
                    id == 1 ? TwigDraft.start().id(id) : TwigDraft.start().id(id).parentId(id - 1))
            .toList());

    Throwable thrown = catchThrowable(() -> twigs.delete(1));

    if (thrown == null) {
      assertThat(database.name()).isIn("postgresql", "h2");
      assertThat(twigs.query().exists()).isFalse();
    } else {
      assertThat(thrown)
          .isInstanceOf(AshlarException.class)
          .hasMessageStartingWith("Deleting Twig failed, since its cascade goes from row to row")
          .hasMessageContaining("Delete the rows that hang on it first");
      assertThat(twigs.query().count()).isEqualTo(1_200);
    }
  }

  @Test
  void moreRowsThanFitIntoOneStatementAreCounted() {
    twigs.deleteAll();
    twigs.createMany(
        IntStream.rangeClosed(1, 2_500)
            .mapToObj(id -> TwigDraft.start().id(id).parentId(Math.max(1, id / 4)))
            .toList());

    assertThat(twigs.deleteMany(t -> t.id().gt(1))).isEqualTo(2_499);
    assertThat(twigs.deleteAll()).isEqualTo(1);
  }
}
