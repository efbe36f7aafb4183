/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.database;

import dev.ashlar.examples.databases.TestDatabase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/**
 * A database of MariaDB whose driver says that it is MySQL. MariaDB 11.4.5 takes the name of
 * MySQL's collation for one in which blanks at the end do not count, so that it gets its own.
 */
final class AsMysql implements TestDatabase {

  static final String NAME = "mysql";

  private static final String MYSQL = "utf8mb4_0900_bin";
  private static final String MARIADB = "utf8mb4_nopad_bin";

  private final TestDatabase mariadb;

  AsMysql(TestDatabase mariadb) {
    this.mariadb = mariadb;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String version() {
    return mariadb.version();
  }

  @Override
  public DataSource dataSource() {
    return instead(
        DataSource.class,
        mariadb.dataSource(),
        "getConnection",
        connection ->
            instead(
                Connection.class,
                (Connection) connection,
                "getMetaData",
                data ->
                    instead(
                        DatabaseMetaData.class,
                        (DatabaseMetaData) data,
                        "getDatabaseProductName",
                        product -> "MySQL")));
  }

  /** An object one of whose methods gives something else. */
  private static <T> T instead(
      Class<T> type, T target, String changed, UnaryOperator<Object> change) {
    return type.cast(
        Proxy.newProxyInstance(
            AsMysql.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              if (method.getName().equals("prepareStatement")) {
                arguments[0] = String.valueOf(arguments[0]).replace(MYSQL, MARIADB);
              }
              Object result;
              try {
                result = method.invoke(target, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
              return method.getName().equals(changed) ? change.apply(result) : result;
            }));
  }

  @Override
  public void clear() {
    mariadb.clear();
  }

  @Override
  public void close() {
    mariadb.close();
  }

  @Override
  public String toString() {
    return "mysql, which is " + mariadb;
  }
}
