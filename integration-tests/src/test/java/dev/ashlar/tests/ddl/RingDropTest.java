/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.generated.SchemaScript;
import dev.ashlar.sql.dialect.Ddl;
import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.sql.schema.DefaultValue;
import dev.ashlar.sql.schema.PrimaryKey;
import dev.ashlar.sql.schema.ReferentialAction;
import dev.ashlar.sql.schema.Schema;
import dev.ashlar.sql.schema.Table;
import dev.ashlar.sql.schema.TableColumn;
import dev.ashlar.sql.schema.TableForeignKey;
import dev.ashlar.sql.vendor.Dialects;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.cycle.CycleSchema;
import dev.ashlar.tests.support.RawSql;
import dev.ashlar.tests.support.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tables that point at each other and at themselves in any way are dropped, whatever is there. */
@EveryDatabase
final class RingDropTest {

  private static final int ROUNDS = 8;
  private static final int ROWS = 3;

  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);
  private Ddl ddl;
  private Database db;
  private RawSql sql;

  @BeforeEach
  void clear(TestDatabase database) {
    database.clear();
    ddl = Dialects.named(database.name()).ddl();
    db = Database.connect(database.dataSource());
    sql = RawSql.on(database);
  }

  @Test
  @Shows(
      "Tables that point at each other and at themselves are created and dropped, with rows and"
          + " without.")
  void ringsOfTablesWithRowsAreDroppedAndCreatedAgain() {
    for (int round = 0; round < ROUNDS; round++) {
      Schema schema = rings();
      run(schema, ddl.create(schema));
      fill(schema);

      run(schema, ddl.drop(schema));

      assertGone(schema);
      run(schema, ddl.create(schema));
      schema.tables().forEach(table -> assertThat(sql.count(table.name())).isZero());
      run(schema, ddl.drop(schema));
    }
  }

  @Test
  void ringsOfWhichSomeTablesAreMissingAreDropped() {
    for (int round = 0; round < ROUNDS; round++) {
      Schema schema = rings();
      Schema part = partOf(schema);
      run(part, ddl.create(part));

      run(schema, ddl.drop(schema));

      assertGone(schema);
    }
  }

  private void assertGone(Schema schema) {
    for (Table table : schema.tables()) {
      assertThat(sql.refusal("SELECT 1 FROM \"%s\"".formatted(table.name())))
          .as("%s of %s, seed %d", table.name(), schema, seed)
          .isEqualTo(Refusal.OTHER);
    }
  }

  private void run(Schema schema, List<String> statements) {
    try {
      SchemaScript.run(db, CycleSchema.DEFINITION, statements);
    } catch (RuntimeException e) {
      throw new AssertionError("%s%n%s, seed %d".formatted(statements, schema, seed), e);
    }
  }

  private void fill(Schema schema) {
    for (Table table : schema.tables()) {
      for (int id = 1; id <= ROWS; id++) {
        sql.run("INSERT INTO \"%s\" (\"id\") VALUES (%d)".formatted(table.name(), id));
      }
    }
    for (Table table : schema.tables()) {
      for (TableForeignKey key : table.foreignKeys()) {
        for (int id = 1; id <= ROWS; id++) {
          sql.run(
              "UPDATE \"%s\" SET \"%s\" = %d WHERE \"id\" = %d"
                  .formatted(table.name(), key.columns().get(0), 1 + random.nextInt(ROWS), id));
        }
      }
    }
  }

  private Schema rings() {
    int count = 2 + random.nextInt(3);
    return new Schema(
        "Rings", IntStream.range(0, count).mapToObj(number -> table(number, count)).toList());
  }

  private Table table(int number, int count) {
    String name = "ring_" + number;
    List<TableColumn> columns = new ArrayList<>();
    columns.add(new TableColumn("id", ColumnType.bigint(), false, DefaultValue.NONE, false));
    List<TableForeignKey> keys = new ArrayList<>();
    for (int key = 0; key <= random.nextInt(3); key++) {
      String column = "ref_" + key;
      columns.add(new TableColumn(column, ColumnType.bigint(), true, DefaultValue.NONE, false));
      keys.add(
          new TableForeignKey(
              name + "_" + column + "_fkey",
              List.of(column),
              "ring_" + random.nextInt(count),
              List.of("id"),
              action(),
              ReferentialAction.NO_ACTION));
    }
    return new Table(
        name,
        columns,
        new PrimaryKey(name + "_pkey", List.of("id")),
        List.of(),
        List.of(),
        keys,
        List.of());
  }

  /** One of those that every database has. */
  private ReferentialAction action() {
    List<ReferentialAction> actions =
        List.of(
            ReferentialAction.CASCADE,
            ReferentialAction.RESTRICT,
            ReferentialAction.SET_NULL,
            ReferentialAction.NO_ACTION);
    return actions.get(random.nextInt(actions.size()));
  }

  /** Some tables of it, with the keys that point at them; SQLite takes the others as well. */
  private Schema partOf(Schema schema) {
    List<Table> left = schema.tables().stream().filter(table -> random.nextInt(3) > 0).toList();
    Set<String> names = left.stream().map(Table::name).collect(Collectors.toSet());
    boolean takesAll = Dialects.named("sqlite").ddl() == ddl;
    return new Schema(
        "Rings",
        left.stream()
            .map(
                table ->
                    new Table(
                        table.name(),
                        table.columns(),
                        table.primaryKey(),
                        table.uniques(),
                        table.indexes(),
                        table.foreignKeys().stream()
                            .filter(key -> takesAll || names.contains(key.targetTable()))
                            .toList(),
                        table.checks()))
            .toList());
  }
}
