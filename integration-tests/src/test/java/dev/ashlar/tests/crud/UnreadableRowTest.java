/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.crud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ashlar.UnreadableRow;
import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.wary.Origin;
import dev.ashlar.tests.model.wary.Place;
import dev.ashlar.tests.model.wary.Plank;
import dev.ashlar.tests.model.wary.PlankMapper;
import dev.ashlar.tests.model.wary.Relic;
import dev.ashlar.tests.model.wary.RelicMapper;
import dev.ashlar.tests.model.wary.Tint;
import dev.ashlar.tests.model.wary.WarySchema;
import dev.ashlar.tests.model.wary.Weight;
import dev.ashlar.tests.support.RawSql;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows of tables that others made, where columns hold what a model cannot. */
@EveryDatabase
final class UnreadableRowTest {

  private TestDatabase database;
  private RawSql raw;
  private RelicMapper relics;
  private PlankMapper planks;
  private Relic relic;

  @BeforeEach
  void createTables(TestDatabase database) {
    this.database = database;
    database.create(WarySchema::createScript);
    Database db = Database.connect(database.dataSource());
    raw = RawSql.on(database);
    relics = new RelicMapper(db);
    planks = new PlankMapper(db);
    Plank shelf = planks.create(p -> WaryWrites.plank("shelf"));
    relic =
        relics.create(
            r ->
                r.title("bone")
                    .holy(true)
                    .age(900)
                    .price(new BigDecimal("12.50"))
                    .mark(new UUID(1, 2))
                    .tint(Tint.DARK)
                    .found(Instant.parse("2026-01-02T03:04:05Z"))
                    .day(LocalDate.of(2026, 1, 2))
                    .picture(new byte[] {1, 2})
                    .owners(List.of("Ann"))
                    .weight(new Weight(5))
                    .shade(Tint.LIGHT)
                    .origin(new Origin("Ystad"))
                    .shelfId(shelf.id()));
    loseConstraints();
  }

  /** Makes the table anew, as others might have made it. */
  private void loseConstraints() {
    raw.run(
        "CREATE TABLE \"others\" AS SELECT r.* FROM (SELECT 1 AS \"one\") d LEFT JOIN \"relics\" r"
            + " ON 1 = 1");
    raw.run("DROP TABLE \"relics\"");
    raw.run("ALTER TABLE \"others\" RENAME TO \"relics\"");
  }

  @AfterEach
  void refuseNothing() {
    Place.refuseAt(Place.NOWHERE);
  }

  @Test
  @Shows(
      "NULL in a required column is an `UnreadableRow` that names the component and the row, for"
          + " every kind of column.")
  void nullInRequiredColumnNamesTheMember() {
    Map<String, String> columns = new TreeMap<>();
    for (String column :
        List.of("title", "holy", "age", "price", "mark", "tint", "found", "day", "picture")) {
      columns.put(column, column);
    }
    columns.putAll(
        Map.of("owners", "owners", "weight", "weight", "shade", "shade", "shelf_id", "shelf"));
    columns.put("origin_town", "origin.town");
    columns.forEach(
        (column, member) -> {
          raw.run("CREATE TABLE \"kept\" AS SELECT * FROM \"relics\"");
          raw.run("UPDATE \"relics\" SET \"%s\" = NULL".formatted(column));

          for (ThrowingCallable reading : readings()) {
            UnreadableRow unreadable = unreadable(reading);
            assertThat(unreadable.member()).as(column).hasValue("Relic." + member);
            assertThat(unreadable)
                .as(column)
                .hasMessageStartingWith(
                    "Relic.%s of Relic with id %d cannot be read: it is NULL where a value is required. Mend the row, or allow null."
                        .formatted(member, relic.id()));
          }
          raw.run("DROP TABLE \"relics\"");
          raw.run("ALTER TABLE \"kept\" RENAME TO \"relics\"");
        });
  }

  @Test
  void halfOfAnOptionalRecordNamesTheOther() {
    raw.run("UPDATE \"relics\" SET \"hall_name\" = 'east'");

    UnreadableRow unreadable = unreadable(() -> relics.getById(relic.id()));

    assertThat(unreadable.member()).hasValue("Relic.hall.floor");
  }

