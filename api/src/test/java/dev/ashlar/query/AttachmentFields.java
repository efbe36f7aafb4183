/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.table.ModelTable;
import dev.ashlar.table.Source;
import java.time.Instant;

/** What the processor generates for a soft-deletable model that others are related to. */
public final class AttachmentFields extends Fields<Attachment, AttachmentFields> {

  static final ModelTable<Attachment> TABLE =
      ModelTable.of(Attachment.class, "attachments")
          .key("id", "id", ColumnType.bigint())
          .column("name", "name", ColumnType.varchar(200))
          .column("post", "post_id", ColumnType.bigint())
          .nullable("iconOf", "icon_of_id", ColumnType.bigint())
          .nullable("deletedAt", "deleted_at", ColumnType.instant())
          .deletedAt("deletedAt")
          .rows(
              (row, first) -> new Attachment(row.bigint(first)),
              (attachment, handles) -> attachment,
              (attachment, relation) -> null)
          .keyed(Attachment::id)
          .ref("post", 2, () -> PostFields.TABLE)
          .ref("iconOf", 3, () -> CategoryFields.TABLE)
          .build();

  AttachmentFields() {
    super(TABLE);
  }

  public AttachmentFields(Source source) {
    super(TABLE, source);
  }

  @Override
  protected AttachmentFields at(Source source) {
    return new AttachmentFields(source);
  }

  public LongColumn id() {
    return bigint(0);
  }

  public TextColumn name() {
    return text(1);
  }

  public PostFields post() {
    return new PostFields(toOne(2));
  }

  public ComparableColumn<Instant> deletedAt() {
    return instant(4);
  }
}
