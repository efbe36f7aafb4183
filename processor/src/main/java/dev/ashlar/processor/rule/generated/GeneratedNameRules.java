/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.generated;

import dev.ashlar.processor.rule.Chapter;

/** The names of generated classes and of their members. */
public final class GeneratedNameRules {

  private GeneratedNameRules() {}

  /** The rules, each once. */
  public static Chapter chapter() {
    return Chapter.of(new FieldIsNotReserved(), new GeneratedNameIsFree());
  }
}
