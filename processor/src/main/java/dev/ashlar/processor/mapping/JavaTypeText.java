/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.mapping;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ashlar.processor.mapping.JavaType.Kind;
import dev.ashlar.processor.mapping.JavaType.Part;
import java.util.List;
import java.util.Optional;

/**
 * A Java type as attributes of a line. What it holds has the same attributes behind a prefix:
 * {@code kind=LIST type=java.util/List of.type=java.lang/String}.
 */
final class JavaTypeText {

  private static final String PART = "of.";

  private JavaTypeText() {}

  static void write(TextLine line, JavaType type) {
    write(line, "", type);
  }

  /** With all attributes behind a prefix. */
  static void write(TextLine line, String prefix, JavaType type) {
    line.text(prefix + "kind", type.kind() == Kind.DECLARED ? "" : type.kind().name())
        .text(prefix + "type", TypeNameText.write(type.name()))
        .list(prefix + "constants", type.constants());
    type.part()
        .ifPresent(
            part -> {
              line.text(prefix + "component", part.component());
              write(line, prefix + PART, part.type());
            });
  }

  static JavaType read(TextLine line) {
    return read(line, "");
  }

  /** Reads attributes behind a prefix. */
  static JavaType read(TextLine line, String prefix) {
    Kind kind = line.constant(prefix + "kind", Kind.class, Kind.DECLARED);
    TypeName name = TypeNameText.read(line.text(prefix + "type"));
    Optional<Part> part =
        line.text(prefix + PART + "type").isEmpty()
            ? Optional.empty()
            : Optional.of(new Part(line.text(prefix + "component"), read(line, prefix + PART)));
    List<String> constants = line.list(prefix + "constants");
    return new JavaType(kind, named(kind, name, part), constants, part, "");
  }

  /** The text of a list's name is that of the class alone. */
  private static TypeName named(Kind kind, TypeName name, Optional<Part> part) {
    return kind == Kind.LIST && part.isPresent()
        ? ParameterizedTypeName.get((ClassName) name, part.get().type().name().box())
        : name;
  }
}
