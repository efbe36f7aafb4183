/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.internal.statement.Assignments;
import dev.ashlar.sql.jdbc.Bind;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class RelationGoldenTest {

  @Test
  void relatedRowsAreAskedWithinTheStatement() {
    new Sheet(
            "Conditions on related rows: selects within the statement, never a join that repeats.")
        .users("u.posts().some()", u -> u.posts().some())
        .users("u.posts().some(p -> p.published())", u -> u.posts().some(p -> p.published()))
        .users(
            "u.posts().some(p -> p.published().or(p.id().gt(7)))",
            u -> u.posts().some(p -> p.published().or(p.id().gt(7))))
        .users(
            "u.posts().some(p -> p.createdAt().gt(u.createdAt()))",
            u -> u.posts().some(p -> p.createdAt().gt(u.createdAt())))
        .users(
            "u.posts().some(p -> p.editor().email().eq(u.profile().bio()))",
            u -> u.posts().some(p -> p.editor().email().eq(u.profile().bio())))
        .users("u.posts().every(p -> p.published())", u -> u.posts().every(p -> p.published()))
        .users(
            "u.posts().every(p -> p.editor().name().eq(\"Bob\"))",
            u -> u.posts().every(p -> p.editor().name().eq("Bob")))
        .users("u.posts().none()", u -> u.posts().none())
        .users(
            "u.posts().none(p -> p.published()).and(u.visits().gt(3))",
            u -> u.posts().none(p -> p.published()).and(u.visits().gt(3)))
        .users("u.posts().some().not()", u -> u.posts().some().not())
        .users(
            "u.posts().where(p -> p.published()).some(p -> p.id().gt(7))",
            u -> u.posts().where(p -> p.published()).some(p -> p.id().gt(7)))
        .users(
            "u.posts().some(p -> p.comments().some(c -> c.id().eq(p.id()).and(u.visits().gt(3))))",
            u ->
                u.posts()
                    .some(p -> p.comments().some(c -> c.id().eq(p.id()).and(u.visits().gt(3)))))
        .posts(
            "p.author().posts().some(q -> q.id().ne(p.id()))",
            p -> p.author().posts().some(q -> q.id().ne(p.id())))
        .comments(
            "c.replies().some(r -> r.replies().none())",
            c -> c.replies().some(r -> r.replies().none()))
        .isGolden("relations-some.txt");
  }

  @Test
  void pairedRowsAreAskedThroughTheirPivot() {
    new Sheet("Through a pivot table; what only reads the other key does not join its table.")
        .posts("p.categories().some()", p -> p.categories().some())
        .posts(
            "p.categories().some(c -> c.id().eq(7))", p -> p.categories().some(c -> c.id().eq(7)))
        .posts(
            "p.categories().some(c -> c.name().eq(\"java\"))",
            p -> p.categories().some(c -> c.name().eq("java")))
        .posts(
            "p.categories().every(c -> c.posts().some(q -> q.author().eq(p.author())))",
            p -> p.categories().every(c -> c.posts().some(q -> q.author().eq(p.author()))))
        .posts("p.categories().count().eq(0)", p -> p.categories().count().eq(0))
        .isGolden("relations-pivot.txt");
  }

  @Test
  void relatedRowsAreCounted() {
    Sheet sheet = new Sheet("Counts compare and sort like columns.");
    sheet
        .users("u.posts().count().gt(5)", u -> u.posts().count().gt(5))
        .users(
            "u.posts().count(p -> p.published()).between(1, 5)",
            u -> u.posts().count(p -> p.published()).between(1, 5))
        .users(
            "u.posts().count().eq(u.posts().count(p -> p.published()))",
            u -> u.posts().count().eq(u.posts().count(p -> p.published())))
        .select(
            "orderBy(u -> u.posts().count().desc()).thenBy(u -> u.id())",
            new UserFields(),
            all ->
                all.orderBy(HeldOrder.ordering(all.fields().posts().count().desc()))
                    .thenBy(HeldOrder.ordering(all.fields().id())))
        .select(
            "orderBy(u -> u.posts().count(p -> p.title().eq(u.profile().bio())))",
            new UserFields(),
            all ->
                all.orderBy(
                    HeldOrder.ordering(
                        all.fields()
                            .posts()
                            .count(p -> p.title().eq(all.fields().profile().bio())))));
    sheet.isGolden("relations-count.txt");
  }

  @Test
  void pathToTheOtherSideOfAOneJoins() {
    new Sheet("The other side of a unique relation is a path like any other, always optional.")
        .users("u.profile().bio().eq(\"b\")", u -> u.profile().bio().eq("b"))
        .users("u.profile().isNull()", u -> u.profile().isNull())
        .users("u.profile().is(p -> p.bio().isNull())", u -> u.profile().is(p -> p.bio().isNull()))
        .posts("p.author().profile().bio().eq(\"b\")", p -> p.author().profile().bio().eq("b"))
        .isGolden("relations-one.txt");
  }

  @Test
  void writesTakeConditionsOnRelatedRows() {
    new Sheet("Counts and writes with conditions on related rows.")
        .statement(
            "deleteWhere",
            dialect -> Statements.deleteWhere(dialect, new UserFields(), u -> u.posts().none()))
        .statement(
            "deleteWhere, with a join around",
            dialect ->
                Statements.deleteWhere(
                    dialect,
                    new UserFields(),
                    u -> u.posts().some(p -> p.title().eq(u.profile().bio()))))
        .statement(
            "updateWhere",
            dialect ->
                Statements.updateWhere(
                    dialect,
                    new PostFields(),
                    Assignments.none(PostFields.TABLE).set(2, Bind.bool(true)),
                    p -> p.categories().count().gte(2)))
        .isGolden("relations-write.txt");
  }

  @Test
  void edgesAreOneSelectForAllRows() {
    Sheet sheet = new Sheet("What include(..) runs after the query, for the keys 1 and 2.");
    users(sheet, "u.posts()", u -> u.posts());
    users(
        sheet,
        "u.posts().where(p -> p.published()).orderBy(p -> p.editor().name())",
        u -> u.posts().where(p -> p.published()).orderBy(p -> p.editor().name()));
    users(
        sheet,
        "u.posts().orderBy(p -> p.createdAt().desc()).thenBy(p -> p.id().desc()).limit(5)",
        u -> u.posts().orderBy(p -> p.createdAt().desc()).thenBy(p -> p.id().desc()).limit(5));
    users(
        sheet,
        "u.posts().where(p -> p.categories().some()).orderBy(p -> p.comments().count()).limit(5)",
        u ->
            u.posts()
                .where(p -> p.categories().some())
                .orderBy(p -> p.comments().count())
                .limit(5));
    users(sheet, "u.profile()", u -> u.profile());
    posts(sheet, "p.author()", p -> p.author());
    posts(sheet, "p.categories()", p -> p.categories());
    posts(
        sheet,
        "p.categories().where(c -> c.id().gt(7)).orderBy(c -> c.name()).limit(2)",
        p -> p.categories().where(c -> c.id().gt(7)).orderBy(c -> c.name()).limit(2));
    sheet.isGolden("relations-include.txt");
  }

  private static void users(Sheet sheet, String source, Function<UserFields, Include> include) {
    UserFields fields = new UserFields();
    Bind first = Bind.uuid(new UUID(0, 1));
    Bind second = Bind.uuid(new UUID(0, 2));
    sheet.include(source, fields.source, include.apply(fields), first, second);
  }

  private static void posts(Sheet sheet, String source, Function<PostFields, Include> include) {
    PostFields fields = new PostFields();
    sheet.include(source, fields.source, include.apply(fields), Bind.bigint(1L), Bind.bigint(2L));
  }
}
