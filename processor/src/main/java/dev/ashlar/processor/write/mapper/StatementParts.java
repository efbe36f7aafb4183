/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.mapper;

import com.palantir.javapoet.CodeBlock;
import dev.ashlar.processor.codec.Literals;
import dev.ashlar.processor.codec.LongTexts;
import dev.ashlar.processor.plan.ModelTexts;
import dev.ashlar.processor.plan.TargetPlan;
import java.util.stream.Stream;

/** Texts that statements of a mapper are put together of. */
final class StatementParts {

  private StatementParts() {}

  /**
   * The value of a field: javac makes one constant of all that is added to constants, so that it is
   * none where a statement is too long for that.
   */
  static CodeBlock value(TargetPlan plan, String text) {
    return plan.texts().values().stream()
            .flatMap(StatementParts::statements)
            .anyMatch(LongTexts::isLong)
        ? LongTexts.joined(text)
        : Literals.textBlock(text);
  }

  private static Stream<String> statements(ModelTexts texts) {
    return Stream.concat(Stream.of(texts.create(), texts.find()), texts.finders().stream());
  }
}
