/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.table.ModelTable;
import dev.ashlar.table.Source;

/** What the processor generates for a model that points at one that points on, and at itself. */
public final class CommentFields extends Fields<Comment, CommentFields> {

  static final ModelTable<Comment> TABLE =
      new SampleTable<>(
          Comment.class,
          "comments",
          """
          column id id bigint not null
          column post post_id bigint not null
          column parent parent_id bigint
          key (id)
          reference post post_id
          reference parent parent_id
          many replies by parent
          """,
          () -> PostFields.TABLE,
          () -> CommentFields.TABLE,
          () -> CommentFields.TABLE);

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
    return toMany(2, new CommentFields(place(2)));
  }

  public CommentFields parent() {
    return new CommentFields(toOne(2));
  }
}
