/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.databases;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * The tables of a database of PostgreSQL. Whoever drops them needs new connections, each of which
 * is a process of the server.
 *
 * <p>The same tables are emptied instead, if nobody has changed them: what the catalog says of them
 * is compared, and of all else in their schema.
 */
final class PostgresqlTables implements KeptTables {

  private static final String DEFINITIONS =
      """
      SELECT c.relkind::text || ' ' || c.relname || '.' || a.attname || ' ' ||
             format_type(a.atttypid, a.atttypmod) || ' ' || a.attnotnull::text || ' ' ||
             a.attidentity::text || coalesce(pg_get_expr(d.adbin, d.adrelid), '')
      FROM pg_class c
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
      LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
      WHERE c.relnamespace = 'public'::regnamespace
      UNION ALL
      SELECT conname::text || ' ' || pg_get_constraintdef(oid)
      FROM pg_constraint WHERE connamespace = 'public'::regnamespace
      UNION ALL
      SELECT pg_get_indexdef(i.indexrelid)
      FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
      WHERE c.relnamespace = 'public'::regnamespace
      UNION ALL
      SELECT pg_get_triggerdef(t.oid)
      FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
      WHERE c.relnamespace = 'public'::regnamespace AND NOT t.tgisinternal
      UNION ALL
      SELECT tablename || ' ' || definition FROM pg_rules WHERE schemaname = 'public'
      UNION ALL
      SELECT 'policies of ' || relname FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND relrowsecurity
      UNION ALL
      SELECT 'function ' || proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace
      UNION ALL
      SELECT 'type ' || t.typname || ' ' || e.enumlabel
      FROM pg_type t JOIN pg_enum e ON e.enumtypid = t.oid
      WHERE t.typnamespace = 'public'::regnamespace
      ORDER BY 1
      """;

  private static final String TABLES =
      "SELECT quote_ident(tablename) FROM pg_tables WHERE schemaname = 'public'";

  private static final String RESTART =
      """
      SELECT setval((quote_ident(schemaname) || '.' || quote_ident(sequencename))::regclass,
                    start_value, false)
      FROM pg_sequences WHERE schemaname = 'public' AND last_value IS NOT NULL
      """;

  /** To be a replica is for superusers. */
  private static final String NOT_ALLOWED = "42501";

  private List<String> created = List.of();
  private List<String> definitions = List.of();

  @Override
  public boolean emptied(DataSource pool, List<String> script) {
    if (!created.equals(script)) {
      return false;
    }
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      if (!read(statement, DEFINITIONS).equals(definitions)) {
        return false;
      }
      String deletes =
          read(statement, TABLES).stream()
              .map("DELETE FROM %s;\n"::formatted)
              .collect(Collectors.joining());
      // As a replica, which does not look where foreign keys lead.
      statement.execute(
          "SET session_replication_role = replica;\n%s%s;\nSET session_replication_role = DEFAULT"
              .formatted(deletes, RESTART));
      return true;
    } catch (SQLException e) {
      if (NOT_ALLOWED.equals(e.getSQLState())) {
        return false;
      }
      throw new IllegalStateException("Cannot empty the tables.", e);
    }
  }

  @Override
  public void created(DataSource pool, List<String> script) {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      definitions = read(statement, DEFINITIONS);
      created = script;
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot read the tables.", e);
    }
  }

  private static List<String> read(Statement statement, String query) throws SQLException {
    List<String> read = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        read.add(rows.getString(1));
      }
    }
    return read;
  }
}
