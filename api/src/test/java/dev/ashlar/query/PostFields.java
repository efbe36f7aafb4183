/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.table.ModelTable;
import dev.ashlar.table.Source;
import java.time.Instant;
import java.util.List;

/** What the processor generates for a model with a required and an optional relation. */
public final class PostFields extends Fields<Post, PostFields> {

  static final ModelTable<Post> TABLE =
      ModelTable.of(Post.class, "posts")
          .key("id", "id", ColumnType.bigint())
          .column("title", "title", ColumnType.varchar(200))
          .column("published", "published", ColumnType.bool())
          .column("author", "author_id", ColumnType.uuid())
          .nullable("editor", "editor_id", ColumnType.uuid())
          .column("createdAt", "created_at", ColumnType.instant())
          .rows(
              (row, first) -> new Post(row.bigint(first)),
              (post, handles) -> post,
              (post, relation) -> null)
          .keyed(Post::id)
          .ref("author", 3, () -> UserFields.TABLE)
          .ref("editor", 4, () -> UserFields.TABLE)
          .manyThrough(
              "categories",
              () -> CategoryFields.TABLE,
              "post_categories",
              List.of("post_id"),
              List.of("category_id"))
          .many("comments", () -> CommentFields.TABLE, "post")
          .many("attachments", () -> AttachmentFields.TABLE, "post")
          .build();

  PostFields() {
    super(TABLE);
  }

  public PostFields(Source source) {
    super(TABLE, source);
  }

  @Override
  protected PostFields at(Source source) {
    return new PostFields(source);
  }

  public LongColumn id() {
    return bigint(0);
  }

  public TextColumn title() {
    return text(1);
  }

  public BooleanColumn published() {
    return bool(2);
  }

  public UserFields author() {
    return new UserFields(toOne(3));
  }

  public UserFields editor() {
    return new UserFields(toOne(4));
  }

  public ToMany<CategoryFields> categories() {
    return toMany(2, CategoryFields::new);
  }

  public ToMany<CommentFields> comments() {
    return toMany(3, CommentFields::new);
  }

  public ToMany<AttachmentFields> attachments() {
    return toMany(4, AttachmentFields::new);
  }

  public ComparableColumn<Instant> createdAt() {
    return instant(5);
  }
}
