/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.mapping;

import java.util.List;
import java.util.Optional;

/**
 * Why generated code cannot make or read the objects of a class.
 *
 * @param kind what is in the way
 * @param above the class whose fields it shares; else empty
 * @param fields the fields that cannot be read, or all that a constructor would have to take
 * @param unset of these, the names of those that cannot be set
 * @param isByLombok whether Lombok may be about to write what is missing
 * @param thrower what may have been meant, and throws what generated code does not catch
 */
public record Obstacle(
    Kind kind,
    String above,
    List<Field> fields,
    List<String> unset,
    boolean isByLombok,
    Optional<Thrower> thrower) {

  /** Copies the lists. */
  public Obstacle {
    fields = List.copyOf(fields);
    unset = List.copyOf(unset);
  }

  /** One that is not about single fields. */
  public static Obstacle of(Kind kind, String above) {
    return new Obstacle(kind, above, List.of(), List.of(), false, Optional.empty());
  }

  /** Sorts of obstacles. */
  public enum Kind {
    /** The class is abstract. */
    ABSTRACT,
    /** A class above has fields and is not abstract. */
    SHARED_FIELDS,
    /** Some fields cannot be read. */
    HIDDEN_FIELDS,
    /** There is no constructor of all fields, and some cannot be set. */
    NO_CONSTRUCTOR
  }

  /**
   * A field.
   *
   * @param type the type as users write it
   * @param name the name
   */
  public record Field(String type, String name) {}

  /**
   * A method or a constructor that throws a checked exception.
   *
   * @param name what is called
   * @param exception the short name of what it throws
   */
  public record Thrower(String name, String exception) {}
}
