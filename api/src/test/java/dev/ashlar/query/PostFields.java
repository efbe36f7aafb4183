/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.jdbc.Row;
import dev.ashlar.table.ModelTable;
import dev.ashlar.table.Source;
import java.sql.SQLException;
import java.time.Instant;

/** What the processor generates for a model with a required and an optional relation. */
public final class PostFields extends Fields<Post, PostFields> {

  static final ModelTable<Post> TABLE =
      new SampleTable<>(
          Post.class,
          "posts",
          """
          column id id bigint not null
          column title title varchar(200) not null
          column published published boolean not null
          column author author_id uuid not null
          column editor editor_id uuid
          column createdAt created_at instant not null
          key (id)
          reference author author_id
          reference editor editor_id
          many categories through post_categories (post_id) (category_id)
          many comments by post
          many attachments by post
          """,
          () -> UserFields.TABLE,
          () -> UserFields.TABLE,
          () -> CategoryFields.TABLE,
          () -> CommentFields.TABLE,
          () -> AttachmentFields.TABLE) {
        @Override
        protected Post toModel(Row row, int first) throws SQLException {
          return new Post(row.bigint(first));
        }

        @Override
        public Object keyOf(Post post) {
          return post.id();
        }
      };

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
    return toMany(2, new CategoryFields(place(2)));
  }

  public ToMany<CommentFields> comments() {
    return toMany(3, new CommentFields(place(3)));
  }

  public ToMany<AttachmentFields> attachments() {
    return toMany(4, new AttachmentFields(place(4)));
  }

  public MomentColumn<Instant> createdAt() {
    return instant(5);
  }
}
