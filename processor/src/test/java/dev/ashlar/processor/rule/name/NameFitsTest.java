/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.name;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class NameFitsTest {

  private static final String SIXTY_THREE = "a".repeat(63);

  @Test
  void longNamesAreRefusedWhereverTheyAreWritten() {
    assertProblems(
        """
        @SuppressWarnings("ashlar:TableIsPluralSnake")
        // ERROR [NameFits] Post has the table "aN", which has 64 bytes, but a name has at most 63.
        @Model(table = "aN")
        // ERROR [NameFits] Post has the index "iN", which has 64 bytes, but a name has at most 63.
        @Index(columns = "title", name = "iN")
        record Post(
            // ERROR [NameFits] Post.id has the sequence "sN", which has 64 bytes, but a name has at most 63.
            @Id(generator = Generator.SEQUENCE, sequence = "sN") long id,
            // ERROR [NameFits] Post.title has the column "tN", which has 64 bytes, but a name has at most 63.
            @Column(name = "tN") String title,
            // ERROR [NameFits] Post.next has the column "nN", which has 64 bytes, but a name has at most 63.
            @Relation(column = "nN", onDelete = SET_NULL) @Nullable Ref<Post> next,
            // ERROR [NameFits] Post.home.street has the column "hNstreet", which has 70 bytes, but a name has at most 63.
            @Embedded(prefix = "hN") Address home) {}
        record Address(@Column(name = "street") String street) {}
        """
            .replace("N", SIXTY_THREE)
            .replace("@" + SIXTY_THREE + "ullable", "@Nullable")
            .replace("[" + SIXTY_THREE + "ameFits]", "[NameFits]")
            .replace("SET_" + SIXTY_THREE + "ULL", "SET_NULL")
            .replace("SEQUE" + SIXTY_THREE + "CE", "SEQUENCE"));
  }

  @Test
  void bytesAreCountedNotCharacters() {
    assertProblems(
        """
        @Model record Post(
            @Id long id,
            // ERROR [NameFits] Post.title has the column "N", which has 64 bytes, but a name has at most 63.
            @Column(name = "N") String title) {}
        """
            .replace("\"N\"", '"' + "ä".repeat(32) + '"'));
  }

  @Test
  void namesThatFitAndDerivedOnesAreLetPass() {
    assertProblems(
        """
        @Model record ThingN(
            @Id long id,
            @Column(name = "N") String title,
            @Column(unique = true) int theN,
            @Relation(onDelete = SET_NULL) @Nullable Ref<UserN> nextN,
            @Relation Many<ThingN> friendsN,
            @Embedded Address homeN) {}
        record Address(String streetN) {}
        @Model record UserN(@Id long id) {}
        """
            .replace("N", SIXTY_THREE)
            .replace("@" + SIXTY_THREE + "ullable", "@Nullable")
            .replace("SET_" + SIXTY_THREE + "ULL", "SET_NULL"));
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record User(
            @Id long id,
            @Column(name = "the_name_by_which_the_user_is_known_to_all_who_ever_met_him_or_her") String name) {}
        """,
        """
        [NameFits] User.name has the column "the_name_by_which_the_user_is_known_to_all_who_ever_met_him_or_her", which has 66 bytes, but a name has at most 63.
            Write a shorter one.
        """);
  }
}
