/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.table.ModelTable;
import dev.ashlar.table.Source;

/** What the processor generates for a model with a unique relation. */
public final class ProfileFields extends Fields<Profile, ProfileFields> {

  static final ModelTable<Profile> TABLE =
      new SampleTable<>(
          Profile.class,
          "profiles",
          """
          column id id bigint not null
          column bio bio text
          column user user_id uuid not null
          key (id)
          reference user user_id
          """,
          () -> UserFields.TABLE);

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
