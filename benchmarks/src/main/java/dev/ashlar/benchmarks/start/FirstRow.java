/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks.start;

import dev.ashlar.benchmarks.blog.Role;
import dev.ashlar.benchmarks.blog.User;
import dev.ashlar.benchmarks.blog.UserMapper;
import dev.ashlar.database.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;

/** A program that reads one row by its key, and ends. */
final class FirstRow {

  private FirstRow() {}

  /**
   * Reads it.
   *
   * @param arguments the URL of H2, the key of a user, and by what: {@code jdbc} or {@code ashlar}
   */
  public static void main(String[] arguments) throws SQLException {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL(arguments[0]);
    UUID id = UUID.fromString(arguments[1]);
    User user =
        arguments[2].equals("jdbc")
            ? byJdbc(source, id)
            : new UserMapper(Database.connect(source)).findById(id).orElseThrow();
    System.out.println(user.email());
  }

  private static User byJdbc(JdbcDataSource source, UUID id) throws SQLException {
    try (Connection connection = source.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "SELECT \"id\", \"email\", \"name\", \"role\", \"visits\", \"created_at\","
                    + " \"updated_at\" FROM \"users\" WHERE \"id\" = ?")) {
      statement.setObject(1, id);
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        return new User(
            rows.getObject(1, UUID.class),
            rows.getString(2),
            rows.getString(3),
            Role.valueOf(rows.getString(4)),
            rows.getInt(5),
            rows.getObject(6, OffsetDateTime.class).toInstant(),
            rows.getObject(7, OffsetDateTime.class).toInstant());
      }
    }
  }
}
