/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.ashlar.benchmarks.blog.MeasuredSchema;
import dev.ashlar.database.Database;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;

/** A real database behind a pool, as programs have it. */
final class RealStore implements Store {

  private final String name;
  private final HikariDataSource pool;
  private final Runnable stop;

  private RealStore(String name, DataSource driver, Runnable stop) {
    this.name = name;
    HikariConfig config = new HikariConfig();
    config.setDataSource(driver);
    config.setMaximumPoolSize(2);
    this.pool = new HikariDataSource(config);
    this.stop = stop;
    MeasuredSchema.create(Database.connect(pool));
    fill();
  }

  static RealStore h2() {
    JdbcDataSource driver = new JdbcDataSource();
    driver.setURL("jdbc:h2:mem:measured;DB_CLOSE_DELAY=-1");
    return new RealStore("h2", driver, () -> run(driver, "SHUTDOWN IMMEDIATELY"));
  }

  static RealStore postgresql() {
    EmbeddedPostgres server = start();
    return new RealStore("postgresql", server.getPostgresDatabase(), () -> stop(server));
  }

  private static EmbeddedPostgres start() {
    Path directory = Path.of("target", "postgresql").toAbsolutePath();
    try {
      return EmbeddedPostgres.builder().setOverrideWorkingDirectory(directory.toFile()).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void stop(EmbeddedPostgres server) {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void fill() {
    insert("users", Rows.first(Rows.COUNT));
    insert("posts", GraphRows.posts());
    insert("categories", GraphRows.categories());
    insert("post_categories", GraphRows.pairs());
  }

  private void insert(String table, List<@Nullable Object[]> rows) {
    String places = String.join(", ", Collections.nCopies(rows.get(0).length, "?"));
    String insert = "INSERT INTO \"%s\" VALUES (%s)".formatted(table, places);
    try (Connection connection = pool.getConnection();
        PreparedStatement statement = connection.prepareStatement(insert)) {
      for (@Nullable Object[] row : rows) {
        for (int i = 0; i < row.length; i++) {
          statement.setObject(i + 1, row[i]);
        }
        statement.addBatch();
      }
      statement.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException(insert, e);
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public DataSource source(Task task) {
    return pool;
  }

  @Override
  public void removeNewRows() {
    run(pool, "DELETE FROM \"users\" WHERE \"visits\" < 0");
  }

  @Override
  public boolean keepsWhatIsWritten() {
    return true;
  }

  private static void run(DataSource source, String sql) {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  @Override
  public void close() {
    pool.close();
    stop.run();
  }
}
