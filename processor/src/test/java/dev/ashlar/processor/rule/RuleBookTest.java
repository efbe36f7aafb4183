/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule;

import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblemsUnder;

import java.util.List;
import org.junit.jupiter.api.Test;

final class RuleBookTest {

  @Test
  void allChaptersSpeakInOneRun() {
    assertProblems(
        """
        // WARNING [ModelIsSingular] Posts is a plural, but a model stands for one row.
        @Model record Posts(
            // ERROR [KeyIsRequired] Posts.id is the primary key, but @Nullable.
            @Id @Nullable Long id,
            // ERROR [TypeIsMapped] Posts.score is a float, which cannot be a column.
            float score,
            // ERROR [TimestampIsTemporal] Posts.createdAt is @CreatedAt, but a long is no moment.
            @CreatedAt long createdAt,
            // ERROR [RelationTargetIsModel] Posts.author points at Author, which is not a @Model.
            @Relation Ref<Author> author,
            // ERROR [SetNullIsNullable] Posts.next is required, but onDelete = SET_NULL would have to clear next_id when a Posts is deleted.
            @Relation(onDelete = SET_NULL) Ref<Posts> next,
            // ERROR [FieldIsNotReserved] Posts.in cannot have this name: every path of a query has a method in(..) already.
            String in) {}
        record Author(String name) {}
        """);
  }

  @Test
  void oneCauseGivesOneMessage() {
    assertProblems(
        """
        @Model record User(
            // ERROR [GeneratorFitsType] User.id is a float, but IDENTITY makes keys of type int and long only.
            @Id(generator = Generator.IDENTITY) float id,
            // ERROR [TimestampHasZone] User.createdAt is @CreatedAt, but a LocalDateTime has no zone: which moment it is depends on where one reads it.
            @CreatedAt @Nullable LocalDateTime createdAt,
            // ERROR [RelationTargetIsModel] User.group points at String, which is not a @Model.
            @Relation(onDelete = SET_NULL) Ref<String> group) {}
        """);
  }

  @Test
  void anUnusableModelIsLeftOutOfLaterChapters() {
    assertProblems(
        """
        // ERROR [ModelIsNotGeneric] Users has type parameters, but the columns of a table have fixed types.
        @Model record Users<T>(float weight) {}
        """);
  }

  @Test
  void usersOfGeneratedClassesAreNotToldThatTheseAreMissing() {
    assertProblems(
        """
        // ERROR [ModelHasKey] User has no @Id.
        @Model record User(String name) {}
        class Users {
          private final UserMapper mapper;
          Users(UserMapper mapper) { this.mapper = mapper; }
          UserQuery query(UserFields fields, UserDraft draft, UserChange change) { return null; }
        }
        """);
  }

  @Test
  void strictMakesAnErrorOfEveryWarning() {
    assertProblemsUnder(
        List.of("ashlar.strict", "ashlar.rule.ModelHasTimestamps=off"),
        """
        // ERROR [ModelIsSingular] Users is a plural, but a model stands for one row.
        @Model record Users(@Id long id) {}
        """);
  }

  @Test
  void lawsAreNotLowered() {
    assertProblemsUnder(
        List.of("ashlar.rule.ModelHasTimestamps=off", "ashlar.rule.ModelHasKey=off"),
        """
        // ERROR [ModelHasKey] User has no @Id.
        @Model record User(String name) {}
        """);
  }
}
