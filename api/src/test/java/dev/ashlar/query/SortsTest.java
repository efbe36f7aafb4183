/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ashlar.InvalidSort;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which words can be allowed, and what a text of a client's may be. */
final class SortsTest {

  private static final String KNOWN =
      " Known are name, last-seen, each with a minus before it for the other direction.";

  private final Sorts<UserFields> sorts =
      Sorts.<UserFields>none().allow("name", u -> u.name()).allow("last-seen", u -> u.createdAt());

  @Test
  void allowGivesAnotherList() {
    Sorts<UserFields> more = sorts.allow("mail", u -> u.email());

    assertThat(sorts.known()).containsExactly("name", "last-seen");
    assertThat(more.known()).containsExactly("name", "last-seen", "mail");
    assertRefused("mail", "The order \"mail\" is unknown." + KNOWN);
  }

  @Test
  void unknownWordTellsTheKnownOnes() {
    assertRefused("titel", "The order \"titel\" is unknown." + KNOWN);
    assertRefused("name,-date", "The order \"date\" is unknown." + KNOWN);
    assertRefused("Name", "The order \"Name\" is unknown." + KNOWN);
    assertRefused("--name", "The order \"-name\" is unknown." + KNOWN);
    assertRefused("- name", "The order \" name\" is unknown." + KNOWN);
    assertRefused("name desc", "The order \"name desc\" is unknown." + KNOWN);
    assertRefused("1;DROP TABLE x", "The order \"1;DROP TABLE x\" is unknown." + KNOWN);
    assertThatExceptionOfType(InvalidSort.class)
        .isThrownBy(() -> sorts.parse("x"))
        .satisfies(e -> assertThat(e.known()).containsExactly("name", "last-seen"));
  }

  @Test
  void nothingIsKnownWhereNothingWasAllowed() {
    assertThatExceptionOfType(InvalidSort.class)
        .isThrownBy(() -> Sorts.<UserFields>none().parse("name"))
        .withMessage("The order \"name\" is unknown. No order is allowed.");
  }

  @Test
  void wordThatIsThereTwiceIsRefused() {
    assertRefused("name,name", "The order \"name\" is asked for twice." + KNOWN);
    assertRefused("name,last-seen,-name", "The order \"name\" is asked for twice." + KNOWN);
  }

  @Test
  void wordThatIsMissingIsRefused() {
    Stream.of("", " ", ",", "name,", ",name", "name,,last-seen", "-", "name, -")
        .forEach(
            text ->
                assertRefused(
                    text, "A word is missing in the order \"%s\".".formatted(text) + KNOWN));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sorts.parse(null))
        .withMessage(
            "parse(..) got null, where a text such as \"name,-date\" is due. Give one, or leave the"
                + " call out.");
  }

  @Test
  void messageShowsOneShortLine() {
    assertRefused("a\nb\u0000\u202e", "The order \"a?b??\" is unknown." + KNOWN);
    assertRefused(
        "x".repeat(100_000), "The order \"%s..\" is unknown.".formatted("x".repeat(40)) + KNOWN);
  }

  @Test
  void bothTextsAreChecked() {
    assertThatExceptionOfType(InvalidSort.class).isThrownBy(() -> sorts.parse("x", "name"));
    assertThatExceptionOfType(InvalidSort.class).isThrownBy(() -> sorts.parse("name", "x"));
    assertThatExceptionOfType(InvalidSort.class).isThrownBy(() -> sorts.parse(null, ""));
  }

  @Test
  void wordsThatNoTextCouldAskForAreRefused() {
    Stream.of("", "-name", "a,b", "a b", " a", "a\t")
        .forEach(
            word ->
                assertThatIllegalArgumentException()
                    .isThrownBy(() -> sorts.allow(word, u -> u.name()))
                    .withMessage(
                        "allow(\"%s\", ..) is no word: it may not be empty, begin with a minus, or have commas or white space in it."
                            .formatted(word)));
  }

  @Test
  void wordIsAllowedOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sorts.allow("name", u -> u.email()))
        .withMessage("allow(\"name\", ..) was called before. Give each order a word of its own.");
  }

  @Test
  void oneOrderIsNotSeveral() {
    Order several = sorts.parse("name").apply(new UserFields());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> HeldOrder.ordering(several))
        .withMessage(
            "These are several orders, where one is due. Give what sorts.parse(..) makes to"
                + " orderBy(..) or thenBy(..).");
  }

  @Test
  void nullIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sorts.allow(null, u -> u.name()))
        .withMessage("allow(..) got null, where a word is due. Give one, or leave the call out.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sorts.allow("mail", null))
        .withMessage(
            "allow(..) got null, where a function that makes an order is due. Give one, or leave"
                + " the call out.");
  }

  private void assertRefused(String text, String told) {
    assertThatExceptionOfType(InvalidSort.class)
        .isThrownBy(() -> sorts.parse(text))
        .withMessage(told);
  }
}
