/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.name;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class NameHasNoQuoteTest {

  @Test
  void whatIsNoPartOfANameIsRefusedWhereverItIsWritten() {
    assertProblems(
        """
        // ERROR [NameHasNoQuote] Order has the table "sales.orders", which holds a dot.
        @Model(table = "sales.orders") record Order(
            @Id long id,
            // ERROR [NameHasNoQuote] Order.a has the column "it's", which holds a quote.
            @Column(name = "it's") int a,
            // ERROR [NameHasNoQuote] Order.b has the column "x"y", which holds a quote.
            @Column(name = "x\\"y") int b,
            // ERROR [NameHasNoQuote] Order.c has the column "x`y", which holds a quote.
            @Column(name = "x`y") int c,
            // ERROR [NameHasNoQuote] Order.d has the column "x\\y", which holds a backslash.
            @Column(name = "x\\\\y") int d,
            // ERROR [NameHasNoQuote] Order.e has the column "e ", which begins or ends with a blank.
            @Column(name = "e ") int e,
            // ERROR [NameHasNoQuote] Order.f has the column "a?b", which holds a line break, or another character that cannot be seen.
            @Column(name = "a\\nb") int f,
            // ERROR [NameHasNoQuote] Order.g has the column "a?", which holds a line break, or another character that cannot be seen.
            @Column(name = "a\\0") int g,
            // ERROR [NameHasNoQuote] Order.home.street has the column "home.street", which holds a dot.
            @Embedded(prefix = "home.") Address home) {}
        record Address(String street) {}
        """);
  }

  /** It would end a literal of the generated Java. */
  @Test
  void tableThatEndsALineIsRefusedAlone() {
    assertProblems(
        """
        // ERROR [NameHasNoQuote] Thing has the table "x?y", which holds a line break, or another character that cannot be seen.
        @Model(table = "x\\u2028y") record Thing(@Id long id) {}
        """);
  }

  @Test
  void namesOfSequencesIndexesAndForeignKeysAreCheckedAsWell() {
    assertProblems(
        """
        // ERROR [NameHasNoQuote] Post has the index "by'title", which holds a quote.
        @Index(columns = "title", name = "by'title")
        @Model record Post(
            // ERROR [NameHasNoQuote] Post.id has the sequence "a.b", which holds a dot.
            @Id(generator = Generator.SEQUENCE, sequence = "a.b") long id,
            String title,
            // ERROR [NameHasNoQuote] Post.next has the column "next'id", which holds a quote.
            @Relation(column = "next'id", onDelete = SET_NULL) @Nullable Ref<Post> next) {}
        """);
  }

  @Test
  void otherNamesAreLetPass() {
    assertProblems(
        """
        @SuppressWarnings("ashlar:TableIsPluralSnake")
        @Model(table = "größe der Häuser $1 #-") record House(
            @Id long id,
            @Column(name = "first name") String first,
            @Column(name = "*/ } @see") String last,
            @Column(name = "名前") String other) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model(table = "sales.orders") record Order(@Id long id) {}
        """,
        """
        [NameHasNoQuote] Order has the table "sales.orders", which holds a dot.
            Write the name alone; which schema or database it is in, the connection says.
        """);
  }
}
