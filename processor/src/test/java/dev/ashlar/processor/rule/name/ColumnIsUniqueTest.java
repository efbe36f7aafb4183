/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.name;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class ColumnIsUniqueTest {

  @Test
  void columnsOfEmbeddedRecordsCountAsWell() {
    assertMessage(
        """
        @Model record House(@Id long id, String homeStreet, @Embedded Home home) {}
        record Home(String street, int number) {}
        """,
        """
        [ColumnIsUnique] House.home.street is stored in the column home_street, but so is House.homeStreet.
            Remove one of the two, or name another column, as in @Embedded(prefix = "...").
        """);
  }

  @Test
  void sameColumnIsRefused() {
    assertProblems(
        """
        @Model record User(
            @Id long id,
            String name,
            // ERROR [ColumnIsUnique] User.title is stored in the column NAME, but so is User.name.
            @Column(name = "NAME") String title) {}
        """);
  }

  @Test
  void columnOfAForeignKeyIsRefused() {
    assertProblems(
        """
        @Model record Post(
            @Id long id,
            @Relation(onDelete = RESTRICT) Ref<User> author,
            // ERROR [ColumnIsUnique] Post.authorId and Post.author are both stored in the column author_id.
            long authorId) {}
        @Model record Note(
            @Id long id,
            // ERROR [ColumnIsUnique] Note.authorId and Note.author are both stored in the column author_id.
            long authorId,
            @Relation(onDelete = RESTRICT) Ref<User> author) {}
        @Model record User(@Id long id) {}
        """);
  }

  @Test
  void twoForeignKeysInOneColumnAreRefused() {
    assertProblems(
        """
        @Model record Post(
            @Id long id,
            @Relation(onDelete = RESTRICT) Ref<User> author,
            // ERROR [ColumnIsUnique] Post.editor is stored in the column author_id, but so is Post.author.
            @Relation(column = "author_id") Ref<User> editor) {}
        @Model record User(@Id long id) {}
        """);
  }

  @Test
  void differentColumnsAreLetPass() {
    assertProblems(
        """
        @Model record Post(
            @Id long id,
            @Relation(onDelete = RESTRICT) Ref<User> author,
            @Relation(onDelete = RESTRICT) Ref<User> editor,
            @Column(name = "legacy_author") String authorName) {}
        @Model record User(@Id long id, @Relation(mappedBy = "author") Many<Post> posts) {}
        """);
  }

  @Test
  void columnOfBothEndsOfAPivotIsRefused() {
    assertMessage(
        """
        @Model record User(@Id long groupId, @Id long number, @Relation Many<UserGroup> groups) {}
        @Model record UserGroup(@Id long id) {}
        """,
        """
        [ColumnIsUnique] The pivot table of User.groups has the column user_group_id twice, for the key of User and for that of UserGroup.
            Rename a part of one of these keys, @Column(name = "..."), or write a model for the links, with a Ref to each end.
        """);
  }

  @Test
  void keysOfSeveralColumnsAtBothEndsOfAPivotAreLetPass() {
    assertProblems(
        """
        @Model record User(@Id long tenant, @Id long number, @Relation Many<Team> teams) {}
        @Model record Team(@Id long tenant, @Id long number, @Relation Many<Team> rivals) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record Post(@Id long id, @Relation(onDelete = RESTRICT) Ref<User> author, long authorId) {}
        @Model record User(@Id long id) {}
        """,
        """
        [ColumnIsUnique] Post.authorId and Post.author are both stored in the column author_id.
            Remove authorId: author.key() has the key, and drafts and changes take it by authorId(..).
        """);
  }
}
