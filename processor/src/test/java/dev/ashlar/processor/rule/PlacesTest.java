/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule;

import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.processor.Compiled;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where problems are told, and in which order. */
final class PlacesTest {

  @Test
  void theOrderIsThatOfTheSource() {
    Compiled compiled =
        Compiled.of(
            """
            @Model record Posts(
                @Id long id,
                @Column(length = -1) String zebra,
                Object yak,
                @Column(defaultValue = "x") boolean walrus,
                Object ant) {}
            """,
            List.of("ashlar.rule.ModelHasTimestamps=off"));

    assertThat(compiled.messages())
        .map(Compiled.Message::summary)
        .containsExactly(
            "line 1: WARNING [ModelIsSingular] Posts is a plural, but a model stands for one row.",
            "line 3: ERROR [LengthFits] Posts.zebra has a negative length.",
            "line 4: ERROR [TypeIsMapped] Posts.yak is an Object, which cannot be a column.",
            "line 5: ERROR [DefaultParses] Posts.walrus has the default \"x\", which is neither"
                + " true nor false.",
            "line 6: ERROR [TypeIsMapped] Posts.ant is an Object, which cannot be a column.");
  }

  @Test
  void anElementOfAListIsTheOneThatIsMeant() {
    assertProblems(
        """
        @Index(
            columns = {
              "title",
              // ERROR [IndexColumnExists] The index of Post on title, author names "author", but Post has no such component.
              "author"
            })
        @SuppressWarnings({
          "unused",
          // WARNING [RuleIsKnown] @SuppressWarnings names "ModelIsSinglar", which is no rule.
          "ashlar:ModelIsSinglar"
        })
        @Model record Post(@Id long id, String title) {}
        """);
  }

  @Test
  void ofSeveralIndexesTheComponentsTellWhichIsMeant() {
    assertProblems(
        """
        @Index(columns = {"title", "body"})
        @Index(columns = {"body", "titel"})
        @Model
        // ERROR [IndexColumnExists] The index of Post on body, titel names "titel", but Post has no such component.
        record Post(@Id long id, String title, String body) {}
        """);
  }

  @Test
  void theLevelOfARuleIsToldAtItsAnnotation() {
    Compiled compiled =
        Compiled.of(
            """
            // demo/package-info.java
            @dev.ashlar.Models(
                name = "Demo",
                rules = {
                  @dev.ashlar.RuleLevel(rule = "ModelIsSingular", level = dev.ashlar.Level.OFF),
                  @dev.ashlar.RuleLevel(rule = "ModelHasKey", level = dev.ashlar.Level.OFF)
                })
            package demo;
            // demo/User.java
            @Model record User(@Id long id) {}
            """,
            List.of("ashlar.rule.ModelHasTimestamps=off"));

    assertThat(compiled.messages())
        .map(Compiled.Message::summary)
        .containsExactly(
            "package-info.java line 5: WARNING [LawIsNotLowered] @RuleLevel sets ModelHasKey to"
                + " OFF, but it is always an error.");
  }
}
