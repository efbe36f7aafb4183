/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What {@link Measure} is to do.
 *
 * @param libraries what is held against JDBC
 * @param rounds how often each task runs in a fresh JVM, with each library
 * @param millis how long one iteration takes
 */
record Settings(
    List<String> databases, List<Task> tasks, List<Library> libraries, int rounds, int millis) {

  private static final Map<String, String> DEFAULTS =
      Map.of(
          "databases", "stub", "tasks", "", "libraries", "ashlar", "rounds", "5", "millis", "500");

  /** From {@code name=value}; what is not said has its default. */
  static Settings of(List<String> arguments) {
    Map<String, String> said = new TreeMap<>(DEFAULTS);
    for (String argument : arguments) {
      String[] parts = argument.split("=", 2);
      if (parts.length != 2 || !DEFAULTS.containsKey(parts[0])) {
        throw new IllegalArgumentException(
            "\"%s\" is not one of %s with a value, such as rounds=3."
                .formatted(argument, new TreeMap<>(DEFAULTS).keySet()));
      }
      said.put(parts[0], parts[1]);
    }
    return new Settings(
        Arrays.asList(said.getOrDefault("databases", "").split(",")),
        tasks(said.getOrDefault("tasks", "")),
        Arrays.stream(said.getOrDefault("libraries", "").split(",")).map(Library::named).toList(),
        Integer.parseInt(said.getOrDefault("rounds", "")),
        Integer.parseInt(said.getOrDefault("millis", "")));
  }

  private static List<Task> tasks(String names) {
    return names.isEmpty()
        ? List.of(Task.values())
        : Arrays.stream(names.split(",")).map(Task::valueOf).toList();
  }
}
