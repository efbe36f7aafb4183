/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.support;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import javax.sql.DataSource;

/** A data source whose driver says that the server is of another version. */
public final class OlderServer {

  private OlderServer() {}

  /** The same server under this major version. */
  public static DataSource of(DataSource source, int version) {
    return Wrapped.of(
        DataSource.class,
        source,
        (method, arguments, call) ->
            method.equals("getConnection") ? connection(call, version) : call.call());
  }

  private static Connection connection(Wrapped.Call opening, int version) throws Throwable {
    return Wrapped.of(
        Connection.class,
        (Connection) opening.call(),
        (method, arguments, call) ->
            method.equals("getMetaData") ? metaData(call, version) : call.call());
  }

  private static DatabaseMetaData metaData(Wrapped.Call asking, int version) throws Throwable {
    return Wrapped.of(
        DatabaseMetaData.class,
        (DatabaseMetaData) asking.call(),
        (method, arguments, call) ->
            method.equals("getDatabaseMajorVersion") ? version : call.call());
  }
}
