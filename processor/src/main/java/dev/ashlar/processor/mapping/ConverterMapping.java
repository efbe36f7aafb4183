/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.mapping;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.Locale;

/**
 * The converter of a column.
 *
 * @param type its class
 * @param converts the type of the program's values, boxed
 * @param stored the type of the values in the database
 * @param objection why generated code cannot use the class, as the end of a sentence; else empty
 * @param mapper the generated class that holds it
 * @param constant the constant of that class
 */
public record ConverterMapping(
    TypeName type,
    TypeName converts,
    JavaType stored,
    String objection,
    ClassName mapper,
    String constant) {

  /** Its constant, by the member that it converts. */
  public static String constant(String member) {
    return Naming.column(MemberPath.camel(member)).toUpperCase(Locale.ROOT) + "_CONVERTER";
  }

  /** The class as users write it. */
  public String shortName() {
    return JavaType.of(JavaType.Kind.DECLARED, type).shortName();
  }
}
