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
import dev.ashlar.table.ModelTable;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The texts that depend on nothing but a table, as servers and drivers keep them. */
class TableTextsGoldenTest {

  private static final ModelTable<Post> NOTES =
      new SampleTable<>(
          Post.class,
          "notes",
          """
          column id id bigint not null identity
          column slug slug varchar(40) ignore case not null
          column updatedAt updated_at instant not null
          column version version integer not null
          column deletedAt deleted_at instant
          key (id)
          updated at updated_at
          version version
          deleted at deleted_at
          """);

  private static final ModelTable<Post> PAIRS =
      new SampleTable<>(
          Post.class,
          "pairs",
          """
          column left left_id bigint not null
          column right right_id bigint not null
          column name name varchar(40) not null
          key (left_id, right_id)
          """);

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
    texts(sheet, alone("identity"), "identity", sql -> sql.insert(false));
    texts(sheet, alone("default sequence ticket_numbers"), "sequence", sql -> sql.insert(false));
    texts(sheet, alone("identity"), "given", sql -> sql.insert(true));
    bound(
        sheet,
        alone("identity"),
        "several rows",
        sql -> sql.insert(false, List.of(List.of(), List.of())));
    sheet.isGolden("texts-alone.txt");
  }

  private static ModelTable<Post> alone(String maker) {
    return new SampleTable<>(
        Post.class, "tickets", "column id id bigint not null " + maker + "\nkey (id)\n");
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
