/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.member;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.ashlar.processor.mapping.GeneratedNames;
import dev.ashlar.processor.name.Api;
import dev.ashlar.processor.plan.column.ReferenceColumn;
import dev.ashlar.processor.write.java.Sources;

/** The code that goes between a reference and the key in its column. */
public final class References {

  private References() {}

  /** The mapper of the model that a relation points at. */
  public static ClassName targetMapper(ReferenceColumn column) {
    return GeneratedNames.of(column.target()).mapper();
  }

  /** The key of a reference, null where the relation is optional and there is none. */
  public static CodeBlock keyOf(ReferenceColumn column, CodeBlock reference) {
    CodeBlock key = CodeBlock.of("$T.key($L)$L", targetMapper(column), reference, path(column));
    return column.isNullable() ? CodeBlock.of("$L == null ? null : $L", reference, key) : key;
  }

  /**
   * The same as the foreign key keeps it: checked where not every value of its type can be kept.
   */
  public static CodeBlock checkedKeyOf(ReferenceColumn column, CodeBlock reference) {
    CodeBlock key = keyOf(column, reference);
    return orPlain(column, key, column.codec().checked(column.value(), key, column.isNullable()));
  }

  /** The key of a reference to look for, checked in the same way; there is a reference. */
  public static CodeBlock searchedKeyOf(ReferenceColumn column, CodeBlock reference) {
    CodeBlock key = CodeBlock.of("$T.key($L)$L", targetMapper(column), reference, path(column));
    return orPlain(column, key, column.codec().searched(column.value(), key));
  }

  /** A key is never null, of which other types are checked alone. */
  private static CodeBlock orPlain(ReferenceColumn column, CodeBlock key, CodeBlock checked) {
    return checked.equals(required(column.value().label(), key)) ? key : checked;
  }

  /** What follows a composite key to get the value of one of its columns: {@code .orderId()}. */
  public static CodeBlock path(ReferenceColumn column) {
    return column.path().stream()
        .map(part -> CodeBlock.of(".$L()", part))
        .collect(CodeBlock.joining(""));
  }

  /** The reference that has a key, null where the relation is optional and there is none. */
  public static CodeBlock refOf(ReferenceColumn column, CodeBlock key) {
    return column.isNullable()
        ? CodeBlock.of("$L == null ? null : $T.ref($L)", key, targetMapper(column), key)
        : CodeBlock.of("$T.ref($L)", targetMapper(column), key);
  }

  /** Refuses null where the relation is required. */
  public static CodeBlock checked(ReferenceColumn column, CodeBlock reference) {
    return column.isNullable() ? reference : required(column.label(), reference);
  }

  private static CodeBlock required(String label, CodeBlock value) {
    return CodeBlock.of("$T.required($S, $L)", Api.VALUES, label, value);
  }

  /** The type of the key, as a setter takes it. */
  public static TypeName idType(ReferenceColumn column) {
    TypeName type = column.held();
    return column.isNullable() ? Sources.nullable(type) : type;
  }
}
