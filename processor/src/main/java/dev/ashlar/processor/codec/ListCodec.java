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
import java.util.List;

/** Lists, stored as arrays: what is done with each element is what its own codec does. */
final class ListCodec implements Codec {

  private static final CodeBlock EACH = CodeBlock.of("each");

  private final TypeName type;
  private final JavaType part;
  private final Codec element;
  private final ColumnType.Kind kind;

  /**
   * A list of this type, whose elements have this codec.
   *
   * @param kind what the codec stores them as
   */
  ListCodec(TypeName type, JavaType part, Codec element, ColumnType.Kind kind) {
    this.type = type;
    this.part = part;
    this.element = element;
    this.kind = kind;
  }

  @Override
  public boolean accepts(JavaType other) {
    return other.name().equals(type);
  }

  @Override
  public ColumnType columnType(ColumnMapping column) {
    return ColumnType.array(element.columnType(column.withType(part)));
  }

  @Override
  public ParsedDefault parseDefault(ColumnMapping column, String text) {
    return text.equals("[]")
        ? ParsedDefault.of(text, CodeBlock.of("$T.of()", List.class))
        : ParsedDefault.wrong("not [], the only default of a list");
  }

  @Override
  public CodeBlock read(ColumnMapping column, CodeBlock row, CodeBlock position, boolean nullable) {
    CodeBlock read =
        element.read(column.withType(part), CodeBlock.of("elements"), CodeBlock.of("at"), false);
    return CodeBlock.of(
        "$L.$L($L, (elements, at) -> $L)",
        row,
        WordCodec.reading("list", nullable),
        position,
        read);
  }

  @Override
  public CodeBlock bind(CodeBlock binder, int position, CodeBlock value, boolean nullable) {
    return CodeBlock.of("$L.to($L, $L)", bindValue(value, nullable), binder, position);
  }

  @Override
  public CodeBlock bindValue(CodeBlock value, boolean nullable) {
    return CodeBlock.of(
        "$T.list($T.$L, $L, each -> $L)",
        Api.BIND,
        ColumnType.Kind.class,
        kind,
        value,
        element.bindValue(EACH, false));
  }

  @Override
  public CodeBlock checked(ColumnMapping column, CodeBlock value, boolean nullable) {
    return CodeBlock.of(
        "$T.$L($S, $L, each -> $L)",
        Api.VALUES,
        nullable ? "listOrNull" : "list",
        column.label(),
        value,
        element.checked(column.withType(part), EACH, false));
  }

  @Override
  public TypeName expression(ColumnMapping column) {
    return ParameterizedTypeName.get(Api.LIST_COLUMN, part.name().box());
  }

  @Override
  public CodeBlock expressionOf(ColumnMapping column, int ordinal) {
    return CodeBlock.of("list($L)", element.expressionOf(column.withType(part), ordinal));
  }
}
