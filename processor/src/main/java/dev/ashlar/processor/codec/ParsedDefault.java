/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.codec;

import com.palantir.javapoet.CodeBlock;

/**
 * A default as the compiler understood it.
 *
 * @param canonical the value's one spelling, for the database
 * @param code the value as a Java expression
 * @param mistake what is wrong with the text, as the end of a sentence; empty where it is fine
 */
public record ParsedDefault(String canonical, CodeBlock code, String mistake) {

  /** A default that is fine. */
  static ParsedDefault of(String canonical, CodeBlock code) {
    return new ParsedDefault(canonical, code, "");
  }

  /** A default that does not parse. */
  static ParsedDefault wrong(String mistake) {
    return new ParsedDefault("", CodeBlock.of(""), mistake);
  }

  /** Whether the text could be parsed. */
  public boolean isFine() {
    return mistake.isEmpty();
  }
}
