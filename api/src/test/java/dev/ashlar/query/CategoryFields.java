/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.table.ModelTable;
import dev.ashlar.table.Source;
import java.util.List;

/** What the processor generates for a model with a pivot table on the other side. */
public final class CategoryFields extends Fields<Category, CategoryFields> {

  static final ModelTable<Category> TABLE =
      ModelTable.of(Category.class, "categories")
          .key("id", "id", ColumnType.bigint())
          .column("name", "name", ColumnType.varchar(64))
          .manyThrough(
              "posts",
              () -> PostFields.TABLE,
              "post_categories",
              List.of("category_id"),
              List.of("post_id"))
          .one("icon", () -> AttachmentFields.TABLE, "iconOf")
          .manyThrough(
              "examples",
              () -> AttachmentFields.TABLE,
              "category_examples",
              List.of("category_id"),
              List.of("attachment_id"))
          .build();

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
    return toMany(0, PostFields::new);
  }

  public AttachmentFields icon() {
    return new AttachmentFields(toInverse(1));
  }

  public ToMany<AttachmentFields> examples() {
    return toMany(2, AttachmentFields::new);
  }
}