  @Test
  @Shows(
      "A stored constant, number or text that does not fit its component is one as well, and so is"
          + " what code of the model's own refuses.")
  void unknownConstantNamesTheMember() {
    raw.run("UPDATE \"relics\" SET \"tint\" = 'MUDDY'");

    assertThat(unreadable(() -> relics.query().list()))
        .hasMessage(
            "Relic.tint of Relic with id %d cannot be read: it holds no constant of Tint. Known are [LIGHT, DARK]; add the missing one, or mend the row."
                .formatted(relic.id()))
        .hasNoCause();
  }

  @Test
  @Shows(
      "A stored constant, number or text that does not fit its component is one as well, and so is"
          + " what code of the model's own refuses.")
  void numberOutOfRangeNamesTheMember() {
    if (!raw.isSqlite()) {
      raw.run(
          raw.isMariadb()
              ? "ALTER TABLE \"relics\" MODIFY \"age\" bigint"
              : "ALTER TABLE \"relics\" ALTER COLUMN \"age\" SET DATA TYPE bigint");
    }
    raw.run("UPDATE \"relics\" SET \"age\" = 5000000000");

    UnreadableRow unreadable = unreadable(() -> relics.getById(relic.id()));

    assertThat(unreadable.member()).hasValue("Relic.age");
    assertThat(unreadable.stands()).isFalse();
    assertThat(unreadable)
        .hasMessageStartingWith(
            "Relic.age of Relic with id %d cannot be read: it holds a ".formatted(relic.id()));
  }

  @Test
  @Shows(
      "A stored constant, number or text that does not fit its component is one as well, and so is"
          + " what code of the model's own refuses.")
  void ownCodeThatRefusesIsTheCause() {
    Place.refuseAt(Place.VALUE_RECORD);
    UnreadableRow byValueRecord = unreadable(() -> relics.query().list());
    UnreadableRow askedByTheModel =
        unreadable(() -> Relic.given(() -> List.of(relics.getById(relic.id()))));
    Place.refuseAt(Place.EMBEDDED);
    UnreadableRow byEmbedded = unreadable(() -> relics.query().list());
    raw.run("UPDATE \"relics\" SET \"shade\" = 'MUDDY'");
    Place.refuseAt(Place.NOWHERE);
    UnreadableRow byConverter = unreadable(() -> relics.query().list());

    assertThat(byValueRecord)
        .hasMessage(
            "Relic.weight of Relic with id %d cannot be read: its type refuses what is stored, with dev.ashlar.tests.model.wary.Place$Refused. Mend the row, or the code."
                .formatted(relic.id()))
        .hasCauseInstanceOf(Place.Refused.class);
    assertThat(askedByTheModel.member()).hasValue("Relic.weight");
    assertThat(byEmbedded.member()).hasValue("Relic.origin");
    assertThat(byConverter.member()).hasValue("Relic.shade");
    assertThat(byConverter).hasCauseInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void bareReadNamesTheColumn() throws SQLException {
    raw.run("UPDATE \"relics\" SET \"title\" = NULL");

    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                raw.spelled("SELECT " + RelicMapper.COLUMNS + " FROM \"relics\""))) {
      rows.next();
      assertThatIllegalStateException()
          .isThrownBy(() -> RelicMapper.read(Database.connect(database.dataSource()).row(rows), 1))
          .withMessage(
              "Column 2 of the result is NULL where a value is required. Mend the row, or allow"
                  + " null.");
    }
  }

  private List<ThrowingCallable> readings() {
    return List.of(
        () -> relics.findById(relic.id()),
        () -> relics.query().list(),
        () -> relics.query().where(r -> r.id().eq(relic.id())).first(),
        () -> relics.updateReturning(r -> r.id().eq(relic.id()), r -> r.hall(null)),
        () -> relics.deleteReturning(r -> r.id().eq(relic.id())));
  }

  private static UnreadableRow unreadable(ThrowingCallable call) {
    UnreadableRow unreadable = catchThrowableOfType(UnreadableRow.class, call);
    assertThat(unreadable).isNotNull();
    return unreadable;
  }
}
