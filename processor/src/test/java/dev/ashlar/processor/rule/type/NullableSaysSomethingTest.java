/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.type;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class NullableSaysSomethingTest {

  @Test
  void nullableInsideOfAComponentIsToldOff() {
    assertProblems(
        """
        @Model record Document(
            @Id long id,
            // ERROR [NullableSaysSomething] Document.content is declared as @Nullable byte[], but what is inside is never null, and the column is NOT NULL.
            @Nullable byte[] content,
            // ERROR [NullableSaysSomething] Document.words is declared as @Nullable String[], but what is inside is never null, and the column is NOT NULL.
            @Nullable String[] words,
            // ERROR [NullableSaysSomething] Document.tags is declared as List<@Nullable String>, but what is inside is never null, and the column is NOT NULL.
            List<@Nullable String> tags,
            // ERROR [NullableSaysSomething] Document.owner is declared as Ref<@Nullable User>, but what is inside is never null, and the column is NOT NULL.
            @Relation(onDelete = RESTRICT) Ref<@Nullable User> owner) {}
        @Model record User(@Id long id) {}
        """);
  }

  @Test
  void nullableOfTheWholeIsLetPass() {
    assertProblems(
        """
        @Model record Document(
            @Id long id,
            byte @Nullable [] content,
            String @Nullable [] words,
            @Nullable List<String> tags,
            @Json List<@Nullable String> lines,
            @Relation(onDelete = SET_NULL) @Nullable Ref<Document> origin) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record Document(@Id long id, @Nullable byte[] content) {}
        """,
        """
        [NullableSaysSomething] Document.content is declared as @Nullable byte[], but what is inside is never null, and the column is NOT NULL.
            Write byte @Nullable [] where it may be null as a whole, else byte[].
        """);
  }

  @Test
  void optionalIsEnough() {
    assertMessage(
        """
        @Model record Document(@Id long id, java.util.Optional<@Nullable String> title) {}
        """,
        """
        [NullableSaysSomething] Document.title is declared as Optional<@Nullable String>, but what is inside is never null.
            Write Optional<String>.
        """);
  }
}
