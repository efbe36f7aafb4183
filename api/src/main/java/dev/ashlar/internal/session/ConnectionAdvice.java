/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.session;

import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.dialect.StandardErrors;
import dev.ashlar.sql.vendor.Dialects;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What to check where a database gave no connection. Which database it is need not be known: what
 * is asked are the exceptions of the driver and of the pool around it.
 */
final class ConnectionAdvice {

  private static final String FILE =
      "Check the URL, and where it names a file, that its folder is there, that the program may write to it, and that no other program has the file open.";
  private static final String USER =
      "Check user and password of the DataSource, and that this user may connect from here.";
  private static final String SERVER =
      "Check that the server runs, that host, port, database, user and password of the DataSource are right, and that its pool has a free connection.";

  private ConnectionAdvice() {}

  static String of(Throwable failure) {
    List<Throwable> chain = chain(failure);
    if (chain.stream().anyMatch(ConnectionAdvice::isWithoutDriver)) {
      return driver(chain);
    }
    List<SQLException> told =
        chain.stream()
            .filter(SQLException.class::isInstance)
            .map(SQLException.class::cast)
            .toList();
    if (told.stream().anyMatch(each -> StandardErrors.state(each).startsWith("28"))) {
      return USER;
    }
    return told.stream().anyMatch(ConnectionAdvice::isOfFile) ? FILE : SERVER;
  }

  /** Pools wrap what the driver threw, and some drivers wrap their own. */
  private static List<Throwable> chain(Throwable failure) {
    List<Throwable> chain = new ArrayList<>();
    for (Throwable each = failure; each != null && !chain.contains(each); each = each.getCause()) {
      chain.add(each);
    }
    return chain;
  }

  /** The words of {@link java.sql.DriverManager}, which no language changes. */
  private static boolean isWithoutDriver(Throwable failure) {
    return failure instanceof SQLException sql
        && StandardErrors.message(sql).startsWith("No suitable driver");
  }

  private static String driver(List<Throwable> chain) {
    List<Dialect> meant =
        Dialects.all().stream()
            .filter(dialect -> chain.stream().anyMatch(each -> isMeant(dialect, each)))
            .toList();
    return meant.isEmpty()
        ? "Check how the URL begins, and add the driver of the database to the class path: %s."
            .formatted(drivers(Dialects.all()))
        : "Add the driver of the database to the class path: %s.".formatted(drivers(meant));
  }

  private static boolean isMeant(Dialect dialect, Throwable failure) {
    return dialect.hasUrlIn(String.valueOf(failure.getMessage()));
  }

  private static String drivers(List<Dialect> dialects) {
    return dialects.stream().map(Dialect::driver).collect(Collectors.joining(", "));
  }

  private static boolean isOfFile(SQLException failure) {
    return Dialects.all().stream().anyMatch(dialect -> dialect.errors().isOfFile(failure));
  }
}
