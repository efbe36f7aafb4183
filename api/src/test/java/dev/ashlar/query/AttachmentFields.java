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

/** What the processor generates for a soft-deletable model that others are related to. */
public final class AttachmentFields extends Fields<Attachment, AttachmentFields> {

  static final ModelTable<Attachment> TABLE =
      new SampleTable<>(
          Attachment.class,
          "attachments",
          """
          column id id bigint not null
          column name name varchar(200) not null
          column post post_id bigint not null
          column iconOf icon_of_id bigint
          column deletedAt deleted_at instant
          key (id)
          deleted at deleted_at
          reference post post_id
          reference iconOf icon_of_id
          """,
          () -> PostFields.TABLE,
          () -> CategoryFields.TABLE) {
        @Override
        protected Attachment toModel(Row row, int first) throws SQLException {
          return new Attachment(row.bigint(first));
        }

        @Override
        public Object keyOf(Attachment attachment) {
          return attachment.id();
        }
      };

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

  public MomentColumn<Instant> deletedAt() {
    return instant(4);
  }
}
