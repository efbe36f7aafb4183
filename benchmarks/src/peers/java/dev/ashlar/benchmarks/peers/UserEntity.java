/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks.peers;

import dev.ashlar.benchmarks.blog.Role;
import dev.ashlar.benchmarks.blog.User;
import dev.ashlar.benchmarks.library.NewUser;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The row as Hibernate has it. */
@Entity
@Table(name = "users")
@SuppressWarnings("NullAway.Init") // Hibernate sets what it has read.
class UserEntity {

  @Id private UUID id;

  private String email;

  private @Nullable String name;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private Role role;

  private int visits;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  /** For Hibernate. */
  UserEntity() {}

  UserEntity(UUID id, NewUser user, Instant now) {
    this.id = id;
    email = user.email();
    name = user.name();
    role = user.role();
    visits = user.visits();
    createdAt = now;
    updatedAt = now;
  }

  User plain() {
    return new User(id, email, name, role, visits, createdAt, updatedAt);
  }
}
