/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.mapping;

import dev.ashlar.Level;
import java.util.Map;
import java.util.Optional;

/**
 * What says how the models of a package are compiled.
 *
 * @param settings what follows from it for generated code
 * @param place the package with the nearest {@code @Models}; empty where there is none
 * @param isStated whether {@code @Models} or an option names the schema
 * @param refusedName a stated name that no class can begin with, so that the usual one is taken
 * @param isWithoutVendors whether no vendor is stated to be a target, so that the usual ones are
 * @param levels the levels of rules that {@code @Models} states, by the rules' names
 */
public record Configuration(
    Settings settings,
    String place,
    boolean isStated,
    Optional<String> refusedName,
    boolean isWithoutVendors,
    Map<String, Level> levels) {

  /** Copies the map. */
  public Configuration {
    levels = Map.copyOf(levels);
  }
}
