/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class LevelsTest {

  private static final Origin PLACE = Origin.type("demo.User");

  private static final class Advice implements Checker {
    @Override
    public boolean isNegotiable() {
      return true;
    }
  }

  private static final class Law implements Checker {}

  @Test
  void problemsHaveTheirUsualLevelUnlessMoreIsSaid() {
    assertThat(levels(Map.of())).containsExactly("Advice WARNING", "Law ERROR");
  }

  @Test
  void adviceIsSwitchedOff() {
    assertThat(levels(Map.of("ashlar.rule.Advice", "off"))).containsExactly("Law ERROR");
  }

  @Test
  void adviceIsRaised() {
    assertThat(levels(Map.of("ashlar.rule.Advice", "ERROR")))
        .containsExactly("Advice ERROR", "Law ERROR");
  }

  @Test
  void lawsAreNeitherSwitchedOffNorLowered() {
    assertThat(levels(Map.of("ashlar.rule.Law", "off")))
        .containsExactly("Advice WARNING", "Law ERROR");
    assertThat(levels(Map.of("ashlar.rule.Law", "warn")))
        .containsExactly("Advice WARNING", "Law ERROR");
  }

  @Test
  void strictLeavesNoWarning() {
    assertThat(levels(Map.of("ashlar.strict", ""))).containsExactly("Advice ERROR", "Law ERROR");
    assertThat(levels(Map.of("ashlar.strict", "", "ashlar.rule.Advice", "off")))
        .containsExactly("Law ERROR");
    assertThat(levels(Map.of("ashlar.strict", "false")))
        .containsExactly("Advice WARNING", "Law ERROR");
  }

  @Test
  void wordsThatAreNoLevelSayNothing() {
    assertThat(levels(Map.of("ashlar.rule.Advice", "loud")))
        .containsExactly("Advice WARNING", "Law ERROR");
  }

  private static Iterable<String> levels(Map<String, String> options) {
    Telling telling =
        new Telling(Levels.of(options), Precedence.of(List.of(new Advice(), new Law())));
    Problems problems = new Problems();
    problems.warning(new Advice(), PLACE, "It could be better.", "Make it better.");
    problems.error(new Law(), PLACE, "It is wrong.", "Mend it.");
    return telling.told(problems).stream()
        .map(problem -> problem.rule() + " " + problem.severity())
        .toList();
  }
}
