/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/**
 * Names of classes in expressions, where Java takes a word for a variable if there is one of that
 * name.
 */
public final class HiddenNames {

  private static final String CONSTANT = "TABLE";

  private HiddenNames() {}

  /** The class, in full where its short name may be that of a variable of generated code. */
  public static CodeBlock of(TypeName type) {
    return type instanceof ClassName name && isHidden(name.topLevelClassName().simpleName())
        ? CodeBlock.of("$L", name.canonicalName())
        : CodeBlock.of("$T", type);
  }

  private static boolean isHidden(String name) {
    return name.equals(CONSTANT) || !Character.isUpperCase(name.charAt(0));
  }
}
