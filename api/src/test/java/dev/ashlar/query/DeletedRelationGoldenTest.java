/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.jdbc.Bind;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class DeletedRelationGoldenTest {

  @Test
  void relatedRowsAreLiveOnes() {
    new Sheet("Conditions on rows that may be deleted see live ones, to-one paths see all.")
        .posts("p.attachments().some()", p -> p.attachments().some())
        .posts(
            "p.attachments().some(a -> a.id().eq(7).or(a.name().isNull()))",
            p -> p.attachments().some(a -> a.id().eq(7).or(a.name().isNull())))
        .posts(
            "p.attachments().every(a -> a.id().gt(7))",
            p -> p.attachments().every(a -> a.id().gt(7)))
        .posts("p.attachments().none()", p -> p.attachments().none())
        .posts("p.attachments().count().eq(0)", p -> p.attachments().count().eq(0))
        .users(
            "u.posts().some(p -> p.attachments().none())",
            u -> u.posts().some(p -> p.attachments().none()))
        .categories("c.examples().some()", c -> c.examples().some())
        .categories("c.examples().count().gt(1)", c -> c.examples().count().gt(1))
        .categories("c.icon().name().eq(\"i\")", c -> c.icon().name().eq("i"))
        .categories("c.icon().isNull()", c -> c.icon().isNull())
        .select(
            "orderBy(p -> p.attachments().count().desc())",
            new PostFields(),
            all -> all.orderBy(HeldOrder.ordering(all.fields().attachments().count().desc())))
        .select(
            "attachments: where(a -> a.post().published())",
            new AttachmentFields(),
            all -> all.where(Held.predicate(all.fields().post().published())))
        .statement(
            "deleteWhere(p -> p.attachments().none())",
            dialect ->
                Statements.deleteWhere(dialect, new PostFields(), p -> p.attachments().none()))
        .isGolden("relations-deleted.txt");
  }

  @Test
  void edgesLoadLiveRows() {
    Sheet sheet = new Sheet("What include(..) runs: live rows of a Many, any row of a One.");
    posts(sheet, "p.attachments()", p -> p.attachments());
    posts(
        sheet,
        "p.attachments().where(a -> a.id().gt(7).or(a.name().isNull())).orderBy(a -> a.name())",
        p -> p.attachments().where(a -> a.id().gt(7).or(a.name().isNull())).orderBy(a -> a.name()));
    posts(sheet, "p.attachments().limit(2)", p -> p.attachments().limit(2));
    categories(sheet, "c.examples()", c -> c.examples());
    categories(sheet, "c.examples().limit(2)", c -> c.examples().limit(2));
    categories(sheet, "c.icon()", c -> c.icon());
    sheet.isGolden("relations-deleted-include.txt");
  }

  private static void posts(Sheet sheet, String source, Function<PostFields, Include> include) {
    PostFields fields = new PostFields();
    sheet.include(source, fields.source, include.apply(fields), Bind.bigint(1L), Bind.bigint(2L));
  }

  private static void categories(
      Sheet sheet, String source, Function<CategoryFields, Include> include) {
    CategoryFields fields = new CategoryFields();
    sheet.include(source, fields.source, include.apply(fields), Bind.bigint(1L), Bind.bigint(2L));
  }
}
