/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.mapping;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The Java type of a member, as far as a mapping must know it. {@code Optional} and
 * {@code @Nullable} are not part of it: they are the column's {@link Nullness}.
 *
 * @param kind what sort of type it is
 * @param name the type, without annotations
 * @param constants the names of an enum's constants, in their order; else empty
 * @param part what it holds: the elements of an array or a list, or the one component of a value
 *     record; else empty
 * @param objection why a record is no value record, or why generated code cannot name the type, as
 *     the end of a sentence; else empty
 */
public record JavaType(
    Kind kind, TypeName name, List<String> constants, Optional<Part> part, String objection) {

  private static final Pattern PACKAGES = Pattern.compile("\\b(?:[a-z_][\\w]*\\.)+");

  private static final TypeName BYTES = ArrayTypeName.of(TypeName.BYTE);

  /** Copies the list. */
  public JavaType {
    constants = List.copyOf(constants);
  }

  /** A type that is told apart from others of its kind by its name alone. */
  public static JavaType of(Kind kind, TypeName name) {
    return new JavaType(kind, name, List.of(), Optional.empty(), "");
  }

  /** An enum. */
  public static JavaType enumeration(TypeName name, List<String> constants) {
    return new JavaType(Kind.ENUM, name, constants, Optional.empty(), "");
  }

  /** An array or a list of these elements. */
  public static JavaType several(Kind kind, TypeName name, JavaType element) {
    return new JavaType(kind, name, List.of(), Optional.of(new Part("", element)), "");
  }

  /** A record that stands for the value of its one component. */
  public static JavaType value(TypeName name, String component, JavaType type) {
    return new JavaType(Kind.VALUE, name, List.of(), Optional.of(new Part(component, type)), "");
  }

  /** A class that looks like a value record and is none, because it is this. */
  public static JavaType noValue(TypeName name, String objection) {
    return new JavaType(Kind.DECLARED, name, List.of(), Optional.empty(), objection);
  }

  /** A type that generated code cannot name, because it is this. */
  public static JavaType hidden(TypeName name, String objection) {
    return new JavaType(Kind.HIDDEN, name, List.of(), Optional.empty(), objection);
  }

  /**
   * What a type holds.
   *
   * @param component the component of a value record; empty for elements
   * @param type its type
   */
  public record Part(String component, JavaType type) {}

  /** Sorts of types. */
  public enum Kind {
    /** boolean, int and their like. */
    PRIMITIVE,
    /** A class or interface. */
    DECLARED,
    /** An enum. */
    ENUM,
    /** A record of one component that stands for the value of this component. */
    VALUE,
    /** An array. */
    ARRAY,
    /** A {@code java.util.List}. */
    LIST,
    /** A type that generated code cannot name. */
    HIDDEN,
    /** A type that the compiler does not know (yet). */
    UNKNOWN
  }

  /** Whether it is this class. */
  public boolean is(Class<?> type) {
    return name instanceof ClassName own
        ? own.canonicalName().equals(type.getCanonicalName()) // makes no name to compare with
        : name.equals(TypeName.get(type));
  }

  /** Whether the compiler knows the type, and what it holds. */
  public boolean isKnown() {
    return kind != Kind.UNKNOWN && part.map(Part::type).map(JavaType::isKnown).orElse(true);
  }

  /** Whether generated code can name the type. */
  public boolean isNameable() {
    return kind != Kind.HIDDEN;
  }

  /** The type whose values the database stores: that of the component of a value record. */
  public JavaType stored() {
    return kind == Kind.VALUE ? part.map(Part::type).map(JavaType::stored).orElse(this) : this;
  }

  /** The type of the elements of a list or an array; empty for bytes, which are one value. */
  public Optional<JavaType> element() {
    return kind == Kind.LIST || (kind == Kind.ARRAY && !name.equals(BYTES))
        ? part.map(Part::type)
        : Optional.empty();
  }

  /** The type of what the database stores, be it one value or several of them. */
  public JavaType scalar() {
    return element().map(JavaType::stored).orElseGet(this::stored);
  }

  /** The name a user would write: {@code String}, {@code List<String>}. */
  public String shortName() {
    return PACKAGES.matcher(name.toString()).replaceAll("");
  }
}
