/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.query.User.Role;
import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.table.ModelTable;
import dev.ashlar.table.Source;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What the processor generates for a model with a UUID key and a sensitive column. */
public final class UserFields extends Fields<User, UserFields> {

  static final ModelTable<User> TABLE =
      ModelTable.of(User.class, "users")
          .key("id", "id", ColumnType.uuid())
          .column("email", "email", ColumnType.varchar(320))
          .nullable("name", "name", ColumnType.varchar(255))
          .column("role", "role", ColumnType.enumeration(32, List.of("USER", "ADMIN")))
          .column("visits", "visits", ColumnType.integer())
          .column("secret", "secret", ColumnType.varchar(255))
          .sensitive()
          .column("createdAt", "created_at", ColumnType.instant())
          .column("updatedAt", "updated_at", ColumnType.instant())
          .updatedAt("updatedAt")
          .rows(
              (row, first) -> new User(new UUID(0, 0)),
              (user, handles) -> user,
              (user, relation) -> null)
          .keyed(User::id)
          .many("posts", () -> PostFields.TABLE, "author")
          .one("profile", () -> ProfileFields.TABLE, "user")
          .build();

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

  public ComparableColumn<Instant> createdAt() {
    return instant(6);
  }

  public ToMany<PostFields> posts() {
    return toMany(0, PostFields::new);
  }

  public ProfileFields profile() {
    return new ProfileFields(toInverse(1));
  }

  public ComparableColumn<Instant> updatedAt() {
    return instant(7);
  }
}
