/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.ashlar.processor.mapping.JavaType.Part;

/** Value records, stored as their component: unwrapped when written, wrapped when read. */
final class ValueCodec extends WrappingCodec {

  private final TypeName type;
  private final String component;

  /** A value record whose component has this codec. */
  ValueCodec(TypeName type, Part part, Codec stored) {
    super(type, part.type(), stored);
    this.type = type;
    this.component = part.component();
  }

  @Override
  CodeBlock wrap(CodeBlock part) {
    return CodeBlock.of("new $T($L)", type, part);
  }

  @Override
  CodeBlock wrapping() {
    return CodeBlock.of("$L::new", HiddenNames.of(type));
  }

  @Override
  CodeBlock unwrap(CodeBlock value) {
    boolean isChoice = value.toString().contains(" ? ");
    return CodeBlock.of(isChoice ? "($L).$L()" : "$L.$L()", value, component);
  }

  @Override
  CodeBlock unwrapping() {
    return CodeBlock.of("$L::$L", HiddenNames.of(type), component);
  }
}
