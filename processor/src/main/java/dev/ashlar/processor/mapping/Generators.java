/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.mapping;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.ashlar.Generator;
import java.util.Optional;
import java.util.UUID;

/** Who makes the values of a key: as stated, else as the Java type has it. */
public final class Generators {

  private static final int ULID_LENGTH = 26;
  private static final int CUID2_LENGTH = 24;

  private Generators() {}

  /** The generator of this key column. */
  public static Generator of(ColumnMapping column) {
    Generator stated = column.generator().orElse(Generator.ASSIGNED);
    return stated == Generator.AUTO ? usual(column.stored().name()) : stated;
  }

  /** The method of {@code Moment} that makes values; empty where the run time makes none. */
  public static Optional<String> method(Generator generator) {
    return switch (generator) {
      case UUID_V7 -> Optional.of("uuidV7");
      case UUID_V4 -> Optional.of("uuidV4");
      case ULID -> Optional.of("ulid");
      case CUID2 -> Optional.of("cuid2");
      case AUTO, IDENTITY, SEQUENCE, ASSIGNED -> Optional.empty();
    };
  }

  /** The characters of each text that it makes; 0 where it makes no texts. */
  public static int length(Generator generator) {
    return switch (generator) {
      case ULID -> ULID_LENGTH;
      case CUID2 -> CUID2_LENGTH;
      case UUID_V7, UUID_V4, AUTO, IDENTITY, SEQUENCE, ASSIGNED -> 0;
    };
  }

  private static Generator usual(TypeName type) {
    if (type.equals(ClassName.get(UUID.class))) {
      return Generator.UUID_V7;
    }
    TypeName plain = type.isBoxedPrimitive() ? type.unbox() : type;
    return plain.equals(TypeName.LONG) || plain.equals(TypeName.INT)
        ? Generator.IDENTITY
        : Generator.ASSIGNED;
  }
}
