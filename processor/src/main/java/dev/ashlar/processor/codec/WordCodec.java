/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.codec;

import com.palantir.javapoet.CodeBlock;
import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.name.Api;
import java.util.Locale;

/**
 * A codec whose kind has one word in the run time: {@code row.uuid(1)}, {@code to.uuid(1, id)},
 * {@code Bind.uuid(id)}, and {@code uuid(0)} in a Fields class.
 */
abstract class WordCodec implements Codec {

  private final String word;

  WordCodec(String word) {
    this.word = word;
  }

  /** The method of Binder for this kind; primitives have another one for NULL. */
  String method(boolean nullable) {
    return word;
  }

  /** The method of Row for values of a kind that may be NULL, or may not. */
  static String reading(String word, boolean nullable) {
    return nullable
        ? "nullable" + word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
        : word;
  }

  @Override
  public CodeBlock read(ColumnMapping column, CodeBlock row, CodeBlock position, boolean nullable) {
    return CodeBlock.of("$L.$L($L)", row, reading(word, nullable), position);
  }

  @Override
  public CodeBlock bind(CodeBlock binder, int position, CodeBlock value, boolean nullable) {
    return CodeBlock.of("$L.$L($L, $L)", binder, method(nullable), position, value);
  }

  @Override
  public CodeBlock bindValue(CodeBlock value, boolean nullable) {
    return CodeBlock.of("$T.$L($L)", Api.BIND, word, value);
  }

  @Override
  public CodeBlock checked(ColumnMapping column, CodeBlock value, boolean nullable) {
    return nullable
        ? value
        : CodeBlock.of("$T.required($S, $L)", Api.VALUES, column.label(), value);
  }

  @Override
  public CodeBlock expressionOf(ColumnMapping column, int ordinal) {
    return CodeBlock.of("$L($L)", word, ordinal);
  }

  /**
   * A call of {@code Values}: the word, with OrNull where null is fine, label, value, and limits.
   */
  CodeBlock call(ColumnMapping column, CodeBlock value, boolean nullable, Object... limits) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "$T.$L($S, $L",
                Api.VALUES,
                nullable ? word + "OrNull" : word,
                column.label(),
                value);
    for (Object limit : limits) {
      code.add(", $L", limit);
    }
    return code.add(")").build();
  }
}
