/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks.library;

import dev.ashlar.benchmarks.blog.Role;
import dev.ashlar.benchmarks.blog.User;
import dev.ashlar.value.Keys;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The operations as somebody writes them who knows JDBC well and has no time to lose: constant
 * texts, reads by position, one batch, nothing between the driver and the record.
 */
public final class JdbcOperations implements Operations {

  private final DataSource source;
  private final JdbcTexts texts;
  private List<NewUser> prepared = List.of();
  private List<User> known = List.of();

  /** Stands on this database. */
  public JdbcOperations(DataSource source) {
    this.source = source;
    try (Connection connection = source.getConnection()) {
      texts = JdbcTexts.of(connection.getMetaData().getDatabaseProductName());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Optional<User> findById(UUID id) {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(JdbcTexts.BY_ID)) {
      statement.setObject(1, id);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? Optional.of(read(rows)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public List<User> all() {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(JdbcTexts.ALL)) {
      return list(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public List<User> search(Criteria criteria) {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(JdbcSearch.text(criteria))) {
      JdbcSearch.bind(criteria, statement);
      return list(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public User create(NewUser user) {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(texts.create())) {
      bind(statement, Keys.uuidV7(), user, now());
      return one(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void prepare(List<NewUser> users) {
    prepared = users;
  }

  @Override
  public long createMany() {
    return JdbcBulk.insert(source, prepared);
  }

  /** The rows need not come back: the program has made all that is in them. */
  @Override
  public long createManyReturning() {
    return JdbcBulk.insert(source, prepared);
  }

  @Override
  public void prepareKnown(List<User> users) {
    known = users;
  }

  @Override
  public long upsertMany() {
    return JdbcBulk.upsert(source, known);
  }

  @Override
  public long updateEach(List<User> users) {
    return JdbcBulk.update(source, users);
  }

  @Override
  public User update(UUID id, String name, int visits) {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(texts.update())) {
      statement.setString(1, name);
      statement.setInt(2, visits);
      statement.setObject(3, now());
      statement.setObject(4, id);
      return one(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public User upsert(UUID id, NewUser user) {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(texts.upsert())) {
      bind(statement, id, user, now());
      return one(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public long updateMany(UUID id, int leastVisits, String name, int visits) {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(JdbcTexts.UPDATE_MANY)) {
      statement.setString(1, name);
      statement.setInt(2, visits);
      statement.setObject(3, now());
      statement.setObject(4, id);
      statement.setInt(5, leastVisits);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public long deleteMany(UUID id, int mostVisits) {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(JdbcTexts.DELETE_MANY)) {
      statement.setObject(1, id);
      statement.setInt(2, mostVisits);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public List<?> posts(int count) {
    try (Connection connection = source.getConnection()) {
      return JdbcGraph.first(connection, count);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static OffsetDateTime now() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
  }

  static void bind(PreparedStatement statement, UUID id, NewUser user, OffsetDateTime now)
      throws SQLException {
    statement.setObject(1, id);
    statement.setString(2, user.email());
    bindText(statement, 3, user.name());
    statement.setString(4, user.role().name());
    statement.setInt(5, user.visits());
    statement.setObject(6, now);
    statement.setObject(7, now);
  }

  static void bindText(PreparedStatement statement, int index, @Nullable String value)
      throws SQLException {
    if (value == null) {
      statement.setNull(index, Types.VARCHAR);
    } else {
      statement.setString(index, value);
    }
  }

  private static List<User> list(PreparedStatement statement) throws SQLException {
    try (ResultSet rows = statement.executeQuery()) {
      List<User> users = new ArrayList<>();
      while (rows.next()) {
        users.add(read(rows));
      }
      return users;
    }
  }

  private static User one(PreparedStatement statement) throws SQLException {
    try (ResultSet rows = statement.executeQuery()) {
      if (!rows.next()) {
        throw new IllegalStateException("There is no such user.");
      }
      return read(rows);
    }
  }

  static User read(ResultSet rows) throws SQLException {
    return new User(
        rows.getObject(1, UUID.class),
        rows.getString(2),
        rows.getString(3),
        Role.valueOf(rows.getString(4)),
        rows.getInt(5),
        instant(rows, 6),
        instant(rows, 7));
  }

  static Instant instant(ResultSet rows, int column) throws SQLException {
    return rows.getObject(column, OffsetDateTime.class).toInstant();
  }
}
