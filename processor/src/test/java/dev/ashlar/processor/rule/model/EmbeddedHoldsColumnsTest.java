/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.model;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class EmbeddedHoldsColumnsTest {

  @Test
  void whatIsNoPlainRecordIsRefused() {
    assertProblems(
        """
        @Model record House(
            @Id long id,
            // ERROR [EmbeddedHoldsColumns] House.first embeds String, which is not a record.
            @Embedded String first,
            // ERROR [EmbeddedHoldsColumns] House.second embeds House.Hidden, which is private.
            @Embedded Hidden second,
            // ERROR [EmbeddedHoldsColumns] House.third embeds Box<String>, which is generic.
            @Embedded Box<String> third,
            // ERROR [EmbeddedHoldsColumns] House.fourth embeds User, which is a model of its own.
            @Embedded User fourth,
            // ERROR [EmbeddedHoldsColumns] House.fifth embeds None, which has no components.
            @Embedded None fifth) {
          private record Hidden(String text, int number) {}
        }
        record Box<T>(T value, int size) {}
        record None() {}
        @Model record User(@Id long id, String name) {}
        """);
  }

  @Test
  void relationsKeysAndRolesAreRefused() {
    assertProblems(
        """
        @Model record House(
            @Id long id,
            // ERROR [EmbeddedHoldsColumns] House.home embeds Home with owner, which is a relation.
            // ERROR [EmbeddedHoldsColumns] House.home embeds Home with key, which has @Id.
            // ERROR [EmbeddedHoldsColumns] House.home embeds Home with madeAt, which has @CreatedAt.
            // ERROR [EmbeddedHoldsColumns] House.home embeds Home with on, which has defaultNow.
            @Embedded Home home) {}
        record Home(
            String street, Ref<User> owner, @Id UUID key, @CreatedAt Instant madeAt,
            @Column(defaultNow = true) LocalDate on) {}
        @Model record User(@Id long id, String name) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record House(@Id long id, @Embedded Home home) {}
        record Home(String street, Many<House> others) {}
        """,
        """
        [EmbeddedHoldsColumns] House.home embeds Home with others, which is a relation.
            Move it to House itself; an embedded record holds plain columns only.
        """);
  }
}
