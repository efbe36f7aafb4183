/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.mapping;

import java.util.Map;
import java.util.Optional;

/**
 * How the objects of a model are made, and how what is in them is reached.
 *
 * @param fills whether an object is made empty and then filled; else a constructor takes all values
 * @param reads what reads a member, by its name; a record's accessors are not listed
 * @param writes what sets a member of an object that is filled, by its name
 * @param obstacle why generated code cannot do it; empty where it can
 */
public record Construction(
    boolean fills,
    Map<String, Access> reads,
    Map<String, Access> writes,
    Optional<Obstacle> obstacle) {

  /** That of a record. */
  public static final Construction RECORD =
      new Construction(false, Map.of(), Map.of(), Optional.empty());

  /** Copies the maps. */
  public Construction {
    reads = Map.copyOf(reads);
    writes = Map.copyOf(writes);
  }

  /** One that cannot be used. */
  public static Construction impossible(Obstacle obstacle) {
    return new Construction(false, Map.of(), Map.of(), Optional.of(obstacle));
  }

  /** What reads this member. */
  public Access read(String member) {
    return reads.getOrDefault(member, new Access(member, true));
  }

  /**
   * A way to a member.
   *
   * @param name the method or the field
   * @param isMethod whether it is a method
   */
  public record Access(String name, boolean isMethod) {}
}
