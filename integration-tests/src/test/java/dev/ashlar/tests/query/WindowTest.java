/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.query;

import static dev.ashlar.query.Select.columns;
import static dev.ashlar.query.Select.count;
import static dev.ashlar.query.Select.denseRank;
import static dev.ashlar.query.Select.ntile;
import static dev.ashlar.query.Select.rank;
import static dev.ashlar.query.Select.row;
import static dev.ashlar.query.Select.rowNumber;
import static dev.ashlar.query.Window.currentRow;
import static dev.ashlar.query.Window.following;
import static dev.ashlar.query.Window.preceding;
import static dev.ashlar.query.Window.unboundedFollowing;
import static dev.ashlar.query.Window.unboundedPreceding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.ashlar.AshlarException;
import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.query.Query;
import dev.ashlar.query.SelectedQuery;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.kinds.KindsSchema;
import dev.ashlar.tests.model.kinds.Shard;
import dev.ashlar.tests.model.kinds.ShardFields;
import dev.ashlar.tests.model.kinds.ShardMapper;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said of the rows around each row. */
@EveryDatabase
final class WindowTest {

  private ShardMapper shards;

  @BeforeEach
  void createRows(TestDatabase database) {
    database.create(KindsSchema::createScript);
    shards = new ShardMapper(Database.connect(database.dataSource()));
    shards.create(s -> s.word("a").small(3).ratio(0.5));
    shards.create(s -> s.word("a").small(3).ratio(0.25));
    shards.create(s -> s.word("a").small(7));
    shards.create(s -> s.word("b").small(1).ratio(4.0));
    shards.create(s -> s.small(5).ratio(1.0));
  }

  private Query<Shard, ShardFields> query() {
    return shards.query().orderBy(s -> s.id());
  }

  private static List<@Nullable Object> list(@Nullable Object... values) {
    return Arrays.asList(values);
  }

  @Test
  void rowsHavePlaces() {
    assertThat(
            query()
                .select(
                    s ->
                        columns(
                                rowNumber().over(w -> w.orderBy(s.small())),
                                rank().over(w -> w.orderBy(s.small())),
                                denseRank().over(w -> w.orderBy(s.small())),
                                rank().over(w -> w.partitionBy(s.word()).orderBy(s.small().desc())),
                                ntile(2).over(w -> w.orderBy(s.small())))
                            .as(WindowTest::list))
                .list())
        .containsExactly(
            list(2L, 2L, 2L, 2L, 1L),
            list(3L, 2L, 2L, 2L, 1L),
            list(5L, 5L, 4L, 1L, 2L),
            list(1L, 1L, 1L, 1L, 1L),
            list(4L, 4L, 3L, 1L, 2L));
  }

  @Test
  void valuesOfOtherRowsAreThoseBeforeAndAfter() {
    assertThat(
            query()
                .select(
                    s ->
                        columns(
                                s.small().lag(1).over(w -> w.orderBy(s.id())),
                                s.small().lead(2).over(w -> w.orderBy(s.id())).plus(1),
                                s.word().lag(1).over(w -> w.orderBy(s.small())),
                                s.ratio().firstValue().over(w -> w.orderBy(s.id().desc())),
                                s.small()
                                    .lastValue()
                                    .over(
                                        w ->
                                            w.partitionBy(s.word())
                                                .orderBy(s.id())
                                                .rowsBetween(currentRow(), unboundedFollowing())))
                            .as(WindowTest::list))
                .list())
        .containsExactly(
            list(null, 8, "b", 1.0, 7),
            list(3, 2, "a", 1.0, 7),
            list(3, 6, null, 1.0, 7),
            list(7, null, null, 1.0, 1),
            list(1, null, "a", 1.0, 5));
  }

  @Test
  void aggregatesRunAlong() {
    assertThat(
            query()
                .select(
                    s ->
                        columns(
                                s.small().sum().over(w -> w.orderBy(s.small())),
                                s.small()
                                    .sum()
                                    .over(
                                        w ->
                                            w.orderBy(s.id())
                                                .rowsBetween(preceding(1), currentRow())),
                                count().over(w -> w.partitionBy(s.word())),
                                s.word().max().over(w -> w),
                                s.small().avg().over(w -> w.partitionBy(s.word())),
                                count().filter(s.small().gt(2)).over(w -> w),
                                s.ratio()
                                    .max()
                                    .over(
                                        w ->
                                            w.orderBy(s.id())
                                                .rowsBetween(following(1), following(2))))
                            .as(WindowTest::list))
                .list())
        .containsExactly(
            list(7L, 3L, 3L, "b", new BigDecimal("4.333333"), 4L, 0.25),
            list(7L, 6L, 3L, "b", new BigDecimal("4.333333"), 4L, 4.0),
            list(19L, 10L, 3L, "b", new BigDecimal("4.333333"), 4L, 4.0),
            list(1L, 8L, 1L, "b", new BigDecimal("1.000000"), 4L, 1.0),
            list(12L, 6L, 1L, "b", new BigDecimal("5.000000"), 4L, null));
  }

  @Test
  void equalRowsAlwaysStandInTheOrderOfTheirKeys() {
    assertThat(
            query()
                .select(
                    s ->
                        rowNumber()
                            .over(
                                w ->
                                    w.partitionBy(s.word())
                                        .orderBy(s.ratio().nullIf(0.5).nullIf(0.25))))
                .list())
        .containsExactly(1L, 2L, 3L, 1L, 1L);
    assertThat(
            shards.query().orderBy(s -> rowNumber().over(w -> w.orderBy(s.word().desc()))).list())
        .extracting(shard -> shard.small().orElseThrow())
        .containsExactly(5, 1, 3, 3, 7);
  }

