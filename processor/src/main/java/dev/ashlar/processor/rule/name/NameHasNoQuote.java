/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.name;

import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Rule;

/**
 * The name of a table, column, sequence or index holds nothing that databases, their messages or
 * their tools take for something else than a part of a name.
 */
final class NameHasNoQuote implements Rule {

  @Override
  public void check(Mappings mappings, Problems problems) {
    WrittenName.wrong(mappings, name -> !name.text().isBlank() && !isPlain(name.text()))
        .forEach(name -> refuse(name, problems));
  }

  /** Whether it is a name at all; else other rules have nothing to say of it. */
  static boolean isPlain(String name) {
    return !name.isBlank() && objection(name).isEmpty();
  }

  private void refuse(WrittenName name, Problems problems) {
    String message = "%s, which %s.".formatted(name.sentence(), objection(name.text()));
    String fix =
        name.text().indexOf('.') < 0
            ? "Write it without."
            : "Write the name alone; which schema or database it is in, the connection says.";
    if (name.isOfTable() && hasInvisible(name.text())) {
      // Some of them end a line, and a literal in it.
      problems.refuse(this, name.model(), name.origin(), message, fix);
    } else {
      problems.error(this, name.origin(), message, fix);
    }
  }

  private static boolean hasInvisible(String name) {
    return name.codePoints().anyMatch(NameHasNoQuote::isInvisible);
  }

  private static String objection(String name) {
    if (hasInvisible(name)) {
      return "holds a line break, or another character that cannot be seen";
    }
    if (!name.strip().equals(name)) {
      return "begins or ends with a blank";
    }
    if (name.chars().anyMatch(each -> "'\"`".indexOf(each) >= 0)) {
      return "holds a quote";
    }
    if (name.indexOf('\\') >= 0) {
      return "holds a backslash";
    }
    return name.indexOf('.') >= 0 ? "holds a dot" : "";
  }

  private static boolean isInvisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
