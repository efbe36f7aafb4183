/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor;

import java.util.ArrayList;
import java.util.List;

/** The names of models that mention a type which another processor may write in this round. */
final class WaitingModels {

  private final List<String> names = new ArrayList<>();

  void add(String name) {
    names.add(name);
  }

  /** The models that have waited; none of them waits twice. */
  List<String> release() {
    List<String> released = List.copyOf(names);
    names.clear();
    return released;
  }
}
