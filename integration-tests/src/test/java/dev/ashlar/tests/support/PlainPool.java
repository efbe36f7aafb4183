/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.support;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;

/** The simplest pool there is: it asks the driver for each connection whether it is alive. */
public final class PlainPool extends PlainSource implements AutoCloseable {

  private final DataSource real;
  private final Semaphore free;
  private final Deque<Connection> idle = new ArrayDeque<>();

  public PlainPool(DataSource real, int size) {
    this.real = real;
    this.free = new Semaphore(size);
  }

  @Override
  public Connection getConnection() throws SQLException {
    free.acquireUninterruptibly();
    boolean given = false;
    try {
      Connection connection = live();
      given = true;
      return lent(connection);
    } finally {
      if (!given) {
        free.release();
      }
    }
  }

  private Connection live() throws SQLException {
    for (Connection each = next(); each != null; each = next()) {
      if (each.isValid(2)) {
        return each;
      }
    }
    return real.getConnection();
  }

  private Connection next() {
    synchronized (idle) {
      return idle.poll();
    }
  }

  private Connection lent(Connection connection) {
    boolean[] closed = {false};
    return Wrapped.of(
        Connection.class,
        connection,
        (method, arguments, call) -> {
          if (method.equals("close")) {
            if (!closed[0]) {
              closed[0] = true;
              takeBack(connection);
            }
            return null;
          }
          if (closed[0]) {
            throw new SQLException("Given back already");
          }
          return call.call();
        });
  }

  private void takeBack(Connection connection) {
    synchronized (idle) {
      idle.push(connection);
    }
    free.release();
  }

  @Override
  public void close() throws SQLException {
    for (Connection each = next(); each != null; each = next()) {
      each.close();
    }
  }
}
