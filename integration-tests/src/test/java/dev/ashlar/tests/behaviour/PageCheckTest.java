/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.tests.behaviour.Outcome.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page says what was seen, and nothing else. */
final class PageCheckTest {

  private static final List<String> ALL = List.of("h2", "mariadb", "mysql", "postgresql", "sqlite");

  private static final BehaviourPage PAGE =
      new BehaviourPage(
          List.of(
              "# Stones",
              "",
              "* Stones are hard.",
              "* Stones sink.",
              "  * sqlite: pumice.",
              "",
              "End."));

  private static final List<ShowingTest> TESTS =
      List.of(
          new ShowingTest("HardTest#hits", List.of("Stones are hard."), ALL),
          new ShowingTest("HardTest#cuts", List.of("Stones are hard."), List.of("h2", "sqlite")),
          new ShowingTest("SinkTest#sinks", List.of("Stones sink."), List.of("mariadb", "sqlite")));

  private static final String WHOLE =
      """
      # Stones

      |  | H2 2.5 | MariaDB 11.4 | MySQL 8.0 | PostgreSQL 18.6 | SQLite 3.54 |
      |---|:---:|:---:|:---:|:---:|:---:|
      | Stones are hard. | ✓ | ✓ | ✓ | ✓ | ✓ |
      | Stones sink. | – | ✓ | – | – | see ¹ |

      ¹ SQLite: pumice.

      End.
      """;

  private final List<Outcome> outcomes = new ArrayList<>();

  PageCheckTest() {
    for (ShowingTest test : TESTS) {
      for (String database : test.databases()) {
        outcomes.add(new Outcome(test.name(), database, Result.PASSED));
      }
    }
  }

  private PageCheck check(Column... absent) {
    Map<String, String> versions =
        Map.of(
            "h2", "2.5.252 (2026-01-01)",
            "mariadb", "11.4.5-MariaDB-log",
            "mysql", "8.0.31",
            "postgresql", "18.6",
            "sqlite", "3.54.1");
    return new PageCheck(PAGE, TESTS, new Outcomes(versions, outcomes), List.of(absent));
  }

  private void change(String test, String database, Result result) {
    outcomes.removeIf(each -> each.test().equals(test) && each.database().equals(database));
    outcomes.add(new Outcome(test, database, result));
  }

  @Test
  void whatPassedIsTicked() {
    assertThat(check().render()).isEqualTo(WHOLE);
    assertThat(check().missing()).isEmpty();
    assertThat(check().isWhole()).isTrue();
    assertThat(check().agreesWith(WHOLE)).isTrue();
  }

  @Test
  void whatFailedIsNeverTickedThoughAnotherTestPassed() {
    change("HardTest#cuts", "sqlite", Result.FAILED);

    assertThat(check().render())
        .contains("| Stones are hard. | ✓ | ✓ | ✓ | ✓ | **FAILED** |")
        .contains("| Stones sink. | – | ✓ | – | – | see ¹ |");
    assertThat(check().isWhole()).isFalse();
    assertThat(check().agreesWith(WHOLE)).isFalse();
  }

  @Test
  void whatFailedOnceIsNotTickedThoughItPassedBefore() {
    outcomes.add(new Outcome("SinkTest#sinks", "mariadb", Result.FAILED));
    outcomes.add(new Outcome("SinkTest#sinks", "mariadb", Result.PASSED));

    assertThat(check().render()).contains("| Stones sink. | – | **FAILED** | – | – | see ¹ |");
  }

  @Test
  void whatWasSkippedIsNotTicked() {
    change("SinkTest#sinks", "mariadb", Result.SKIPPED);

    assertThat(check().render()).contains("| Stones sink. | – | – | – | – | see ¹ |");
    assertThat(check().missing()).isEmpty();
    assertThat(check().agreesWith(WHOLE)).isFalse();
  }

  @Test
  void whatDidNotRunIsMissing() {
    outcomes.removeIf(each -> each.test().equals("HardTest#cuts"));

    assertThat(check().missing()).containsExactly("HardTest#cuts on h2", "HardTest#cuts on sqlite");
    assertThat(check().isWhole()).isFalse();
  }

  @Test
  void columnsOfAnAbsentServerAreNotCompared() {
    outcomes.removeIf(each -> each.database().equals("mariadb") || each.database().equals("mysql"));

    assertThat(check().missing()).contains("SinkTest#sinks on mariadb");
    PageCheck without = check(Column.MARIADB, Column.MYSQL);
    assertThat(without.missing()).isEmpty();
    assertThat(without.isWhole()).isFalse();
    assertThat(without.agreesWith(WHOLE)).isTrue();
    assertThat(without.agreesWith(WHOLE.replace("SQLite 3.54", "SQLite 3.53"))).isFalse();
    assertThat(without.agreesWith(WHOLE.replace("| see ¹ |", "| – |"))).isFalse();
    assertThat(without.agreesWith(WHOLE.replace("sink", "float"))).isFalse();
  }
}
