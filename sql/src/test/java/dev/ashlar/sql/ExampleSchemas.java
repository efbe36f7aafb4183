/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql;

import dev.ashlar.sql.schema.CheckConstraint;
import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.sql.schema.DefaultValue;
import dev.ashlar.sql.schema.Direction;
import dev.ashlar.sql.schema.IndexColumn;
import dev.ashlar.sql.schema.Names;
import dev.ashlar.sql.schema.PrimaryKey;
import dev.ashlar.sql.schema.ReferentialAction;
import dev.ashlar.sql.schema.Schema;
import dev.ashlar.sql.schema.Table;
import dev.ashlar.sql.schema.TableColumn;
import dev.ashlar.sql.schema.TableForeignKey;
import dev.ashlar.sql.schema.TableIndex;
import dev.ashlar.sql.schema.TableUnique;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Small schemas, built by hand, that several tests look at. */
public final class ExampleSchemas {

  private ExampleSchemas() {}

  /** Users with one profile and many posts, each with an author and perhaps an editor, and tags. */
  public static Schema blog() {
    return new Schema("Blog", List.of(users(), profiles(), posts(), postTags()));
  }

  /** Two tables that point at each other, one also at itself, and one that points at the two. */
  public static Schema cyclic() {
    return new Schema(
        "Company",
        List.of(
            new TableBuilder("badges", "id")
                .identity("id")
                .column("employee_id", ColumnType.bigint())
                .foreignKey("employee_id", "employees", ReferentialAction.CASCADE)
                .build(),
            new TableBuilder("departments", "id")
                .identity("id")
                .nullable("head_id", ColumnType.bigint())
                .foreignKey("head_id", "employees", ReferentialAction.SET_NULL)
                .build(),
            new TableBuilder("employees", "id")
                .identity("id")
                .column("department_id", ColumnType.bigint())
                .nullable("boss_id", ColumnType.bigint())
                .foreignKey("department_id", "departments", ReferentialAction.RESTRICT)
                .foreignKey("boss_id", "employees", ReferentialAction.NO_ACTION)
                .build()));
  }

  /** Two tables whose keys come from one sequence. */
  public static Schema sequenced() {
    return new Schema("Sequenced", List.of(numbered("credit_notes"), numbered("invoices")));
  }

