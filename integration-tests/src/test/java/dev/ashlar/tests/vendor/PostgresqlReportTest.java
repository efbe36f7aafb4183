/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.vendor;

import static dev.ashlar.query.Select.columns;
import static dev.ashlar.query.Select.count;
import static dev.ashlar.query.Select.rank;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.query.SelectedQuery;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import dev.ashlar.tests.support.RawSql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A report gives the rows that the same by hand gives, and PostgreSQL makes it in the same way. */
@EveryDatabase
final class PostgresqlReportTest {

  /** A step of a plan, without what it is of. */
  private static final Pattern STEP =
      Pattern.compile("(?m)^ *(?:-> +)?([A-Z][A-Za-z ]*?)(?: (?:on|using) .*)? +\\(cost=");

  private TestDatabase database;
  private Blog blog;

  @BeforeEach
  void createRows(TestDatabase current) {
    assumeTrue(current.name().equals("postgresql"));
    database = current;
    blog = Blog.on(database);
    List<User> authors = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      int visits = i / 3;
      String email = "author" + i;
      authors.add(blog.users().create(u -> u.email(email).visits(visits)));
    }
    for (int i = 0; i < 300; i++) {
      User author = authors.get(i * i % authors.size());
      String title = "Post " + i;
      boolean published = i % 3 > 0;
      blog.posts().create(p -> p.title(title).body("").published(published).authorId(author.id()));
    }
    RawSql sql = RawSql.on(database);
    sql.run("UPDATE \"posts\" SET \"created_at\" = \"created_at\" + \"id\" * interval '31 hours'");
    sql.run("ANALYZE");
  }

  private void assertSame(SelectedQuery<String> asked, String byHand) throws SQLException {
    assertThat(asked.list()).isEqualTo(rows(byHand)).isNotEmpty();
    assertThat(steps(asked.explain()))
        .as(asked.explain())
        .isEqualTo(steps(String.join("\n", rows("EXPLAIN " + byHand))))
        .isNotEmpty();
  }

  private static List<String> steps(String plan) {
    return STEP.matcher(plan).results().map((MatchResult step) -> step.group(1)).toList();
  }

  private List<String> rows(String sql) throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      List<String> rows = new ArrayList<>();
      int columns = found.getMetaData().getColumnCount();
      while (found.next()) {
        StringJoiner row = new StringJoiner(" ");
        for (int i = 1; i <= columns; i++) {
          row.add(found.getString(i));
        }
        rows.add(row.toString());
      }
      return rows;
    }
  }

  @Test
  void monthsWithARunningTotal() throws SQLException {
    assertSame(
        blog.posts()
            .query()
            .where(p -> p.published())
            .groupBy(p -> p.createdAt().truncatedTo(ChronoUnit.MONTHS))
            .orderBy(p -> p.createdAt().truncatedTo(ChronoUnit.MONTHS))
            .select(
                p ->
                    columns(
                            p.createdAt().truncatedTo(ChronoUnit.MONTHS),
                            count(),
                            count()
                                .sum()
                                .over(w -> w.orderBy(p.createdAt().truncatedTo(ChronoUnit.MONTHS))))
                        .as((month, posts, total) -> month + " " + posts + " " + total)),
        """
        SELECT to_char(m AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), count(*), sum(count(*)) OVER (ORDER BY m)
        FROM (SELECT date_trunc('month', "created_at" AT TIME ZONE 'UTC') AT TIME ZONE 'UTC' AS m
              FROM "posts" WHERE "published") AS p
        GROUP BY m ORDER BY m\
        """);
  }

  @Test
  void leaderboardWithTies() throws SQLException {
    assertSame(
        blog.users()
            .query()
            .orderBy(u -> rank().over(w -> w.orderBy(u.visits().desc())))
            .thenBy(u -> u.email())
            .select(
                u ->
                    columns(rank().over(w -> w.orderBy(u.visits().desc())), u.email())
                        .as((place, email) -> place + " " + email)),
        """
        SELECT rank() OVER (ORDER BY "visits" DESC) AS place, "email" FROM "users"
        ORDER BY place, "email"\
        """);
  }

  @Test
  void authorsWithCountsAndFlags() throws SQLException {
    assertSame(
        blog.users()
            .query()
            .where(u -> u.email().in("author1", "author4"))
            .orderBy(u -> u.email())
            .limit(20)
            .select(
                u ->
                    columns(
                            u.email(),
                            u.posts().count(p -> p.published()),
                            u.posts().some(p -> p.title().eq("Post 1")))
                        .as((email, posts, flag) -> email + " " + posts + " " + flag)),
        """
        SELECT u."email",
          (SELECT count(*) FROM "posts" p WHERE p."author_id" = u."id" AND p."published"),
          EXISTS (SELECT 1 FROM "posts" p
                  WHERE p."author_id" = u."id" AND p."title" = 'Post 1')::text
        FROM "users" u WHERE u."email" IN ('author1', 'author4')
        ORDER BY u."email", u."id" LIMIT 20\
        """);
  }
}
