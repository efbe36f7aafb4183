/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.type;

import dev.ashlar.processor.codec.Codec;
import dev.ashlar.processor.codec.Codecs;
import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.ColumnOptions;
import dev.ashlar.processor.mapping.JavaType;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.Role;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Places;
import dev.ashlar.processor.rule.Rule;
import dev.ashlar.sql.message.Words;

/** A default is a value of the column's type, and stands where a default can be used. */
final class DefaultParses implements Rule {

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ColumnMapping column : mappings.columns()) {
      ColumnOptions options = column.options();
      if (column.type().isKnown()
          && !column.is(Role.SOFT_DELETE) // SoftDeleteHasNoDefault says more.
          && (options.defaultNow() || options.defaultValue().isPresent())
          && !refusesPlace(column, problems)) {
        options.defaultValue().ifPresent(text -> checkText(column, text, problems));
        checkNow(column, problems);
      }
    }
  }

  /** Some columns never need a default, and a column needs one at most. */
  private boolean refusesPlace(ColumnMapping column, Problems problems) {
    String attribute = column.options().defaultNow() ? "defaultNow" : "defaultValue";
    if (column.isKey()) {
      problems.error(
          this,
          Places.column(column, attribute),
          "%s is the primary key, which has no default.".formatted(column.label()),
          "Leave %s out; @Id(generator = ..) says who makes the key.".formatted(attribute));
      return true;
    }
    if (column.isManaged()) {
      problems.error(
          this,
          Places.column(column, attribute),
          "%s is filled on every insert, so that its default would never be used."
              .formatted(column.label()),
          "Leave %s out.".formatted(attribute));
      return true;
    }
    if (column.options().defaultNow() && column.options().defaultValue().isPresent()) {
      problems.error(
          this,
          Places.column(column, "defaultNow"),
          "%s has two defaults, defaultValue and defaultNow.".formatted(column.label()),
          "Leave one of them out.");
      return true;
    }
    return false;
  }

  private void checkText(ColumnMapping column, String text, Problems problems) {
    Codecs.find(column)
        .map(codec -> codec.parseDefault(column, text))
        .filter(parsed -> !parsed.isFine())
        .ifPresent(
            parsed ->
                problems.error(
                    this,
                    Places.column(column, "defaultValue"),
                    "%s has the default \"%s\", which is %s%s"
                        .formatted(
                            column.label(),
                            text,
                            parsed.mistake(),
                            parsed.mistake().matches(".*[.?]") ? "" : "."),
                    fix(column, text)));
  }

  private static String fix(ColumnMapping column, String text) {
    if (SqlText.isNow(text) && canBeNow(column)) {
      return "Write defaultNow = true instead.";
    }
    if (SqlText.isCall(text)) {
      return "A default is a value, not SQL: leave it out, and set the column in drafts.";
    }
    if (SqlText.isQuoted(text) && parses(column, SqlText.unquoted(text))) {
      return "Leave the quotes out: defaultValue = \"%s\".".formatted(SqlText.unquoted(text));
    }
    if (column.stored().element().isPresent()) {
      return "Write [], or leave the default out.";
    }
    return column.stored().kind() == JavaType.Kind.ENUM
        ? "Use one of %s, or leave the default out."
            .formatted(Words.and(column.stored().constants()))
        : "Write a value of type %s, or leave the default out."
            .formatted(column.stored().shortName());
  }

  private static boolean parses(ColumnMapping column, String text) {
    return Codecs.find(column)
        .filter(codec -> codec.parseDefault(column, text).isFine())
        .isPresent();
  }

  private void checkNow(ColumnMapping column, Problems problems) {
    if (column.options().defaultNow() && !canBeNow(column)) {
      problems.error(
          this,
          Places.column(column, "defaultNow"),
          "%s has defaultNow, but %s is no point in time."
              .formatted(column.label(), Words.a(column.type().shortName())),
          "Make it an Instant or a LocalDate, or leave defaultNow out.");
    }
  }

  /** What cannot be a column at all is told by another rule. */
  private static boolean canBeNow(ColumnMapping column) {
    return Codecs.find(column).map(Codec::canBeNow).orElse(true);
  }
}
