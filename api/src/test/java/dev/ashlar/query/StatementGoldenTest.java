/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.internal.statement.Assignments;
import dev.ashlar.internal.statement.KeyedStatements;
import dev.ashlar.internal.statement.KeyedUpdate;
import dev.ashlar.internal.statement.StatementText;
import dev.ashlar.internal.statement.UpdateTexts;
import dev.ashlar.query.User.Role;
import dev.ashlar.sql.dialect.Capability;
import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.BoundStatement;
import dev.ashlar.sql.schema.ColumnType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class StatementGoldenTest {

  private static final Assignments SET =
      Assignments.none(UserFields.TABLE)
          .set(7, Bind.instant(Instant.parse("2024-02-29T12:00:00Z")))
          .set(5, Bind.text("hunter2"))
          .set(3, Bind.constant(Role.ADMIN))
          .set(2, Bind.nothing(ColumnType.Kind.VARCHAR));

  @Test
  void selectsEnd() {
    Sheet sheet = new Sheet("The ends of selects.");
    select(sheet, "no condition", all -> all);
    select(sheet, "limit(5)", all -> all.limit(5));
    select(sheet, "offset(10)", all -> all.offset(10));
    select(sheet, "limit(5).offset(10)", all -> all.limit(5).offset(10));
    select(
        sheet,
        "where(..).where(.. or ..).orderBy(..).limit(5)",
        all ->
            all.where(Held.predicate(all.fields().published()))
                .where(
                    Held.predicate(
                        all.fields().id().eq(1).or(all.fields().author().visits().eq(2))))
                .orderBy(HeldOrder.ordering(all.fields().editor().name().desc()))
                .limit(5));
    sheet.isGolden("select.txt");
  }

  @Test
  void countsAndExistsLeaveTheOrderOut() {
    Sheet sheet = new Sheet("Counting and asking whether there is any: no order, no join for it.");
    count(sheet, "count", all -> all);
    count(
        sheet,
        "count, where and order",
        all ->
            all.where(Held.predicate(all.fields().author().visits().eq(2)))
                .orderBy(HeldOrder.ordering(all.fields().editor().name())));
    count(sheet, "count, limit(5).offset(10)", all -> all.limit(5).offset(10));
    exists(sheet, "exists", all -> all);
    exists(
        sheet,
        "exists, where and order",
        all ->
            all.where(Held.predicate(all.fields().published()))
                .orderBy(HeldOrder.ordering(all.fields().editor().name())));
    exists(sheet, "exists, limit(0)", all -> all.limit(0));
    exists(sheet, "exists, limit(5).offset(10)", all -> all.limit(5).offset(10));
    sheet.isGolden("count-exists.txt");
  }

  @Test
  void deletes() {
    new Sheet("Deletes. Joins move into a select, since not every database joins in a delete.")
        .statement(
            "deleteWhere, no join",
            dialect ->
                Statements.deleteWhere(dialect, new PostFields(), p -> p.published().eq(false)))
        .statement(
            "deleteWhere, key of a target",
            dialect -> Statements.deleteWhere(dialect, new PostFields(), p -> p.editor().isNull()))
        .statement(
            "deleteWhere, join",
            dialect ->
                Statements.deleteWhere(
                    dialect, new PostFields(), p -> p.author().email().eq("a").and(p.published())))
        .statement("deleteEvery", dialect -> Statements.deleteEvery(dialect, PostFields.TABLE))
        .isGolden("delete.txt");
  }

  @Test
  void updates() {
    new Sheet("Updates: columns in the order of the table; sensitive values are not shown.")
        .statement(
            "updateWhere, no join",
            dialect ->
                Statements.updateWhere(dialect, new UserFields(), SET, u -> u.role().eq(Role.USER)))
        .statement(
            "updateWhere, join",
            dialect ->
                Statements.updateWhere(
                    dialect,
                    new PostFields(),
                    Assignments.none(PostFields.TABLE).set(2, Bind.bool(true)),
                    p -> p.author().email().eq("a")))
        .statement("updateEvery", dialect -> Statements.updateEvery(dialect, SET))
        .statement("updateByKey", StatementGoldenTest::updateByKey)
        .isGolden("update.txt");
  }

  @Test
  void rowsByTheirKeys() {
    List<List<Bind>> keys =
        List.of(List.of(Bind.uuid(new UUID(0, 1))), List.of(Bind.uuid(new UUID(0, 2))));
    new Sheet("Rows whose keys are known, for databases whose writes do not give rows back.")
        .statement("select", dialect -> KeyedStatements.select(dialect, UserFields.TABLE, keys))
        .statement("update", dialect -> KeyedStatements.update(dialect, SET, keys))
        .statement("delete", dialect -> KeyedStatements.delete(dialect, UserFields.TABLE, keys))
        .isGolden("keyed.txt");
  }

  private static BoundStatement updateByKey(Dialect dialect) {
    return KeyedUpdate.of(
        new UpdateTexts(),
        dialect,
        SET,
        List.of(Bind.uuid(new UUID(0, 1))),
        null,
        dialect.capabilities().contains(Capability.UPDATE_RETURNS));
  }

  private static void select(
      Sheet sheet, String source, UnaryOperator<Selection<Post, PostFields>> query) {
    sheet.statement(
        source, dialect -> StatementText.of(dialect, query.apply(posts(dialect)).rows()));
  }

  private static void count(
      Sheet sheet, String source, UnaryOperator<Selection<Post, PostFields>> query) {
    sheet.statement(
        source, dialect -> StatementText.of(dialect, query.apply(posts(dialect)).count()));
  }

  private static void exists(
      Sheet sheet, String source, UnaryOperator<Selection<Post, PostFields>> query) {
    sheet.statement(
        source, dialect -> StatementText.of(dialect, query.apply(posts(dialect)).any()));
  }

  private static Selection<Post, PostFields> posts(Dialect dialect) {
    return Selection.of(
        new RunnerStub(dialect, 0), new PostFields(), row -> new Post(row.bigint(1)));
  }
}
