/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.ashlar.processor.mapping.ConverterMapping;

/** Values that the user's own converter turns into those that are stored. */
final class ConverterCodec extends WrappingCodec {

  private final CodeBlock constant;

  /** A column of this type, whose converter stores what has this codec. */
  ConverterCodec(TypeName type, ConverterMapping converter, Codec stored) {
    super(type, converter.stored(), stored);
    constant = CodeBlock.of("$T.$L", converter.mapper(), converter.constant());
  }

  @Override
  CodeBlock wrap(CodeBlock part) {
    return CodeBlock.of("$L.fromDatabase($L)", constant, part);
  }

  /** A lambda and no method reference, which would hold the converter and be made at each call. */
  @Override
  CodeBlock wrapping() {
    return CodeBlock.of("each -> $L", wrap(CodeBlock.of("each")));
  }

  @Override
  CodeBlock unwrap(CodeBlock value) {
    return CodeBlock.of("$L.toDatabase($L)", constant, value);
  }

  @Override
  CodeBlock unwrapping() {
    return CodeBlock.of("each -> $L", unwrap(CodeBlock.of("each")));
  }
}
