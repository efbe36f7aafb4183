/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.command;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.Binder;
import dev.ashlar.sql.jdbc.JsonValues;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Writes lists of values into parameters. */
public final class Binds {

  private Binds() {}

  /**
   * A value as it goes into a parameter, where kinds of equal values become one, and nothing is
   * hidden.
   */
  public static Bind written(Bind value) {
    List<Bind> written = new ArrayList<>(1);
    try {
      value.to(new RecordingBinder(written), 1);
    } catch (SQLException e) {
      throw unsent(e);
    }
    return written.get(0);
  }

  /** The same for a key, which then is equal to an equal one. */
  public static List<Bind> written(List<Bind> key) {
    return key.stream().map(Binds::written).toList();
  }

  /** Values as messages and logs show them: JSON as its text, sensitive ones not at all. */
  public static List<String> shown(List<Bind> binds, JsonValues json) {
    List<Bind> written = new ArrayList<>(binds.size());
    try {
      write(binds, new RecordingBinder(null, json, written));
    } catch (SQLException e) {
      throw unsent(e);
    }
    List<String> shown = new ArrayList<>(binds.size());
    for (int i = 0; i < binds.size(); i++) {
      shown.add((binds.get(i).isSensitive() ? written.get(i).sensitive() : written.get(i)).shown());
    }
    return shown;
  }

  private static IllegalStateException unsent(SQLException thrown) {
    return new IllegalStateException("Nothing was sent to a database, and yet it failed.", thrown);
  }

  public static void write(List<Bind> binds, Binder binder) throws SQLException {
    write(binds, binder, 1);
  }

  public static void write(List<Bind> binds, Binder binder, int first) throws SQLException {
    for (int i = 0; i < binds.size(); i++) {
      binds.get(i).to(binder, first + i);
    }
  }
}
