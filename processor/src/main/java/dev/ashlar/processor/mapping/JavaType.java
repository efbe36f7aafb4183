/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.mapping;

import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * The Java type of a member, as far as a mapping must know it. {@code Optional} and
 * {@code @Nullable} are not part of it: they are the column's {@link Nullness}.
 *
 * @param kind what sort of type it is
 * @param name the type, without annotations
 * @param constants the names of an enum's constants, in their order; else empty
 */
public record JavaType(Kind kind, TypeName name, List<String> constants) {

  /** Copies the list. */
  public JavaType {
    constants = List.copyOf(constants);
  }

  /** Sorts of types. */
  public enum Kind {
    /** boolean, int and their like. */
    PRIMITIVE,
    /** A class or interface. */
    DECLARED,
    /** An enum. */
    ENUM,
    /** An array. */
    ARRAY,
    /** A type that the compiler does not know (yet). */
    UNKNOWN
  }

  /** Whether the compiler knows the type. */
  public boolean isKnown() {
    return kind != Kind.UNKNOWN;
  }

  /** The name a user would write: {@code String}, {@code List<String>}. */
  public String shortName() {
    return name.toString().replaceAll("\\b(?:[a-z_][\\w]*\\.)+", "");
  }
}
