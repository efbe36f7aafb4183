/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.table.ModelTable;
import dev.ashlar.table.Source;

/** What the processor generates for a model with a pivot table on the other side. */
public final class CategoryFields extends Fields<Category, CategoryFields> {

  static final ModelTable<Category> TABLE =
      new SampleTable<>(
          Category.class,
          "categories",
          """
          column id id bigint not null
          column name name varchar(64) not null
          key (id)
          many posts through post_categories (category_id) (post_id)
          one icon by iconOf
          many examples through category_examples (category_id) (attachment_id)
          """,
          () -> PostFields.TABLE,
          () -> AttachmentFields.TABLE,
          () -> AttachmentFields.TABLE);

  CategoryFields() {
    super(TABLE);
  }

  public CategoryFields(Source source) {
    super(TABLE, source);
  }

  @Override
  protected CategoryFields at(Source source) {
    return new CategoryFields(source);
  }

  public LongColumn id() {
    return bigint(0);
  }

  public TextColumn name() {
    return text(1);
  }

  public ToMany<PostFields> posts() {
    return toMany(0, new PostFields(place(0)));
  }

  public AttachmentFields icon() {
    return new AttachmentFields(toInverse(1));
  }

  public ToMany<AttachmentFields> examples() {
    return toMany(2, new AttachmentFields(place(2)));
  }
}
