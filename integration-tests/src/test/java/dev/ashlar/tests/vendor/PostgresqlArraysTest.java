/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.zaxxer.hikari.HikariDataSource;
import dev.ashlar.database.Database;
import dev.ashlar.examples.blog.BlogSchema;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.blog.UserDraft;
import dev.ashlar.examples.blog.UserMapper;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.keys.KeyedSchema;
import dev.ashlar.tests.model.keys.Ticket;
import dev.ashlar.tests.model.keys.TicketDraft;
import dev.ashlar.tests.model.keys.TicketMapper;
import dev.ashlar.tests.support.RawSql;
import dev.ashlar.tests.support.SettingSource;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows that are sent as arrays need no more of PostgreSQL than rows that are sent alone. */
@EveryDatabase
final class PostgresqlArraysTest {

  /** The driver and the server come to other plans after some runs of a statement. */
  private static final int RUNS = 12;

  private TestDatabase database;
  private RawSql sql;

  @BeforeEach
  void createTables(TestDatabase current) {
    assumeTrue(current.name().equals("postgresql"));
    database = current;
    database.create(BlogSchema::createScript);
    sql = RawSql.on(database);
  }

  @Test
  void rightToInsertIsEnough() throws SQLException {
    sql.run("DROP ROLE IF EXISTS \"ashlar_scribe\"");
    sql.run("CREATE ROLE \"ashlar_scribe\"");
    String schema = sql.value("SELECT current_schema()");
    sql.run("GRANT USAGE ON SCHEMA \"%s\" TO \"ashlar_scribe\"".formatted(schema));
    sql.run("GRANT INSERT ON \"users\" TO \"ashlar_scribe\"");
    DataSource driver = database.dataSource().unwrap(HikariDataSource.class).getDataSource();
    Database db = Database.connect(new SettingSource(driver, "SET ROLE \"ashlar_scribe\""));
    UserMapper users = new UserMapper(db);

    db.transaction(
        tx -> {
          for (int run = 0; run < RUNS; run++) {
            assertThat(users.in(tx).createMany(drafts(run))).isEqualTo(2);
          }
        });

    assertThat(sql.count("users")).isEqualTo(2 * RUNS);
    sql.run("DROP OWNED BY \"ashlar_scribe\"");
    sql.run("DROP ROLE \"ashlar_scribe\"");
  }

  @Test
  void columnsOfOthersMayBeOfOtherTypes() {
    sql.run("CREATE TYPE \"role_of_others\" AS ENUM ('USER', 'ADMIN', 'GUEST')");
    sql.run("ALTER TABLE \"users\" DROP COLUMN \"role\"");
    sql.run("ALTER TABLE \"users\" ADD COLUMN \"role\" \"role_of_others\"");
    sql.run("ALTER TABLE \"users\" ALTER COLUMN \"visits\" TYPE numeric(9, 2)");
    sql.run("ALTER TABLE \"users\" ALTER COLUMN \"name\" TYPE char(20)");
    UserMapper users = new UserMapper(Database.connect(database.dataSource()));

    for (int run = 0; run < RUNS; run++) {
      assertThat(users.createMany(drafts(run))).isEqualTo(2);
    }
    List<User> all = users.query().list();
    assertThat(users.updateEach(all, (user, c) -> c.visits(user.visits() + 1))).isEqualTo(2 * RUNS);

    assertThat(users.query().list()).extracting(User::visits).containsOnly(1);
  }

  @Test
  void keysMayBeEqualForTheDatabaseAlone() {
    database.create(KeyedSchema::createScript);
    sql.run("ALTER TABLE \"tickets\" ALTER COLUMN \"id\" TYPE char(30)");
    TicketMapper tickets = new TicketMapper(Database.connect(database.dataSource()));
    List<String> ids = List.of("first", "second");
    tickets.createMany(ids.stream().map(id -> TicketDraft.start().label("x").id(id)).toList());

    assertThat(tickets.findById("first")).isPresent();
    assertThat(tickets.findAllById(List.of("second", "none", "first")))
        .containsOnlyKeys("second", "first");
    assertThat(tickets.updateEach(Map.of("first", c -> c.label("y"), "second", c -> c.label("z"))))
        .isEqualTo(2);
    assertThat(tickets.query().orderBy(t -> t.label().asc()).list())
        .extracting(Ticket::label)
        .containsExactly("y", "z");
  }

  private static List<UserDraft> drafts(int run) {
    return IntStream.range(0, 2)
        .mapToObj(i -> UserDraft.start().email("u%s.%s@example.com".formatted(run, i)).name("n"))
        .toList();
  }
}
