/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.sql.dialect.DatabaseError;
import dev.ashlar.sql.dialect.DatabaseError.Kind;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The messages are those of H2 2.5.252, MariaDB 11.4.5 and its driver 3.5.11, PostgreSQL 18 and its
 * driver 42.7.14, sqlite-jdbc 3.54.1, and MySQL 8.0.31.
 */
class ErrorsTest {

  private static final DatabaseError POST_AUTHOR =
      DatabaseError.of(Kind.FOREIGN_KEY)
          .at("posts_author_id_fkey")
          .in("posts", List.of("author_id"));

  @Test
  void h2TellsKeyTableAndColumns() {
    assertThat(
            h2(
                "23505",
                "Unique index or primary key violation: \"PUBLIC.users_email_key INDEX"
                    + " PUBLIC.users_email_key_INDEX_6 ON PUBLIC.users(tenant NULLS FIRST, email"
                    + " NULLS FIRST) VALUES ( /* 1 */ 'a@x' )\"; SQL statement:\n"
                    + "insert .. [23505-252]"))
        .isEqualTo(
            DatabaseError.of(Kind.UNIQUE)
                .at("users_email_key")
                .in("users", List.of("tenant", "email")));
    assertThat(
            h2(
                "23505",
                "Unique index or primary key violation: \"PUBLIC.posts_pkey PRIMARY KEY ON"
                    + " PUBLIC.posts(id) ( /* key:1 */ 1, 'x')\"; SQL statement:\ninsert .."))
        .isEqualTo(DatabaseError.of(Kind.UNIQUE).at("posts_pkey").in("posts", List.of("id")));
    assertThat(
            h2(
                "23505",
                "Unique index or primary key violation: \"PUBLIC.one_title ON PUBLIC.posts(title"
                    + " NULLS FIRST) VALUES ( /* key:1 */ 'x')\"; SQL statement:\n"
                    + "insert .."))
        .isEqualTo(DatabaseError.of(Kind.UNIQUE).at("one_title").in("posts", List.of("title")));
  }

  @Test
  void h2QuotesOddNames() {
    assertThat(
            h2(
                "23505",
                "Eindeutiger Index oder Primärschlüssel verletzt: \"PUBLIC.\"\"x \"\"\"\"y INDEX"
                    + " z\"\" INDEX PUBLIC.\"\"x \"\"\"\"y INDEX z_INDEX_6\"\" ON"
                    + " PUBLIC.\"\"order\"\"(\"\"c\"\"\"\"d\"\" NULLS FIRST) VALUES ( /* 1 */ 1"
                    + " )\"\n"
                    + ".."))
        .isEqualTo(DatabaseError.of(Kind.UNIQUE).at("x \"y INDEX z").in("order", List.of("c\"d")));
  }

  @Test
  void h2EscapesLettersBeyondAscii() {
    assertThat(
            h2(
                "23505",
                """
                Unique index or primary key violation: "PUBLIC.U&""k\\\\\\\\\\\\00f6"" INDEX \
                PUBLIC.U&""k\\\\\\\\\\\\00f6_INDEX_1"" ON PUBLIC.U&""gr\\\\00f6\\\\00dfe t""\
                (U&""\\\\540d\\\\+01f600"" NULLS FIRST) VALUES ( /* 1 */ 1 )"; SQL statement:
                insert .."""))
        .isEqualTo(DatabaseError.of(Kind.UNIQUE).at("k\\ö").in("größe t", List.of("名😀")));
  }