  private static Table numbered(String name) {
    TableColumn id =
        new TableColumn(
            "id", ColumnType.bigint(), false, DefaultValue.sequence("document_numbers"), false);
    return new Table(
        name,
        List.of(id),
        new PrimaryKey(Names.primaryKey(name), List.of("id")),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** Texts of every kind in which letter case does not count, in keys and in an index. */
  public static Schema caseless() {
    return new Schema(
        "Caseless",
        List.of(
            new TableBuilder("accounts", "id")
                .identity("id")
                .column("email", ColumnType.varchar(320).ignoringCase())
                .nullable("motto", ColumnType.text().ignoringCase())
                .with("grade", ColumnType.character().ignoringCase(), "a")
                .column("token", ColumnType.varchar(40))
                .unique("email")
                .unique("token")
                .index("grade")
                .build()));
  }

  /** One column of every kind without and one with a default. */
  public static Schema everything() {
    return new Schema(
        "Everything",
        List.of(
            new TableBuilder("everything", "id")
                .identity("id")
                .with("flag", ColumnType.bool(), "true")
                .with("tiny", ColumnType.tinyint(), "-128")
                .with("short", ColumnType.smallint(), "32767")
                .with("small", ColumnType.integer(), "-1")
                .with("large", ColumnType.bigint(), "-9223372036854775808")
                .with("single", ColumnType.single(), "0.1")
                .with("ratio", ColumnType.real(), "0.5")
                .with("price", ColumnType.decimal(10, 2), "1.5")
                .with("whole", ColumnType.decimal(20, 0), "7")
                .with("share", ColumnType.decimal(2, 2), "0.5")
                .with("count", ColumnType.whole(30), "-123456789012345678901234567890")
                .with("grade", ColumnType.character(), "'")
                .with("title", ColumnType.varchar(200), "it's")
                .with("body", ColumnType.text(), "")
                .with("token", ColumnType.uuid(), "00112233-4455-6677-8899-aabbccddeeff")
                .with("moment", ColumnType.instant(), "2024-02-29T12:00:00.123456Z")
                .with("alarm", ColumnType.dateTime(), "0031-02-03T04:05:06.7")
                .with("opening", ColumnType.time(), "09:00")
                .with("lasting", ColumnType.duration(), "PT-1.5S")
                .with("built", ColumnType.year(), "31")
                .with("due", ColumnType.yearMonth(), "2024-02")
                .with("day", ColumnType.date(), "2024-02-29")
                .with("host", ColumnType.inetAddress(), "2001:DB8:0:0::1")
                .with("picture", ColumnType.binary(0), "00ff")
                .with("digest", ColumnType.binary(32), "0a")
                .with("traits", ColumnType.json(), "{\"it's\": [1.50, \"\\n\"]}")
                .with("role", ColumnType.enumeration(32, List.of("USER", "ADMIN")), "ADMIN")
                .with("mood", ColumnType.nativeEnumeration("mood", List.of("OK", "BAD")), "BAD")
                .with("tags", ColumnType.array(ColumnType.varchar(40)), "[]")
                .with("roles", ColumnType.array(ColumnType.enumeration(32, List.of("USER"))), "[]")
                .with("scores", ColumnType.array(ColumnType.decimal(9, 2)), "[]")
                .now("today", ColumnType.date())
                .build()));
  }

  private static Table users() {
    return new TableBuilder("users", "id")
        .column("id", ColumnType.uuid())
        .column("email", ColumnType.varchar(320))
        .nullable("name", ColumnType.varchar(255))
        .with("role", ColumnType.enumeration(32, List.of("USER", "ADMIN")), "USER")
        .with("visits", ColumnType.integer(), "0")
        .now("created_at", ColumnType.instant())
        .now("updated_at", ColumnType.instant())
        .unique("email")
        .check("users_email_not_blank", "email", "length(trim(\"email\")) > 0")
        .build();
  }

  private static Table profiles() {
    return new TableBuilder("profiles", "id")
        .column("id", ColumnType.uuid())
        .column("user_id", ColumnType.uuid())
        .nullable("birthday", ColumnType.date())
        .nullable("picture", ColumnType.binary(0))
        .unique("user_id")
        .foreignKey("user_id", "users", ReferentialAction.CASCADE)
        .build();
  }

  private static Table posts() {
    return new TableBuilder("posts", "id")
        .identity("id")
        .column("title", ColumnType.varchar(200))
        .column("body", ColumnType.text())
        .with("published", ColumnType.bool(), "false")
        .column("author_id", ColumnType.uuid())
        .nullable("editor_id", ColumnType.uuid())
        .index("author_id")
        .index("editor_id")
        .foreignKey("author_id", "users", ReferentialAction.RESTRICT)
        .foreignKey("editor_id", "users", ReferentialAction.SET_NULL)
        .build();
  }

  private static Table postTags() {
    return new TableBuilder("post_tags", "post_id", "tag")
        .column("post_id", ColumnType.bigint())
        .column("tag", ColumnType.varchar(40))
        .index("tag")
        .foreignKey("post_id", "posts", ReferentialAction.CASCADE)
        .build();
  }

  /** Collects the parts of one table; names come from {@link Names}. */
  public static final class TableBuilder {

    private final String name;
    private final List<String> key;
    private final List<TableColumn> columns = new ArrayList<>();
    private final List<TableUnique> uniques = new ArrayList<>();
    private final List<TableIndex> indexes = new ArrayList<>();
    private final List<TableForeignKey> foreignKeys = new ArrayList<>();
    private final List<CheckConstraint> checks = new ArrayList<>();

    public TableBuilder(String name, String... key) {
      this.name = name;
      this.key = Arrays.asList(key);
    }

    public TableBuilder identity(String column) {
      columns.add(new TableColumn(column, ColumnType.bigint(), false, DefaultValue.NONE, true));
      return this;
    }

    public TableBuilder column(String column, ColumnType type) {
      columns.add(new TableColumn(column, type, false, DefaultValue.NONE, false));
      return this;
    }

    public TableBuilder nullable(String column, ColumnType type) {
      columns.add(new TableColumn(column, type, true, DefaultValue.NONE, false));
      return this;
    }

    public TableBuilder with(String column, ColumnType type, String literal) {
      columns.add(new TableColumn(column, type, false, DefaultValue.literal(literal), false));
      return this;
    }

    public TableBuilder now(String column, ColumnType type) {
      columns.add(new TableColumn(column, type, false, DefaultValue.now(), false));
      return this;
    }

    public TableBuilder unique(String column) {
      uniques.add(new TableUnique(Names.unique(name, List.of(column)), List.of(column)));
      return this;
    }

    public TableBuilder index(String column) {
      indexes.add(
          new TableIndex(
              Names.index(name, List.of(column)), List.of(new IndexColumn(column, Direction.ASC))));
      return this;
    }

    public TableBuilder foreignKey(String column, String target, ReferentialAction onDelete) {
      foreignKeys.add(
          new TableForeignKey(
              Names.foreignKey(name, List.of(column)),
              List.of(column),
              target,
              List.of("id"),
              onDelete,
              ReferentialAction.NO_ACTION));
      return this;
    }

    public TableBuilder check(String checkName, String column, String expression) {
      checks.add(new CheckConstraint(checkName, List.of(column), expression));
      return this;
    }

    public Table build() {
      return new Table(
          name,
          columns,
          new PrimaryKey(Names.primaryKey(name), key),
          uniques,
          indexes,
          foreignKeys,
          checks);
    }
  }
}