  @Test
  void groupsHavePlacesToo() {
    assertThat(
            shards
                .query()
                .groupBy(s -> s.word())
                .orderBy(s -> rank().over(w -> w.orderBy(s.small().sum().desc())).desc())
                .select(
                    s ->
                        columns(
                                s.word(),
                                rank().over(w -> w.orderBy(s.small().sum().desc())),
                                s.small().sum(),
                                count().over(w -> w))
                            .as(WindowTest::list))
                .list())
        .containsExactly(list("b", 3L, 1L, 3L), list(null, 2L, 5L, 3L), list("a", 1L, 13L, 3L));
  }

  @Test
  void rowsAreSelectedAlongWithTheirPlace() {
    assertThat(
            query()
                .where(s -> s.word().eq("a"))
                .select(
                    s ->
                        columns(row(s), rank().over(w -> w.orderBy(s.small().desc())))
                            .as((shard, place) -> shard.small().orElseThrow() + "." + place))
                .page(1, 2)
                .items())
        .containsExactly("3.2", "3.2");
  }

  @Test
  void whatIsComputedOfWindowsIsChecked() {
    shards.create(s -> s.large(Long.MAX_VALUE).ratio(1e308));
    shards.create(s -> s.large(1L).ratio(1e308));

    assertThat(
            query()
                .where(s -> s.large().isNotNull())
                .select(s -> s.large().lag(1).over(w -> w.orderBy(s.id())).minus(1).times(-1))
                .list())
        .containsExactly(null, -Long.MAX_VALUE + 1);
    assertThatExceptionOfType(AshlarException.class)
        .isThrownBy(
            () ->
                query()
                    .where(s -> s.large().isNotNull())
                    .select(s -> s.large().lag(1).over(w -> w.orderBy(s.id())).plus(1).minus(1))
                    .list());
    assertThatExceptionOfType(AshlarException.class)
        .isThrownBy(
            () -> query().select(s -> s.ratio().max().over(w -> w).times(10).times(0)).list());
  }

  @Test
  void windowsStandInWhatIsSelectedAndInItsOrderOnly() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> query().where(s -> rowNumber().over(w -> w.orderBy(s.id())).lte(3)))
        .withMessage(
            "A condition is of the rows around each row, which are known once all rows are taken; a"
                + " condition comes before that. Select it, and sort by it.");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                query()
                    .groupBy(s -> s.word())
                    .having(s -> rowNumber().over(w -> w.orderBy(s.word())).lte(3)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> query().select(s -> rowNumber().over(w -> w.orderBy(s.id())).sum()));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                query()
                    .select(
                        s ->
                            rank()
                                .over(
                                    w -> w.orderBy(rank().over(inner -> inner.orderBy(s.id()))))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> query().groupBy(s -> s.word()).select(s -> s.small().sum().over(w -> w)))
        .withMessageStartingWith("Shard.small may have several values in a group.");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                query().groupBy(s -> s.word()).select(s -> rank().over(w -> w.orderBy(s.small()))))
        .withMessageStartingWith("Shard.small may have several values in a group.");
  }

  @Test
  void windowsThatSayTooLittleAreRefused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> query().select(s -> rowNumber().over(w -> w.partitionBy(s.word()))))
        .withMessage(
            "row_number().over(..) counts rows as they are sorted, and has no order. Add"
                + " orderBy(..).");
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                query().select(s -> count().over(w -> w.rowsBetween(preceding(1), currentRow()))));
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                query()
                    .select(
                        s ->
                            rank()
                                .over(
                                    w ->
                                        w.orderBy(s.id())
                                            .rowsBetween(unboundedPreceding(), currentRow()))));
    assertThatIllegalStateException().isThrownBy(() -> query().select(s -> s.small().over(w -> w)));
    assertThatIllegalStateException()
        .isThrownBy(() -> query().select(s -> s.small().countDistinct().over(w -> w)));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                query()
                    .select(
                        s ->
                            count()
                                .over(
                                    w ->
                                        w.orderBy(s.id()).rowsBetween(following(1), preceding(1)))))
        .withMessage(
            "rowsBetween(following(1), preceding(1)) has no rows. Begin at the bound that comes"
                + " first.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> query().select(s -> s.small().lag(0).over(w -> w)));
    assertThatIllegalArgumentException().isThrownBy(() -> ntile(0));
    assertThatIllegalArgumentException().isThrownBy(() -> preceding(-1));
  }

  @Test
  void windowsAreOfAllRowsWhereverThoseComeInParts(TestDatabase database) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> query().select(s -> rowNumber().over(w -> w.orderBy(s.id()))).slice(null, 2))
        .withMessage(
            "slice(..) asks for some rows only, and row_number().over(..) is of all of them. Use"
                + " page(..).");
    Database db = Database.connect(database.dataSource());
    try (Stream<Long> places =
        new ShardMapper(db).query().select(s -> count().over(w -> w)).stream()) {
      assertThat(places).containsExactly(5L, 5L, 5L, 5L, 5L);
    }
    boolean inParts = database.name().equals("mysql") || database.name().equals("mariadb");
    db.transaction(
        tx -> {
          SelectedQuery<Long> asked = new ShardMapper(tx).query().select(s -> count().over(w -> w));
          if (inParts) {
            assertThatExceptionOfType(AshlarException.class)
                .isThrownBy(asked::stream)
                .withMessageContaining("or what windows make of all rows");
          } else {
            try (Stream<Long> places = asked.stream()) {
              assertThat(places).hasSize(5);
            }
          }
        });
  }
}