  @Test
  void h2TellsOtherConstraintsOrColumns() {
    String foreignKey =
        "Referential integrity constraint violation: \"posts_author_id_fkey: PUBLIC.posts FOREIGN"
            + " KEY(author_id) REFERENCES PUBLIC.users(id) ('x: y')\"; SQL statement:\ninsert ..";
    assertThat(h2("23506", foreignKey)).isEqualTo(POST_AUTHOR);
    assertThat(h2("23503", foreignKey)).isEqualTo(POST_AUTHOR);
    assertThat(h2("23513", "Check constraint violation: \"ch: \"\"k: \"; SQL statement:\ninsert"))
        .isEqualTo(DatabaseError.of(Kind.CHECK).at("ch: \"k"));
    assertThat(h2("23502", "NULL not allowed for column \"email\"; SQL statement:\ninsert"))
        .isEqualTo(error(Kind.NOT_NULL, "email"));
    assertThat(
            h2(
                "22001",
                "Value too long for column \"name CHARACTER VARYING(10)\": \"'01234567890'"
                    + " (11)\";"))
        .isEqualTo(error(Kind.TOO_LONG, "name"));
    assertThat(h2("22004", "Numeric value out of range: \"3000000000\" in column \"visits\""))
        .isEqualTo(error(Kind.OVERFLOW, "visits"));
    assertThat(h2("22018", "Data conversion error converting \"-Infinity\"; SQL statement:\n"))
        .isEqualTo(DatabaseError.of(Kind.OVERFLOW));
    assertThat(h2("22018", "Data conversion error converting \"x\"; SQL statement:\n"))
        .isEqualTo(DatabaseError.of(Kind.OTHER));
  }

  @Test
  void h2TellsTroubleBetweenTransactions() {
    assertThat(h2("40001", "Deadlock detected.")).isEqualTo(DatabaseError.of(Kind.DEADLOCK));
    assertThat(h2("HYT00", "Timeout trying to lock table \"users\""))
        .isEqualTo(DatabaseError.of(Kind.LOCK_TIMEOUT));
    assertThat(classify("h2", "90131", 90131, "Concurrent update in table \"users\""))
        .isEqualTo(DatabaseError.of(Kind.SERIALIZATION));
    assertThat(classify("h2", "90121", 90121, "Database is already closed"))
        .isEqualTo(DatabaseError.of(Kind.CONNECTION));
  }

  @Test
  void mariadbTellsConstraints() {
    assertThat(
            mariadb(1062, "(conn=3) Duplicate entry 'it's for key 'x'' for key 'users_email_key'"))
        .isEqualTo(DatabaseError.of(Kind.UNIQUE).at("users_email_key"));
    assertThat(mariadb(1062, "(conn=3) Duplicate entry '1' for key 'PRIMARY'"))
        .isEqualTo(DatabaseError.of(Kind.UNIQUE).at(DatabaseError.PRIMARY_KEY));
    assertThat(
            mariadb(
                1452,
                "(conn=3) Cannot add or update a child row: a foreign key constraint fails"
                    + " (`lab`.`posts`, CONSTRAINT `posts_author_id_fkey` FOREIGN KEY (`author_id`)"
                    + " REFERENCES `users` (`id`))"))
        .isEqualTo(POST_AUTHOR);
    assertThat(
            mariadb(
                1451,
                "(conn=3) Cannot delete or update a parent row: a foreign key constraint fails"
                    + " (`lab`.`posts`, CONSTRAINT `a``b` FOREIGN KEY (`author_id`) REFERENCES"
                    + " `users` (`id`) ON DELETE RESTRICT)"))
        .isEqualTo(DatabaseError.of(Kind.FOREIGN_KEY).at("a`b").in("posts", List.of("author_id")));
    assertThat(mariadb(4025, "(conn=3) CONSTRAINT `users_role_check` failed for `lab`.`users`"))
        .isEqualTo(DatabaseError.of(Kind.CHECK).at("users_role_check"));
    assertThat(mariadb(1048, "(conn=3) Column 'email' cannot be null"))
        .isEqualTo(error(Kind.NOT_NULL, "email"));
    assertThat(mariadb(1364, "(conn=3) Field 'email' doesn't have a default value"))
        .isEqualTo(error(Kind.NOT_NULL, "email"));
  }

