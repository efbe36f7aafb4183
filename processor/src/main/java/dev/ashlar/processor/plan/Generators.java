/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.ashlar.Generator;
import dev.ashlar.processor.mapping.ColumnMapping;
import java.util.UUID;

/** Who makes the values of a key: as stated, else as the Java type has it. */
public final class Generators {

  private Generators() {}

  /** The generator of this key column. */
  public static Generator of(ColumnMapping column) {
    Generator stated = column.generator().orElse(Generator.ASSIGNED);
    return stated == Generator.AUTO ? usual(column.stored().name()) : stated;
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
