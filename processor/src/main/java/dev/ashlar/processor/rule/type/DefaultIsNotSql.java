/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.type;

import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Places;
import dev.ashlar.processor.rule.Rule;

/** The default of a text is the text itself, not what SQL would have for it. */
final class DefaultIsNotSql implements Rule {

  @Override
  public boolean isNegotiable() {
    return true;
  }

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ColumnMapping column : mappings.columns()) {
      if (column.stored().is(String.class)) {
        column.options().defaultValue().ifPresent(text -> check(column, text, problems));
      }
    }
  }

  private void check(ColumnMapping column, String text, Problems problems) {
    if (SqlText.isQuoted(text)) {
      warn(
          column,
          "%s has the default %s, quotes included.".formatted(column.label(), text),
          "Write the text alone: defaultValue = \"%s\".".formatted(SqlText.unquoted(text)),
          problems);
    } else if (text.equalsIgnoreCase("null")) {
      warn(
          column,
          "%s has the default \"%s\", a text of four letters.".formatted(column.label(), text),
          column.isNullable()
              ? "Leave it out: what a draft does not set is null."
              : "Leave it out, and make the column @Nullable if it may be absent.",
          problems);
    } else if (SqlText.isCall(text) || (SqlText.isNow(text) && text.contains("_"))) {
      warn(
          column,
          "%s has the default \"%s\", which is stored as it stands."
              .formatted(column.label(), text),
          "Leave it out, and set the column in drafts.",
          problems);
    }
  }

  private void warn(ColumnMapping column, String what, String fix, Problems problems) {
    problems.warning(this, Places.column(column, "defaultValue"), what, fix);
  }
}
