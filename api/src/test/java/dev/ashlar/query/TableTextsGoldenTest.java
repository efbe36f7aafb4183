/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.UniqueKey;
import dev.ashlar.internal.statement.KnownTexts;
import dev.ashlar.internal.statement.TableTexts;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.BoundStatement;
import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.table.ModelTable;
import dev.ashlar.table.ModelTableBuilder;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The texts that depend on nothing but a table, as servers and drivers keep them. */
class TableTextsGoldenTest {

  private static final ModelTable<Post> NOTES =
      ModelTable.of(Post.class, "notes")
          .key("id", "id", ColumnType.bigint())
          .identity()
          .column("slug", "slug", ColumnType.varchar(40).ignoringCase())
          .column("updatedAt", "updated_at", ColumnType.instant())
          .updatedAt("updatedAt")
          .column("version", "version", ColumnType.integer())
          .version("version")
          .nullable("deletedAt", "deleted_at", ColumnType.instant())
          .deletedAt("deletedAt")
          .build();

  private static final ModelTable<Post> PAIRS =
      ModelTable.of(Post.class, "pairs")
          .key("left", "left_id", ColumnType.bigint())
          .key("right", "right_id", ColumnType.bigint())
          .column("name", "name", ColumnType.varchar(40))
          .build();

  @Test
  void rowsThatStayWhenTheyAreDeleted() {
    Sheet sheet = new Sheet("A table with a key that the database makes, and rows that stay.");
    texts(sheet, NOTES, "find", TableTexts::find);
    texts(sheet, NOTES, "find, unique key", sql -> sql.find(key("slug")));
    texts(sheet, NOTES, "insert", sql -> sql.insert(true));
    texts(sheet, NOTES, "insert, without its key", sql -> sql.insert(false));
    texts(sheet, NOTES, "create", sql -> sql.create(true));
    texts(sheet, NOTES, "create, without its key", sql -> sql.create(false));
    texts(sheet, NOTES, "delete", TableTexts::delete);
    texts(sheet, NOTES, "restore", TableTexts::restore);
    texts(sheet, NOTES, "remove", TableTexts::remove);
    sheet.isGolden("texts-deleted.txt");
  }

  @Test
  void keysOfSeveralColumns() {
    Sheet sheet = new Sheet("A table whose key the program gives.");
    List<List<Bind>> rows = List.of(row(1), row(2));
    texts(sheet, PAIRS, "find", TableTexts::find);
    texts(sheet, PAIRS, "find, unique key in its own order", sql -> sql.find(key("name", "left")));
    texts(sheet, PAIRS, "delete", TableTexts::delete);
    bound(sheet, PAIRS, "insert of several rows", sql -> sql.insert(true, rows));
    bound(sheet, PAIRS, "insert of several rows, skipping", sql -> sql.insertMissing(true, rows));
    sheet.isGolden("texts-pairs.txt");
  }

  @Test
  void keyIsTheOnlyColumn() {
    Sheet sheet = new Sheet("A table with nothing but a key that the database makes.");
    texts(sheet, alone().identity().build(), "identity", sql -> sql.insert(false));
    texts(sheet, alone().sequence().build(), "sequence", sql -> sql.insert(false));
    texts(sheet, alone().identity().build(), "given", sql -> sql.insert(true));
    bound(
        sheet,
        alone().identity().build(),
        "several rows",
        sql -> sql.insert(false, List.of(List.of(), List.of())));
    sheet.isGolden("texts-alone.txt");
  }

  private static ModelTableBuilder<Post> alone() {
    return ModelTable.of(Post.class, "tickets").key("id", "id", ColumnType.bigint());
  }

  private static UniqueKey<Post> key(String... members) {
    return new UniqueKey<>("some_key", "Post", List.of(members));
  }

  private static List<Bind> row(long number) {
    return List.of(Bind.bigint(number), Bind.bigint(number), Bind.text("n" + number));
  }

  private static void texts(
      Sheet sheet, ModelTable<?> table, String source, Function<TableTexts, String> text) {
    bound(sheet, table, source, sql -> new BoundStatement(text.apply(sql), List.of()));
  }

  private static void bound(
      Sheet sheet, ModelTable<?> table, String source, Function<TableTexts, BoundStatement> text) {
    KnownTexts texts = new KnownTexts(table);
    sheet.statement(source, dialect -> text.apply(texts.in(dialect)));
  }
}
