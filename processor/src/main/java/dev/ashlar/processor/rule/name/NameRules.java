/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.name;

import dev.ashlar.processor.rule.Chapter;

/** The names of models, tables, columns and constraints. */
public final class NameRules {

  private NameRules() {}

  /** The rules, each once. */
  public static Chapter chapter() {
    return Chapter.of(
        new ModelIsSingular(),
        new NameIsNotBlank(),
        new NameHasNoQuote(),
        new NameFits(),
        new TableIsPluralSnake(),
        new ColumnIsUnique(),
        new NameIsNotReserved(),
        new TableIsUnique(),
        new EnumTypeIsUnique(),
        new ConstraintNameIsUnique());
  }
}
