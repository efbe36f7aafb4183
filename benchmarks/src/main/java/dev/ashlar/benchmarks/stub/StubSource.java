/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks.stub;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A data source of a database that gives the same answer to every statement. */
public final class StubSource implements DataSource {

  private final StubAnswer answer;
  private @Nullable Connection lent;

  /** A database that answers this. */
  public StubSource(StubAnswer answer) {
    this.answer = answer;
  }

  /**
   * A new one each time, as small as what a pool hands out. Like a pool and a driver, each object
   * keeps the one that it made, so that none can be optimised away, on either side.
   */
  @Override
  public Connection getConnection() {
    Connection connection = StubConnection.open(answer);
    lent = connection;
    return connection;
  }

  @Override
  public String toString() {
    return "lent " + lent;
  }

  @Override
  public Connection getConnection(String user, String password) {
    return getConnection();
  }

  @Override
  public @Nullable PrintWriter getLogWriter() {
    return null;
  }

  @Override
  public void setLogWriter(@Nullable PrintWriter out) {}

  @Override
  public void setLoginTimeout(int seconds) {}

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public <T> T unwrap(Class<T> type) {
    return type.cast(this);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return type.isInstance(this);
  }
}
