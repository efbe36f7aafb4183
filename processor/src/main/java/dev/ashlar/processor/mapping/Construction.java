/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.mapping;

import java.util.Map;

/**
 * How the objects of a model are made, and how what is in them is reached.
 *
 * @param fills whether an object is made empty and then filled; else a constructor takes all values
 * @param reads what reads a member, by its name; a record's accessors are not listed
 * @param writes what sets a member of an object that is filled, by its name
 * @param objection why generated code cannot do it, as the end of a sentence; else empty
 * @param remedy what to do about that
 */
public record Construction(
    boolean fills,
    Map<String, Access> reads,
    Map<String, Access> writes,
    String objection,
    String remedy) {

  /** That of a record. */
  public static final Construction RECORD = new Construction(false, Map.of(), Map.of(), "", "");

  /** Copies the maps. */
  public Construction {
    reads = Map.copyOf(reads);
    writes = Map.copyOf(writes);
  }

  /** One that cannot be used. */
  public static Construction impossible(String objection, String remedy) {
    return new Construction(false, Map.of(), Map.of(), objection, remedy);
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
