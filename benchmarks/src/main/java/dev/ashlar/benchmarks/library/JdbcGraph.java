/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks.library;

import dev.ashlar.benchmarks.blog.User;
import dev.ashlar.benchmarks.library.WholePost.Topic;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Posts with authors and categories by JDBC: three statements, each row read once. */
final class JdbcGraph {

  private static final String POSTS =
      """
      SELECT "id", "title", "author_id", "created_at", "updated_at"
      FROM "posts"
      ORDER BY "id"
      LIMIT ?""";

  private static final String AUTHORS = JdbcTexts.ALL + "\nWHERE \"id\" = ANY (?)";

  private static final String CATEGORIES =
      """
      SELECT p."post_id", c."id", c."name", c."created_at", c."updated_at"
      FROM "post_categories" p
      JOIN "categories" c ON c."id" = p."category_id"
      WHERE p."post_id" = ANY (?)
      ORDER BY c."id\"""";

  private JdbcGraph() {}

  static List<WholePost> first(Connection connection, int count) throws SQLException {
    List<Row> rows = rows(connection, count);
    Map<UUID, User> authors = authors(connection, rows);
    Map<UUID, List<Topic>> categories = categories(connection, rows);
    List<WholePost> posts = new ArrayList<>(rows.size());
    for (Row row : rows) {
      User author = authors.get(row.author);
      if (author == null) {
        throw new IllegalStateException("A post without an author.");
      }
      List<Topic> own = categories.getOrDefault(row.id, List.of());
      posts.add(new WholePost(row.id, row.title, author, row.createdAt, row.updatedAt, own));
    }
    return posts;
  }

  private static List<Row> rows(Connection connection, int count) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(POSTS)) {
      statement.setLong(1, count);
      try (ResultSet results = statement.executeQuery()) {
        List<Row> rows = new ArrayList<>();
        while (results.next()) {
          rows.add(
              new Row(
                  results.getObject(1, UUID.class),
                  results.getString(2),
                  results.getObject(3, UUID.class),
                  JdbcOperations.instant(results, 4),
                  JdbcOperations.instant(results, 5)));
        }
        return rows;
      }
    }
  }

  private static Map<UUID, User> authors(Connection connection, List<Row> rows)
      throws SQLException {
    Set<UUID> keys = new LinkedHashSet<>();
    for (Row row : rows) {
      keys.add(row.author);
    }
    try (PreparedStatement statement = connection.prepareStatement(AUTHORS)) {
      statement.setArray(1, connection.createArrayOf("uuid", keys.toArray()));
      try (ResultSet results = statement.executeQuery()) {
        Map<UUID, User> authors = new HashMap<>();
        while (results.next()) {
          User author = JdbcOperations.read(results);
          authors.put(author.id(), author);
        }
        return authors;
      }
    }
  }

  private static Map<UUID, List<Topic>> categories(Connection connection, List<Row> rows)
      throws SQLException {
    Object[] keys = new Object[rows.size()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = rows.get(i).id;
    }
    try (PreparedStatement statement = connection.prepareStatement(CATEGORIES)) {
      statement.setArray(1, connection.createArrayOf("uuid", keys));
      try (ResultSet results = statement.executeQuery()) {
        Map<UUID, Topic> known = new HashMap<>();
        Map<UUID, List<Topic>> categories = new HashMap<>();
        while (results.next()) {
          UUID post = results.getObject(1, UUID.class);
          UUID id = results.getObject(2, UUID.class);
          Topic category = known.get(id);
          if (category == null) {
            category =
                new Topic(
                    id,
                    results.getString(3),
                    JdbcOperations.instant(results, 4),
                    JdbcOperations.instant(results, 5));
            known.put(id, category);
          }
          categories.computeIfAbsent(post, added -> new ArrayList<>()).add(category);
        }
        return categories;
      }
    }
  }

  private record Row(UUID id, String title, UUID author, Instant createdAt, Instant updatedAt) {}
}
