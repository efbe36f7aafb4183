/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import dev.ashlar.sql.jdbc.Binder;
import dev.ashlar.sql.jdbc.BoundStatement;
import dev.ashlar.sql.jdbc.JsonValues;
import dev.ashlar.sql.jdbc.Row;
import dev.ashlar.sql.statement.Statement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that is particular to one database, put together of its parts; immutable, one instance serves
 * every connection.
 */
public final class Dialect {

  private final String name;
  private final String driver;
  private final SqlStyle style;
  private final TextsByShape texts;
  private final Ddl ddl;
  private final ErrorClassifier errors;
  private final SessionStyle session;
  private final SettingsCheck settings;
  private final ShiftingColumns.Search shifting;
  private final Set<Capability> capabilities;
  private final int later;
  private final @Nullable Dialect newer;
  private final PlanStyle plans;
  private final Row.Factory rows;
  private final Binder.Factory binders;

  Dialect(DialectBuilder builder, @Nullable Dialect newer, Set<Capability> capabilities) {
    name = DialectBuilder.stated(builder.name);
    driver = DialectBuilder.stated(builder.driver);
    style = DialectBuilder.stated(builder.style);
    texts = new TextsByShape(style, builder.rewriter);
    ddl = DialectBuilder.stated(builder.ddl);
    errors = DialectBuilder.stated(builder.errors);
    session = DialectBuilder.stated(builder.session);
    settings = DialectBuilder.stated(builder.settings);
    shifting = builder.shifting;
    this.capabilities = Set.copyOf(capabilities);
    later = builder.later;
    this.newer = newer;
    plans = DialectBuilder.stated(builder.plans);
    rows = DialectBuilder.stated(builder.rows);
    binders = DialectBuilder.stated(builder.binders);
  }

  /** Starts the dialect of this name, in lower case. */
  public static DialectBuilder named(String name) {
    return new DialectBuilder(name);
  }

  /**
   * That of one server.
   *
   * @param connection is asked for the version where that makes a difference, which costs nothing
   */
  public Dialect of(Connection connection) throws SQLException {
    return newer != null && connection.getMetaData().getDatabaseMajorVersion() >= later
        ? newer
        : this;
  }

  /** The name in lower case, as in {@code Dialects.named}. */
  public String name() {
    return name;
  }

  /** What to add to the class path, as in {@code org.postgresql:postgresql}. */
  public String driver() {
    return driver;
  }

  /** Whether a text has a URL for this driver in it. */
  public boolean hasUrlIn(String text) {
    return text.contains("jdbc:" + name + ":");
  }

  /** How queries and statements are spelled. */
  public SqlStyle style() {
    return style;
  }

  /**
   * The statement as this database takes it. The texts of many shapes are kept, so that one that
   * differs from an earlier one in its values alone is not written once more.
   *
   * @throws UnsupportedStatement when it cannot do what the statement says
   */
  public BoundStatement write(Statement statement) {
    return texts.write(statement);
  }

  TextsByShape texts() {
    return texts;
  }

  /** How tables are created and dropped. */
  public Ddl ddl() {
    return ddl;
  }

  /** What the errors of its driver mean. */
  public ErrorClassifier errors() {
    return errors;
  }

  /** How it is asked what it would do for a statement. */
  public PlanStyle plans() {
    return plans;
  }

  /** How transactions begin and end. */
  public SessionStyle session() {
    return session;
  }

  /**
   * Looks for settings of the database by which it would not do what is promised of all; asked once
   * for a data source.
   *
   * @throws IllegalStateException if there is one; the message names it and says what to change
   */
  public void checkSettings(Connection connection) throws SQLException {
    settings.check(connection);
  }

  /**
   * Looks for columns of others that hold moments as each session's own time zone has them; asked
   * once for a data source.
   */
  public ShiftingColumns shiftingColumns(Connection connection) throws SQLException {
    return shifting.columns(connection);
  }

  /** What this database can do and another cannot. */
  public Set<Capability> capabilities() {
    return capabilities;
  }

  /** A view of the current row, the same object for all rows of the result set. */
  public Row row(ResultSet result, JsonValues json) {
    return rows.row(result, json);
  }

  /** Writes values into the statement's parameters. */
  public Binder binder(PreparedStatement statement, JsonValues json) {
    return binders.binder(statement, json);
  }

  /** The name. */
  @Override
  public String toString() {
    return name;
  }
}
