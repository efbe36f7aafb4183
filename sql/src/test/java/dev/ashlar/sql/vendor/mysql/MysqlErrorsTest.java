/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.sql.dialect.DatabaseError;
import dev.ashlar.sql.dialect.DatabaseError.Kind;
import dev.ashlar.sql.dialect.ErrorClassifier;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLNonTransientException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The messages are those of MySQL 8.0.31 and MariaDB 11.4.5, the classes of Connector/J 9.7.0. */
class MysqlErrorsTest {

  private static final ErrorClassifier ERRORS = new MysqlErrors();

  @Test
  void mariadbAndMysqlQuoteAsTheirModeSays() {
    String ansi =
        "Cannot delete or update a parent row: a foreign key constraint fails (\"lab\".\"lines\","
            + " CONSTRAINT \"a\"\"b`c\" FOREIGN KEY (\"order_id\", \"no\") REFERENCES"
            + " \"orders\" (\"id\", \"no\"))";
    DatabaseError told =
        DatabaseError.of(Kind.FOREIGN_KEY).at("a\"b`c").in("lines", List.of("order_id", "no"));
    assertThat(mysql(1451, ansi)).isEqualTo(told);
    assertThat(mysql(1451, "(conn=3) " + ansi)).isEqualTo(told);
  }

  @Test
  void cascadesThatAreTooDeepHaveNumbersOfTheirOwn() {
    assertThat(mysql(3008, "Foreign key cascade delete/update exceeds max depth of 15."))
        .isEqualTo(DatabaseError.of(Kind.CASCADE_TOO_DEEP));
    assertThat(
            mysql(1296, "(conn=3) Got error 193 '`lab`.`n`, CONSTRAINT `n_fkey` ..' from InnoDB"))
        .isEqualTo(DatabaseError.of(Kind.CASCADE_TOO_DEEP));
    assertThat(mysql(1296, "Got error 168 'Unknown error' from InnoDB"))
        .isEqualTo(DatabaseError.of(Kind.OTHER));
  }

  @Test
  void mysqlMayCutTheColumnsOff() {
    assertThat(
            mysql(
                1452,
                "Cannot add or update a child row: a foreign key constraint fails"
                    + " (`lab`.`lines`, CONSTRAINT `lines_order_id_no_fkey` FOREIGN KEY"
                    + " (`order_id`, `n)"))
        .isEqualTo(
            DatabaseError.of(Kind.FOREIGN_KEY).at("lines_order_id_no_fkey").in("lines", List.of()));
  }

  @Test
  void mysqlPutsTheTableBeforeTheKey() {
    assertThat(mysql(1062, "Duplicate entry 'a@b.c' for key 'users.users_email_key'"))
        .isEqualTo(DatabaseError.of(Kind.UNIQUE).at("users_email_key").in("users", List.of()));
    assertThat(mysql(1062, "Duplicate entry '1' for key 'users.PRIMARY'"))
        .isEqualTo(
            DatabaseError.of(Kind.UNIQUE).at(DatabaseError.PRIMARY_KEY).in("users", List.of()));
    assertThat(mysql(3819, "Check constraint 'users_role_check' is violated."))
        .isEqualTo(DatabaseError.of(Kind.CHECK).at("users_role_check"));
  }

  @Test
  void connectorTellsSomeTroubleByItsClassesOnly() {
    assertThat(ERRORS.classify(new MySQLStatementCancelledException()))
        .isEqualTo(DatabaseError.of(Kind.TIMEOUT));
    SQLException closed =
        new SQLException(
            "No operations allowed after statement closed.",
            "S1009",
            new StatementIsClosedException());
    assertThat(ERRORS.classify(new BatchUpdateException(new int[0], closed)))
        .isEqualTo(DatabaseError.of(Kind.CONNECTION));
    assertThat(ERRORS.classify(new SQLException("Illegal argument.", "S1009")))
        .isEqualTo(DatabaseError.of(Kind.OTHER));
  }

  private static DatabaseError mysql(int code, String message) {
    return ERRORS.classify(new SQLException(message, "23000", code));
  }

  private static final class MySQLStatementCancelledException extends SQLNonTransientException {
    private static final long serialVersionUID = 1L;

    MySQLStatementCancelledException() {
      super("Statement cancelled due to client request");
    }
  }

  private static final class StatementIsClosedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