  @Test
  void mariadbTellsOtherTrouble() {
    assertThat(mariadb(1406, "(conn=3) Data too long for column 'name' at row 1"))
        .isEqualTo(error(Kind.TOO_LONG, "name"));
    assertThat(mariadb(1690, "(conn=3) BIGINT value is out of range in '`t`.`n` + 1'"))
        .isEqualTo(DatabaseError.of(Kind.OVERFLOW));
    assertThat(mariadb(1213, "(conn=3) Deadlock found when trying to get lock"))
        .isEqualTo(DatabaseError.of(Kind.DEADLOCK));
    assertThat(mariadb(1020, "(conn=3) Record has changed since last read in table 'users'"))
        .isEqualTo(DatabaseError.of(Kind.SERIALIZATION));
    assertThat(mariadb(1205, "(conn=3) Lock wait timeout exceeded"))
        .isEqualTo(DatabaseError.of(Kind.LOCK_TIMEOUT));
    assertThat(mariadb(1792, "(conn=3) Cannot execute statement in a READ ONLY transaction"))
        .isEqualTo(DatabaseError.of(Kind.READ_ONLY));
    assertThat(mysql(3024, "Query execution was interrupted, maximum statement execution time"))
        .isEqualTo(DatabaseError.of(Kind.TIMEOUT));
    assertThat(mariadb(1927, "(conn=3) Connection was killed"))
        .isEqualTo(DatabaseError.of(Kind.CONNECTION));
  }

  @Test
  void postgresqlTellsConstraints() {
    assertThat(
            postgresql(
                "23505",
                "ERROR: duplicate key value violates unique constraint \"x \"y\"\n"
                    + "  Detail: Key (email)=(unique constraint \"z\") already exists."))
        .isEqualTo(
            new DatabaseError(
                Kind.UNIQUE, Optional.of("x \"y"), Optional.empty(), List.of("email")));
    assertThat(
            postgresql(
                "23505",
                "ERROR: duplicate key value violates unique constraint \"x\"\n"
                    + "  Detail: Key (tenant, \"or\"\"der\")=(1, (a)=(b)) already exists."))
        .isEqualTo(
            new DatabaseError(
                Kind.UNIQUE, Optional.of("x"), Optional.empty(), List.of("tenant", "or\"der")));
    assertThat(
            postgresql(
                "23503",
                "ERROR: insert or update on table \"posts\" violates foreign key constraint"
                    + " \"posts_author_id_fkey\"\n  Detail: Key (author_id)=(1) is not present"))
        .isEqualTo(POST_AUTHOR);
    assertThat(
            postgresql(
                "23001",
                "ERROR: update or delete on table \"users\" violates RESTRICT setting of foreign"
                    + " key constraint \"posts_author_id_fkey\" on table \"posts\"\n"
                    + "  Detail: Key (id)=(1)"))
        .isEqualTo(
            DatabaseError.of(Kind.FOREIGN_KEY).at("posts_author_id_fkey").in("posts", List.of()));
    assertThat(
            postgresql(
                "23514",
                "ERROR: new row for relation \"users\" violates check constraint"
                    + " \"users_role_check\"\n  Detail: Failing row contains (\"x\")."))
        .isEqualTo(DatabaseError.of(Kind.CHECK).at("users_role_check"));
    assertThat(
            postgresql(
                "23502",
                "ERROR: null value in column \"email\" of relation \"users\" violates not-null"
                    + " constraint\n  Detail: Failing row contains (1, null)."))
        .isEqualTo(DatabaseError.of(Kind.NOT_NULL).in("users", List.of("email")));
  }

