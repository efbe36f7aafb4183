/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.table.ModelTable;
import dev.ashlar.table.Source;

/** What the processor generates for a model with a unique relation. */
public final class ProfileFields extends Fields<Profile, ProfileFields> {

  static final ModelTable<Profile> TABLE =
      ModelTable.of(Profile.class, "profiles")
          .key("id", "id", ColumnType.bigint())
          .nullable("bio", "bio", ColumnType.text())
          .column("user", "user_id", ColumnType.uuid())
          .ref("user", 2, () -> UserFields.TABLE)
          .build();

  ProfileFields() {
    super(TABLE);
  }

  public ProfileFields(Source source) {
    super(TABLE, source);
  }

  @Override
  protected ProfileFields at(Source source) {
    return new ProfileFields(source);
  }

  public LongColumn id() {
    return bigint(0);
  }

  public TextColumn bio() {
    return text(1);
  }

  public UserFields user() {
    return new UserFields(toOne(2));
  }
}
