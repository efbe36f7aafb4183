/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.internal.command.Binds;
import dev.ashlar.sql.jdbc.Bind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which rows a relation is to have, and which not: each key once, however often it was named. */
final class Wanted {

  private final Map<List<Bind>, List<Bind>> connected = new LinkedHashMap<>();
  private final Map<List<Bind>, List<Bind>> disconnected = new LinkedHashMap<>();
  private boolean isExact;

  void connect(List<Bind> key) {
    List<Bind> written = Binds.written(key);
    disconnected.remove(written);
    connected.putIfAbsent(written, key);
  }

  void disconnect(List<Bind> key) {
    List<Bind> written = Binds.written(key);
    connected.remove(written);
    disconnected.putIfAbsent(written, key);
  }

  void set(List<List<Bind>> keys) {
    isExact = true;
    disconnected.clear();
    connected.clear();
    keys.forEach(this::connect);
  }

  /** Whether it is to have no other rows than those that are connected. */
  boolean isExact() {
    return isExact;
  }

  /** The rows that it is to have, in the order in which they were named. */
  List<List<Bind>> connected() {
    return List.copyOf(connected.values());
  }

  /** Rows that it is not to have. */
  List<List<Bind>> disconnected() {
    return List.copyOf(disconnected.values());
  }

  /** Those of some rows that it is to have none of. */
  List<List<Bind>> others(Collection<List<Bind>> present) {
    return present.stream().filter(key -> !connected.containsKey(Binds.written(key))).toList();
  }

  /** The rows that it is to have beside these. */
  List<List<Bind>> missing(Collection<List<Bind>> present) {
    Map<List<Bind>, List<Bind>> missing = new LinkedHashMap<>(connected);
    present.forEach(key -> missing.remove(Binds.written(key)));
    return new ArrayList<>(missing.values());
  }
}
