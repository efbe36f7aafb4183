/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.codec;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.JavaType;
import dev.ashlar.processor.name.Api;
import dev.ashlar.sql.schema.ColumnType;
import java.util.Locale;

/** Arrays of Java, which become lists when they are written and are made of lists when read. */
final class ArrayCodec implements Codec {

  private static final String LIST = "list";

  private final TypeName element;
  private final TypeName type;
  private final ListCodec list;

  /** An array of this type, done with as with a list of the same elements. */
  ArrayCodec(JavaType type, ListCodec list) {
    this.type = type.name();
    this.element = ((ArrayTypeName) type.name()).componentType();
    this.list = list;
  }

  @Override
  public boolean accepts(JavaType other) {
    return other.name().equals(type);
  }

  @Override
  public ColumnType columnType(ColumnMapping column) {
    return list.columnType(column);
  }

  @Override
  public ParsedDefault parseDefault(ColumnMapping column, String text) {
    ParsedDefault parsed = list.parseDefault(column, text);
    return parsed.isFine()
        ? ParsedDefault.of(parsed.canonical(), CodeBlock.of("new $T[0]", element))
        : ParsedDefault.wrong("not [], the only default of an array");
  }

  @Override
  public CodeBlock read(ColumnMapping column, CodeBlock row, CodeBlock position, boolean nullable) {
    CodeBlock read = list.read(column, row, position, nullable);
    return nullable ? mapped(read) : arrayOf(read);
  }

  @Override
  public CodeBlock bind(CodeBlock binder, int position, CodeBlock value, boolean nullable) {
    return list.bind(binder, position, listOf(value), nullable);
  }

  @Override
  public CodeBlock bindValue(CodeBlock value, boolean nullable) {
    return list.bindValue(listOf(value), nullable);
  }

  @Override
  public CodeBlock checked(ColumnMapping column, CodeBlock value, boolean nullable) {
    CodeBlock checked = list.checked(column, listOf(value), nullable);
    return nullable ? mapped(checked) : arrayOf(checked);
  }

  @Override
  public TypeName expression(ColumnMapping column) {
    return list.expression(column);
  }

  @Override
  public CodeBlock expressionOf(ColumnMapping column, int ordinal) {
    return list.expressionOf(column, ordinal);
  }

  @Override
  public CodeBlock bindChecked(ColumnMapping column, CodeBlock value, boolean nullable) {
    return list.bindChecked(column, listOf(value), nullable);
  }

  @Override
  public boolean isArray() {
    return true;
  }

  /** The elements of an array that may be null, as a list that is null as well. */
  private CodeBlock listOf(CodeBlock array) {
    return element.isPrimitive()
        ? CodeBlock.of("$T.listOf$Ls($L)", Api.ARRAY_VALUES, capitalized(element.toString()), array)
        : CodeBlock.of("$T.listOf($L)", Api.ARRAY_VALUES, array);
  }

  private static String capitalized(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** An array of the elements of a list. */
  private CodeBlock arrayOf(CodeBlock values) {
    return element.isPrimitive()
        ? CodeBlock.of("$T.$Ls($L)", Api.ARRAY_VALUES, element, values)
        : CodeBlock.of("$L.toArray($T[]::new)", values, element);
  }

  /** The same of a list that may be null. */
  private CodeBlock mapped(CodeBlock values) {
    return element.isPrimitive()
        ? CodeBlock.of("$T.mapped($L, $T::$Ls)", Api.VALUES, values, Api.ARRAY_VALUES, element)
        : CodeBlock.of(
            "$T.mapped($L, $L -> $L)", Api.VALUES, values, LIST, arrayOf(CodeBlock.of(LIST)));
  }
}
