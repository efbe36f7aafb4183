/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.ashlar.SqlType;
import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.Generators;
import dev.ashlar.processor.mapping.JavaType;
import dev.ashlar.processor.name.Api;
import dev.ashlar.sql.schema.ColumnType;

/** Text: of at most 255 code points unless another length, or none, is stated. */
final class TextCodec extends WordCodec {

  private static final TypeName STRING = ClassName.get(String.class);
  private static final int USUAL_LENGTH = 255;

  TextCodec() {
    super("text");
  }

  @Override
  public boolean accepts(JavaType type) {
    return type.name().equals(STRING);
  }

  @Override
  public ColumnType columnType(ColumnMapping column) {
    ColumnType type = isUnbounded(column) ? ColumnType.text() : ColumnType.varchar(length(column));
    return column.options().ignoreCase() ? type.ignoringCase() : type;
  }

  @Override
  public ParsedDefault parseDefault(ColumnMapping column, String text) {
    if (text.indexOf('\0') >= 0) {
      return ParsedDefault.wrong("a text with a NUL character");
    }
    if (text.codePoints().anyMatch(one -> Character.getType(one) == Character.SURROGATE)) {
      return ParsedDefault.wrong("a text with half of a surrogate pair");
    }
    if (!isUnbounded(column) && text.codePointCount(0, text.length()) > length(column)) {
      return ParsedDefault.wrong("longer than %s characters".formatted(length(column)));
    }
    return ParsedDefault.of(text, Literals.oneLine(text));
  }

  @Override
  public CodeBlock checked(ColumnMapping column, CodeBlock value, boolean nullable) {
    return isUnbounded(column)
        ? call(column, value, nullable)
        : call(column, value, nullable, length(column));
  }

  @Override
  public CodeBlock searched(ColumnMapping column, CodeBlock value) {
    return call(column, value, false);
  }

  @Override
  public TypeName expression(ColumnMapping column) {
    return Api.TEXT_COLUMN;
  }

  private static boolean isUnbounded(ColumnMapping column) {
    return column.options().sqlType() == SqlType.TEXT;
  }

  private static int length(ColumnMapping column) {
    return column.options().length() > 0 ? column.options().length() : usualLength(column);
  }

  private static int usualLength(ColumnMapping column) {
    int made = Generators.length(Generators.of(column));
    return made > 0 ? made : USUAL_LENGTH;
  }
}
