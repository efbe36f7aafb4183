/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.mysql;

import dev.ashlar.sql.dialect.DatabaseError;
import dev.ashlar.sql.dialect.DatabaseError.Kind;
import dev.ashlar.sql.dialect.ErrorClassifier;
import dev.ashlar.sql.dialect.StandardErrors;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the errors of MariaDB and MySQL mean, by code and the names quoted in the message: the
 * SQLState is the same for all violations.
 */
final class MysqlErrors implements ErrorClassifier {

  private static final String CUT_ROW = "Error retrieving record: Unexpected Exception: java.io.";

  @Override
  public DatabaseError classify(SQLException exception) {
    SQLException origin = StandardErrors.origin(exception);
    MysqlMessage message = new MysqlMessage(StandardErrors.message(origin));
    return switch (origin.getErrorCode()) {
      case 1022, 1062, 1586 -> message.unique();
      // The last two are told to users who may not see the other table.
      case 1451, 1452, 1216, 1217 -> message.foreignKey();
      case 3008 -> DatabaseError.of(Kind.CASCADE_TOO_DEEP);
      // What MariaDB has no words for, by the number that InnoDB gives it.
      case 1296 ->
          DatabaseError.of(message.isCascadeTooDeep() ? Kind.CASCADE_TOO_DEEP : other(origin));
      // MariaDB, then MySQL.
      case 4025, 3819 -> check(message.check());
      // NULL is given, then nothing is given.
      case 1048, 1364 -> in(Kind.NOT_NULL, message.column());
      case 1264 -> in(Kind.OVERFLOW, message.column());
      case 1406 -> in(Kind.TOO_LONG, message.column());
      case 1367, 1690 -> DatabaseError.of(Kind.OVERFLOW);
      case 1265, 1292, 1366 -> DatabaseError.of(Kind.TOO_LONG);
      case 1146 -> DatabaseError.of(Kind.NO_TABLE);
      case 1054 -> DatabaseError.of(Kind.NO_COLUMN);
      case 1050 -> DatabaseError.of(Kind.ALREADY_THERE);
      case 1213 -> DatabaseError.of(Kind.DEADLOCK);
      // The row was changed since this transaction first read.
      case 1020 -> DatabaseError.of(Kind.SERIALIZATION);
      // The second one where there was no time to wait.
      case 1205, 3572 -> DatabaseError.of(Kind.LOCK_TIMEOUT);
      // A statement was killed, or took too long on MariaDB and on MySQL.
      case 1317, 1969, 3024 -> DatabaseError.of(Kind.TIMEOUT);
      // Of the server, and of the transaction.
      case 1290, 1836, 1792 -> DatabaseError.of(Kind.READ_ONLY);
      // The server takes no more connections, or shuts down; the connection was killed, or is gone.
      case 1040, 1053, 1927, 2006, 2013 -> DatabaseError.of(Kind.CONNECTION);
      default -> DatabaseError.of(other(origin));
    };
  }

  /**
   * A syntax error quotes the rest of the statement, into which drivers write the values. Options
   * of both drivers append statements or the state of InnoDB, in lines of their own.
   */
  @Override
  public boolean isFreeOfValues(SQLException exception) {
    SQLException origin = StandardErrors.origin(exception);
    if (StandardErrors.message(origin).contains("\n")) {
      return false;
    }
    return switch (origin.getErrorCode()) {
      // No such database, column, table; not allowed to this user; too many parameters or nested
      // parts.
      case 1044, 1045, 1049, 1054, 1142, 1143, 1146, 1227, 1370, 1390, 1436 -> true;
      default -> StandardErrors.isFreeOfValues(classify(exception).kind());
    };
  }

  /** Connector/J 9.7 gives neither code nor a state that would tell these two. */
  private static Kind other(SQLException origin) {
    if (isCalled(origin, "MySQLStatementCancelledException")) {
      return Kind.TIMEOUT;
    }
    // What a batch says that went on after its line was cut, and a row that is read then.
    return isCalled(origin.getCause(), "StatementIsClosedException")
            || StandardErrors.message(origin).startsWith(CUT_ROW)
        ? Kind.CONNECTION
        : StandardErrors.kind(origin);
  }

  private static boolean isCalled(@Nullable Throwable failure, String name) {
    return failure != null && failure.getClass().getSimpleName().equals(name);
  }

  private static DatabaseError check(Optional<String> constraint) {
    return new DatabaseError(Kind.CHECK, constraint, Optional.empty(), List.of());
  }

  private static DatabaseError in(Kind kind, Optional<String> column) {
    return new DatabaseError(kind, Optional.empty(), Optional.empty(), column.stream().toList());
  }
}