  @Test
  void postgresqlIsUnderstoodInOtherLanguages() {
    assertThat(
            postgresql(
                "23505",
                "FEHLER: doppelter Schlüsselwert verletzt Unique-Constraint »users_email_key«"))
        .isEqualTo(DatabaseError.of(Kind.UNIQUE).at("users_email_key"));
    assertThat(
            postgresql(
                "23514",
                "ERREUR: la nouvelle ligne de la relation « users » viole la contrainte de"
                    + " vérification « users_role_check »\n"
                    + "  Détail : .."))
        .isEqualTo(DatabaseError.of(Kind.CHECK).at("users_role_check"));
    assertThat(
            postgresql(
                "23503", "错误: 在 \"users\" 上的更新或删除操作违反了在 \"posts\" 上的外键约束 \"posts_author_id_fkey\""))
        .isEqualTo(DatabaseError.of(Kind.FOREIGN_KEY).at("posts_author_id_fkey"));
    assertThat(
            postgresql(
                "23503",
                "FEHLER: Aktualisieren oder Löschen in Tabelle »users« verletzt"
                    + " Fremdschlüssel-Constraint »posts_author_id_fkey« von Tabelle »posts«"))
        .isEqualTo(DatabaseError.of(Kind.FOREIGN_KEY).at("posts_author_id_fkey"));
  }

  @Test
  void postgresqlTellsOtherTrouble() {
    assertThat(postgresql("22001", "ERROR: value too long for type character varying(10)"))
        .isEqualTo(DatabaseError.of(Kind.TOO_LONG));
    assertThat(postgresql("22003", "ERROR: integer out of range"))
        .isEqualTo(DatabaseError.of(Kind.OVERFLOW));
    assertThat(postgresql("40001", "ERROR: could not serialize access"))
        .isEqualTo(DatabaseError.of(Kind.SERIALIZATION));
    assertThat(postgresql("40P01", "ERROR: deadlock detected"))
        .isEqualTo(DatabaseError.of(Kind.DEADLOCK));
    assertThat(postgresql("55P03", "ERROR: could not obtain lock on row in relation"))
        .isEqualTo(DatabaseError.of(Kind.LOCK_TIMEOUT));
    assertThat(postgresql("25006", "ERROR: cannot execute INSERT in a read-only transaction"))
        .isEqualTo(DatabaseError.of(Kind.READ_ONLY));
    assertThat(postgresql("57014", "ERROR: canceling statement due to statement timeout"))
        .isEqualTo(DatabaseError.of(Kind.TIMEOUT));
    assertThat(postgresql("08001", "Connection to localhost:1 refused."))
        .isEqualTo(DatabaseError.of(Kind.CONNECTION));
    assertThat(postgresql("42703", "ERROR: column \"nope\" does not exist"))
        .isEqualTo(DatabaseError.of(Kind.NO_COLUMN));
  }

  @Test
  void sqliteTellsKeysByTheirColumns() {
    assertThat(
            sqlite(
                19,
                "[SQLITE_CONSTRAINT_UNIQUE] A UNIQUE constraint failed (UNIQUE constraint failed:"
                    + " users.tenant, users.a.b)"))
        .isEqualTo(DatabaseError.of(Kind.UNIQUE).in("users", List.of("tenant", "a.b")));
    assertThat(
            sqlite(
                19,
                "[SQLITE_CONSTRAINT_PRIMARYKEY] A PRIMARY KEY constraint failed (UNIQUE constraint"
                    + " failed: users.id)"))
        .isEqualTo(DatabaseError.of(Kind.UNIQUE).in("users", List.of("id")));
    assertThat(
            sqlite(
                19,
                "[SQLITE_CONSTRAINT_NOTNULL] A NOT NULL constraint failed (NOT NULL constraint"
                    + " failed: users.email)"))
        .isEqualTo(DatabaseError.of(Kind.NOT_NULL).in("users", List.of("email")));
  }

