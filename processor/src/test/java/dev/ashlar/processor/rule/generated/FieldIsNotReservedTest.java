/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.generated;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class FieldIsNotReservedTest {

  @Test
  void namesOfClassesOfValuesAreRefused() {
    assertProblems(
        """
        record Email(String value) {}
        record Address(Email mail, int number) {}
        @Model record User(
            @Id long id,
            // ERROR [FieldIsNotReserved] User.Email has the name of the class Email, which could not be told from it.
            Email Email) {}
        @Model record Post(
            @Id long id,
            // ERROR [FieldIsNotReserved] Post.Email has the name of the class Email, which could not be told from it.
            String Email,
            @Embedded Optional<Address> home) {}
        @Model record Tag(@Id long id, Email email, String Address) {}
        """);
  }

  @Test
  void namesOfPathsAreRefused() {
    assertProblems(
        """
        @Model record Flag(
            @Id long id,
            // ERROR [FieldIsNotReserved] Flag.isNull cannot have this name: every path of a query has a method isNull(..) already.
            boolean isNull,
            // ERROR [FieldIsNotReserved] Flag.in cannot have this name: every path of a query has a method in(..) already.
            String in) {}
        """);
  }

  @Test
  void relationsAreRefusedAsWell() {
    assertProblems(
        """
        @Model record Post(
            @Id long id,
            // ERROR [FieldIsNotReserved] Post.is cannot have this name: every path of a query has a method is(..) already.
            @Relation(onDelete = RESTRICT) Ref<User> is) {}
        @Model record User(@Id long id) {}
        """);
  }

  @Test
  void nameOfAKeySetterIsRefused() {
    assertProblems(
        """
        @Model record Post(
            @Id long id,
            @Relation(onDelete = RESTRICT) Ref<User> author,
            // ERROR [FieldIsNotReserved] Post.authorId has the name of a setter that drafts and changes have for the key of Post.author.
            @Column(name = "legacy_author") long authorId) {}
        @Model record Note(
            @Id long id,
            @Relation(onDelete = RESTRICT) Ref<User> author,
            // ERROR [FieldIsNotReserved] Note.authorId has the name of a setter that drafts and changes have for the key of Note.author.
            @Embedded(prefix = "legacy_") Person authorId) {}
        record Person(String first, String last) {}
        @Model record User(@Id long id) {}
        """);
  }

  @Test
  void nameOfTheKeysFinderIsRefused() {
    assertProblems(
        """
        @Model record User(
            @Id UUID key,
            // ERROR [FieldIsNotReserved] User.id is unique and gets a finder findById(..), which is the finder of the key of User.
            @Column(unique = true) UUID id) {}
        """);
  }

  @Test
  void namesOfOtherGeneratedMembersAreLetPass() {
    assertProblems(
        """
        @Model record Meeting(
            @Id long id, Instant start, String preview, String bind, boolean hasKey, String at, int set,
            String value, Instant now, String to, String row, int first, String create, String update,
            String table, String source, String order, String query, String toStringForm, int known,
            boolean with, String handle, int load, int relation,
            @Relation(onDelete = Action.SET_NULL) @Nullable Ref<Meeting> after) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record Flag(@Id long id, boolean isNull) {}
        """,
        """
        [FieldIsNotReserved] Flag.isNull cannot have this name: every path of a query has a method isNull(..) already.
            Rename it; @Column(name = "is_null") keeps the column.
        """);
  }

  /** A key is made of all its parts, or not at all. */
  @Test
  void partOfAKeyIsRefusedAlone() {
    assertProblems(
        """
        // ERROR [FieldIsNotReserved] Thing.isNull cannot have this name: every path of a query has a method isNull(..) already.
        @Model record Thing(@Id long isNull, @Id String other) {}
        @Model record Part(@Id long id, @Relation(onDelete = CASCADE) Ref<Thing> thing) {}
        @Model record Seat(
            // ERROR [FieldIsNotReserved] Seat.eq cannot have this name: every path of a query has a method eq(..) already.
            @Id @Relation(onDelete = CASCADE) Ref<Room> eq,
            @Id int number) {}
        @Model record Room(@Id long id) {}
        """);
  }

  @Test
  void methodOfAKeyRecordIsRefused() {
    assertProblems(
        """
        @Model record Puzzle(
            // ERROR [FieldIsNotReserved] Puzzle.keyParts is a part of a composite key, whose record has a method keyParts() already.
            @Id int keyParts,
            @Id int number) {}
        @Model record Lock(@Id long id, int keyParts) {}
        """);
  }
}
