/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PrecedenceTest {

  private static final Checker FIRST = new Tag("First");
  private static final Checker SECOND = new Tag("Second");
  private static final Checker THIRD = new Tag("Third");
  private static final Precedence BOOK = Precedence.of(List.of(FIRST, SECOND, THIRD));

  private static final Origin MEMBER = Origin.type("demo.User").member("email");

  @Test
  void ofAMemberTheFirstThatHasAnErrorSpeaks() {
    Problem first = error(FIRST, MEMBER, "a");
    assertTold(List.of(first), first, error(SECOND, MEMBER, "b"), warning(THIRD, MEMBER, "c"));
  }

  @Test
  void aWarningKeepsNobodyFromSpeaking() {
    Problem warning = warning(FIRST, MEMBER, "a");
    Problem error = error(SECOND, MEMBER, "b");
    assertTold(List.of(warning, error), warning, error, error(THIRD, MEMBER, "c"));
  }

  @Test
  void whoSpeaksSaysAll() {
    Problem one = error(SECOND, MEMBER, "a");
    Problem another = error(SECOND, MEMBER.annotation("dev.ashlar.Column"), "b");
    assertTold(List.of(one, another), one, another, error(THIRD, MEMBER, "c"));
  }

  @Test
  void ofTypesAndOfOtherMembersAllSpeak() {
    Problem first = error(FIRST, MEMBER, "a");
    Problem ofType = error(SECOND, Origin.type("demo.User"), "b");
    Problem ofOther = error(THIRD, Origin.type("demo.User").member("name"), "c");
    Problem elsewhere = error(THIRD, Origin.type("demo.Post").member("email"), "d");
    assertTold(List.of(first, ofType, ofOther, elsewhere), first, ofType, ofOther, elsewhere);
  }

  @Test
  void whatIsNotInTheBookIsRefused() {
    List<Problem> found = List.of(error(FIRST, MEMBER, "a"), error(new Tag("Other"), MEMBER, "b"));
    assertThatThrownBy(() -> BOOK.told(found)).hasMessage("No place is stated for Other.");
  }

  /** In the order in which they were found, and in the opposite one. */
  private static void assertTold(List<Problem> told, Problem... found) {
    List<Problem> backwards = new ArrayList<>(List.of(found));
    Collections.reverse(backwards);

    assertThat(BOOK.told(List.of(found))).containsExactlyInAnyOrderElementsOf(told);
    assertThat(BOOK.told(backwards)).containsExactlyInAnyOrderElementsOf(told);
  }

  private static Problem error(Checker checker, Origin origin, String message) {
    return Problem.error(checker, origin, message, "Mend it.");
  }

  private static Problem warning(Checker checker, Origin origin, String message) {
    return Problem.of(Severity.WARNING, checker, origin, message, "Mend it.");
  }
}
