/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.databases;

import org.postgresql.ds.PGSimpleDataSource;

/** How to reach a PostgreSQL server: the JDBC URL of a database that exists, and who may use it. */
record PostgresqlAddress(String url, String user, String password) {

  PGSimpleDataSource dataSource() {
    PGSimpleDataSource dataSource = new PGSimpleDataSource();
    dataSource.setUrl(url);
    dataSource.setUser(user);
    dataSource.setPassword(password);
    return dataSource;
  }
}
