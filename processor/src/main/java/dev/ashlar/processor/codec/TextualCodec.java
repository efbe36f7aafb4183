/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.JavaType;
import dev.ashlar.processor.name.Api;
import dev.ashlar.sql.kind.Kinds;
import dev.ashlar.sql.kind.TextualKind;
import dev.ashlar.sql.schema.ColumnType;
import java.util.List;

/**
 * A codec of a kind that is kept as text, which the run time asks for all of it: {@code
 * Kinds.INET_ADDRESS.read(row, 1)}.
 *
 * @param <T> the values
 */
final class TextualCodec<T> implements Codec {

  /** A row for each of them. */
  static final List<Codec> ALL =
      List.of(
          new TextualCodec<>(
              Kinds.INET_ADDRESS,
              ColumnType.inetAddress(),
              "an address in numbers such as 192.0.2.1 or 2001:db8::1"));

  private final TextualKind<T> kind;
  private final ColumnType columnType;
  private final String example;
  private final CodeBlock constant;

  /**
   * One of them.
   *
   * @param example what a default may look like, with its article
   */
  private TextualCodec(TextualKind<T> kind, ColumnType columnType, String example) {
    this.kind = kind;
    this.columnType = columnType;
    this.example = example;
    constant = CodeBlock.of("$T.$L", Api.KINDS, columnType.kind());
  }

  @Override
  public boolean accepts(JavaType type) {
    return type.is(kind.type());
  }

  @Override
  public ColumnType columnType(ColumnMapping column) {
    return columnType;
  }

  @Override
  public ParsedDefault parseDefault(ColumnMapping column, String text) {
    try {
      String canonical = kind.text(kind.parse(text));
      return ParsedDefault.of(canonical, CodeBlock.of("$L.parse($S)", constant, canonical));
    } catch (IllegalArgumentException e) {
      return ParsedDefault.wrong("not " + example);
    }
  }

  @Override
  public CodeBlock read(ColumnMapping column, CodeBlock row, CodeBlock position, boolean nullable) {
    return CodeBlock.of("$L.$L($L, $L)", constant, nullable ? "readOrNull" : "read", row, position);
  }

  @Override
  public CodeBlock bind(CodeBlock binder, int position, CodeBlock value, boolean nullable) {
    return CodeBlock.of("$L.to($L, $L)", bindValue(value, nullable), binder, position);
  }

  @Override
  public CodeBlock bindValue(CodeBlock value, boolean nullable) {
    return CodeBlock.of("$L.bind($L)", constant, value);
  }

  @Override
  public CodeBlock checked(ColumnMapping column, CodeBlock value, boolean nullable) {
    return CodeBlock.of(
        "$T.$L($S, $L, $L)",
        Api.VALUES,
        nullable ? "keptOrNull" : "kept",
        column.label(),
        constant,
        value);
  }

  @Override
  public TypeName expression(ColumnMapping column) {
    return ParameterizedTypeName.get(Api.VALUE_COLUMN, ClassName.get(kind.type()));
  }

  @Override
  public CodeBlock expressionOf(ColumnMapping column, int ordinal) {
    return CodeBlock.of("this.<$T>value($L, $L)", kind.type(), ordinal, constant);
  }

  @Override
  public boolean isOrdered() {
    return false;
  }
}
