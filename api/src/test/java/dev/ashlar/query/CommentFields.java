/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.table.ModelTable;
import dev.ashlar.table.Source;

/** What the processor generates for a model that points at one that points on, and at itself. */
public final class CommentFields extends Fields<Comment, CommentFields> {

  static final ModelTable<Comment> TABLE =
      ModelTable.of(Comment.class, "comments")
          .key("id", "id", ColumnType.bigint())
          .column("post", "post_id", ColumnType.bigint())
          .nullable("parent", "parent_id", ColumnType.bigint())
          .ref("post", 1, () -> PostFields.TABLE)
          .ref("parent", 2, () -> CommentFields.TABLE)
          .many("replies", () -> CommentFields.TABLE, "parent")
          .build();

  CommentFields() {
    super(TABLE);
  }

  public CommentFields(Source source) {
    super(TABLE, source);
  }

  @Override
  protected CommentFields at(Source source) {
    return new CommentFields(source);
  }

  public LongColumn id() {
    return bigint(0);
  }

  public PostFields post() {
    return new PostFields(toOne(1));
  }

  public ToMany<CommentFields> replies() {
    return toMany(2, CommentFields::new);
  }

  public CommentFields parent() {
    return new CommentFields(toOne(2));
  }
}
