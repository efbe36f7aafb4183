/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.sql.Golden;
import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.dialect.SqlStyle;
import dev.ashlar.sql.schema.Direction;
import dev.ashlar.sql.statement.Locking;
import dev.ashlar.sql.statement.Operator;
import org.junit.jupiter.api.Test;

class StyleTest {

  @Test
  void everyDialectSpellsEveryOperatorAndClause() {
    StringBuilder text = new StringBuilder();
    for (Dialect dialect : Dialects.all()) {
      text.append("# ").append(dialect.name()).append('\n');
      for (Operator operator : Operator.values()) {
        text.append("%-21s%s\n".formatted(operator, dialect.style().template(operator)));
      }
      clauses(dialect.style(), text);
      text.append('\n');
    }
    Golden.assertMatches("style.txt", text.toString());
  }

  @Test
  void patternIsTranslatedForEachDatabase() {
    assertThat(pattern("h2", "50\\%_\\a%.😀")).isEqualTo("^50%.a.*\\.😀\\z");
    assertThat(pattern("mariadb", "50\\%_\\_%\\\\|😀")).isEqualTo("50|%_|_%\\||😀");
    assertThat(pattern("mysql", "50\\%")).isEqualTo("50|%");
    assertThat(pattern("postgresql", "a\\\\b")).isEqualTo("a\\\\b");
    assertThat(pattern("sqlite", "50\\%_\\_%*?[x]😀")).isEqualTo("50%?_*[*][?][[]x]😀");
  }

  @Test
  void patternWithALoneBackslashAtItsEndIsRefused() {
    for (Dialect dialect : Dialects.all()) {
      assertThatThrownBy(() -> dialect.style().pattern(Operator.LIKE, "a\\"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("The pattern ends with a lone backslash. Write two for a backslash itself.");
    }
  }

  @Test
  void onlyLikeHasPatterns() {
    for (Dialect dialect : Dialects.all()) {
      assertThat(dialect.style().pattern(Operator.CONTAINS, "50%\\")).isEqualTo("50%\\");
    }
  }

  private static String pattern(String dialect, String pattern) {
    return Dialects.named(dialect).style().pattern(Operator.LIKE, pattern);
  }

  private static void clauses(SqlStyle style, StringBuilder text) {
    text.append('\n');
    text.append(style.limitClause(true, true)).append('\n');
    text.append(style.limitClause(true, false)).append('\n');
    text.append(style.limitClause(false, true)).append('\n');
    text.append(style.limitClause(false, false)).append('\n');
    text.append(style.order(Direction.ASC, true)).append('\n');
    text.append(style.order(Direction.ASC, false)).append('\n');
    text.append(style.order(Direction.DESC, true)).append('\n');
    text.append(style.order(Direction.DESC, false)).append("\n\n");
    for (Locking.Strength strength : Locking.Strength.values()) {
      for (Locking.Wait wait : Locking.Wait.values()) {
        text.append(style.lockClause(new Locking(strength, wait), " OF t0")).append('\n');
      }
    }
  }
}
