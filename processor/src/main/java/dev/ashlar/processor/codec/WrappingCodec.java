/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.JavaType;
import dev.ashlar.processor.name.Api;
import dev.ashlar.sql.schema.ColumnType;
import java.util.function.UnaryOperator;

/**
 * A codec of values that are stored as values of another type: it makes those of the column around
 * what the codec of the stored type reads, and hands to that codec what is in them.
 */
abstract class WrappingCodec implements Codec {

  private static final CodeBlock EACH = CodeBlock.of("each");

  private final TypeName type;
  private final JavaType part;
  private final Codec stored;

  /** Stores values of the type as the part, which has this codec. */
  WrappingCodec(TypeName type, JavaType part, Codec stored) {
    this.type = type;
    this.part = part;
    this.stored = stored;
  }

  /** A value of the column from what is stored, neither of them null. */
  abstract CodeBlock wrap(CodeBlock part);

  /** The function that does the same. */
  abstract CodeBlock wrapping();

  /** What is stored for a value of the column, neither of them null. */
  abstract CodeBlock unwrap(CodeBlock value);

  /** The function that does the same. */
  abstract CodeBlock unwrapping();

  @Override
  public boolean accepts(JavaType other) {
    return other.name().equals(type);
  }

  @Override
  public ColumnType columnType(ColumnMapping column) {
    return stored.columnType(ofPart(column));
  }

  @Override
  public ParsedDefault parseDefault(ColumnMapping column, String text) {
    ParsedDefault parsed = stored.parseDefault(ofPart(column), text);
    return parsed.isFine() && !parsed.code().isEmpty()
        ? ParsedDefault.of(parsed.canonical(), wrap(parsed.code()))
        : parsed;
  }

  @Override
  public CodeBlock read(ColumnMapping column, CodeBlock row, CodeBlock position, boolean nullable) {
    CodeBlock read = stored.read(ofPart(column), row, position, nullable);
    return nullable ? mapped(read, wrapping()) : wrap(read);
  }

  @Override
  public CodeBlock bind(CodeBlock binder, int position, CodeBlock value, boolean nullable) {
    return stored.bind(binder, position, unwrap(value, nullable), nullable);
  }

  @Override
  public CodeBlock bindValue(CodeBlock value, boolean nullable) {
    return stored.bindValue(unwrap(value, nullable), nullable);
  }

  @Override
  public CodeBlock checked(ColumnMapping column, CodeBlock value, boolean nullable) {
    return checked(column, value, nullable, each -> stored.checked(ofPart(column), each, false));
  }

  @Override
  public CodeBlock searched(ColumnMapping column, CodeBlock value) {
    return checked(column, value, false, each -> stored.searched(ofPart(column), each));
  }

  /** What the check might change is wrapped again. */
  private CodeBlock checked(
      ColumnMapping column, CodeBlock value, boolean nullable, UnaryOperator<CodeBlock> check) {
    CodeBlock required =
        type.isPrimitive()
            ? value
            : CodeBlock.of("$T.required($S, $L)", Api.VALUES, column.label(), value);
    CodeBlock unwrapped = unwrap(nullable ? EACH : required);
    CodeBlock checked = check.apply(unwrapped);
    if (checked.equals(unwrapped)) {
      return nullable ? value : required;
    }
    return nullable ? mapped(value, CodeBlock.of("each -> $L", wrap(checked))) : wrap(checked);
  }

  @Override
  public TypeName expression(ColumnMapping column) {
    return ParameterizedTypeName.get(
        Api.WRAPPED_COLUMN, type.box(), stored.expression(ofPart(column)));
  }

  @Override
  public boolean isOrdered() {
    return stored.isOrdered();
  }

  @Override
  public CodeBlock expressionOf(ColumnMapping column, int ordinal) {
    return CodeBlock.of(
        "wrapped($L, $L, $L)",
        stored.expressionOf(ofPart(column), ordinal),
        unwrapping(),
        wrapping());
  }

  @Override
  public boolean isWrapping() {
    return true;
  }

  @Override
  public CodeBlock wrapped(CodeBlock value) {
    return wrap(stored.wrapped(value));
  }

  @Override
  public CodeBlock unwrapped(CodeBlock value) {
    return stored.unwrapped(unwrap(value));
  }

  private CodeBlock unwrap(CodeBlock value, boolean nullable) {
    return nullable ? mapped(value, unwrapping()) : unwrap(value);
  }

  private static CodeBlock mapped(CodeBlock value, CodeBlock function) {
    return CodeBlock.of("$T.mapped($L, $L)", Api.VALUES, value, function);
  }

  private ColumnMapping ofPart(ColumnMapping column) {
    return column.withType(part);
  }
}