  @Test
  void sqliteNamesChecksAndOnlyMentionsForeignKeys() {
    assertThat(
            sqlite(
                19,
                "[SQLITE_CONSTRAINT_CHECK] A CHECK constraint failed (CHECK constraint failed:"
                    + " users_role_check)"))
        .isEqualTo(DatabaseError.of(Kind.CHECK).at("users_role_check"));
    assertThat(
            sqlite(
                19,
                "[SQLITE_CONSTRAINT_FOREIGNKEY] A foreign key constraint failed (FOREIGN KEY"
                    + " constraint failed)"))
        .isEqualTo(DatabaseError.of(Kind.FOREIGN_KEY));
    assertThat(
            sqlite(
                19,
                "[SQLITE_CONSTRAINT_TRIGGER] A RAISE function within a trigger fired, causing the"
                    + " SQL statement to abort (FOREIGN KEY constraint failed)"))
        .isEqualTo(DatabaseError.of(Kind.FOREIGN_KEY));
  }

  @Test
  void sqliteTellsTroubleBetweenTransactions() {
    assertThat(sqlite(8, "[SQLITE_READONLY] Attempt to write a readonly database"))
        .isEqualTo(DatabaseError.of(Kind.READ_ONLY));
    assertThat(sqlite(5, "[SQLITE_BUSY] The database file is locked (database is locked)"))
        .isEqualTo(DatabaseError.of(Kind.LOCK_TIMEOUT));
    assertThat(
            sqlite(5, "[SQLITE_BUSY_SNAPSHOT] Another database connection has already written .."))
        .isEqualTo(DatabaseError.of(Kind.SERIALIZATION));
    assertThat(sqlite(0, "database connection closed"))
        .isEqualTo(DatabaseError.of(Kind.CONNECTION));
    assertThat(sqlite(14, "[SQLITE_CANTOPEN] Unable to open the database file"))
        .isEqualTo(DatabaseError.of(Kind.CONNECTION));
  }

  @Test
  void batchIsJudgedByTheStatementThatFailed() {
    BatchUpdateException batch = new BatchUpdateException("Batch entry 0 ..", "23505", new int[0]);
    batch.setNextException(
        new SQLException(
            "ERROR: duplicate key value violates unique constraint \"users_email_key\"", "23505"));
    assertThat(Dialects.named("postgresql").errors().classify(batch))
        .isEqualTo(DatabaseError.of(Kind.UNIQUE).at("users_email_key"));
  }

  @Test
  void poolThatGivesNoConnectionIsNoConnectionEverywhere() {
    SQLException timeout = new SQLTransientConnectionException("Connection is not available");
    assertThat(Dialects.all())
        .allSatisfy(
            dialect ->
                assertThat(dialect.errors().classify(timeout))
                    .isEqualTo(DatabaseError.of(Kind.CONNECTION)));
  }

  @Test
  void exceptionThatSaysNothingIsOther() {
    assertThat(Dialects.all())
        .allSatisfy(
            dialect ->
                assertThat(dialect.errors().classify(new SQLException()))
                    .isEqualTo(DatabaseError.of(Kind.OTHER)));
    for (String state : List.of("23505", "23503", "23506", "23513", "23514", "23502")) {
      assertThat(Dialects.all())
          .allSatisfy(
              dialect ->
                  assertThat(dialect.errors().classify(new SQLException(null, state)).constraint())
                      .isEmpty());
    }
  }

  private static DatabaseError h2(String state, String message) {
    return classify("h2", state, 0, message);
  }

  private static DatabaseError postgresql(String state, String message) {
    return classify("postgresql", state, 0, message);
  }

  private static DatabaseError mariadb(int code, String message) {
    return classify("mariadb", "23000", code, message);
  }

  private static DatabaseError mysql(int code, String message) {
    return classify("mysql", "23000", code, message);
  }

  private static DatabaseError sqlite(int code, String message) {
    return classify("sqlite", null, code, message);
  }

  private static DatabaseError classify(String dialect, String state, int code, String message) {
    return Dialects.named(dialect).errors().classify(new SQLException(message, state, code));
  }

  private static DatabaseError error(Kind kind, String column) {
    return new DatabaseError(kind, Optional.empty(), Optional.empty(), List.of(column));
  }
}
