/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.type;

import com.palantir.javapoet.TypeName;
import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.JavaType;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Places;
import dev.ashlar.processor.rule.Rule;
import dev.ashlar.sql.message.Words;

/** Letter case is ignored in texts, and in no primary key. */
final class IgnoreCaseFits implements Rule {

  private static final String LEAVE_OUT = "Leave ignoreCase out.";
  private static final TypeName CHARACTER = TypeName.CHAR.box();

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ColumnMapping column : mappings.columns()) {
      if (column.options().ignoreCase() && column.scalar().isKnown()) {
        check(column, problems);
      }
    }
  }

  private void check(ColumnMapping column, Problems problems) {
    if (column.json().isPresent()) {
      refuse(column, "JSON is no text", LEAVE_OUT, problems);
    } else if (column.type().element().isPresent()) {
      refuse(column, "elements are compared letter by letter", LEAVE_OUT, problems);
    } else if (!isText(column.scalar())) {
      String type = Words.a(column.scalar().shortName());
      refuse(column, type + " is no text", LEAVE_OUT, problems);
    } else if (column.isKey()) {
      refuse(
          column,
          "is a primary key, which Java compares as well, letter by letter",
          "Leave ignoreCase out, or let the model have another key and make this column unique.",
          problems);
    }
  }

  private static boolean isText(JavaType type) {
    return type.shortName().equals("String") || type.name().box().equals(CHARACTER);
  }

  private void refuse(ColumnMapping column, String what, String fix, Problems problems) {
    problems.error(
        this,
        Places.column(column, "ignoreCase"),
        "%s has ignoreCase, but %s.".formatted(column.label(), what),
        fix);
  }
}
