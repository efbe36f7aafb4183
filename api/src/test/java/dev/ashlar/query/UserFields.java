/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.query.User.Role;
import dev.ashlar.sql.jdbc.Row;
import dev.ashlar.table.ModelTable;
import dev.ashlar.table.Source;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/** What the processor generates for a model with a UUID key and a sensitive column. */
public final class UserFields extends Fields<User, UserFields> {

  static final ModelTable<User> TABLE =
      new SampleTable<>(
          User.class,
          "users",
          """
          column id id uuid not null
          column email email varchar(320) not null
          column name name varchar(255)
          column role role enum(32, USER, ADMIN) not null
          column visits visits integer not null
          column secret secret varchar(255) not null sensitive
          column createdAt created_at instant not null
          column updatedAt updated_at instant not null
          key (id)
          updated at updated_at
          many posts by author
          one profile by user
          """,
          () -> PostFields.TABLE,
          () -> ProfileFields.TABLE) {
        @Override
        protected User toModel(Row row, int first) throws SQLException {
          return new User(new UUID(0, 0));
        }

        @Override
        public Object keyOf(User user) {
          return user.id();
        }
      };

  UserFields() {
    super(TABLE);
  }

  public UserFields(Source source) {
    super(TABLE, source);
  }

  @Override
  protected UserFields at(Source source) {
    return new UserFields(source);
  }

  public ValueColumn<UUID> id() {
    return uuid(0);
  }

  public TextColumn email() {
    return text(1);
  }

  public TextColumn name() {
    return text(2);
  }

  public ValueColumn<Role> role() {
    return constant(3, Role.class);
  }

  public IntColumn visits() {
    return integer(4);
  }

  public TextColumn secret() {
    return text(5);
  }

  public MomentColumn<Instant> createdAt() {
    return instant(6);
  }

  public ToMany<PostFields> posts() {
    return toMany(0, new PostFields(place(0)));
  }

  public ProfileFields profile() {
    return new ProfileFields(toInverse(1));
  }

  public MomentColumn<Instant> updatedAt() {
    return instant(7);
  }
}
