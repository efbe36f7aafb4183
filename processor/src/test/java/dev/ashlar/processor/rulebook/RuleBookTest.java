/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rulebook;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessageUnder;
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
            // ERROR [TypeIsMapped] Posts.score is an Object, which cannot be a column.
            Object score,
            // ERROR [TimestampIsTemporal] Posts.createdAt is @CreatedAt, but a long is no moment.
            @CreatedAt long createdAt,
            // ERROR [RelationTargetIsModel] Posts.author points at Author, which is not a @Model.
            @Relation(onDelete = RESTRICT) Ref<Author> author,
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
          UserMapper mapper(UserFields fields, UserDraft draft, UserChange change) { return null; }
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
  void aRuleIsSilencedAtATypeOrAMember() {
    assertProblems(
        """
        @SuppressWarnings("ashlar:ModelIsSingular")
        @Model record Users(
            @Id long id,
            @SuppressWarnings({"unused", "ashlar:RelationStatesOnDelete"}) @Relation
            @Nullable Ref<Users> boss,
            // WARNING [RelationStatesOnDelete] Users.friend does not say what happens when a Users is deleted.
            @Relation @Nullable Ref<Users> friend) {}
        """);
  }

  @Test
  void aTypeSilencesARuleForItsMembersAndForNestedModels() {
    assertProblems(
        """
        @SuppressWarnings("ashlar:RelationStatesOnDelete")
        class Shop {
          @Model record Item(@Id long id, @Relation @Nullable Ref<Item> next) {}
        }
        """);
  }

  @Test
  void rulesOverSeveralModelsAreSilencedAsWell() {
    assertProblems(
        """
        @Model record User(@Id long id) {}
        @Model record Post(@Id long id, @Relation(onDelete = CASCADE) Ref<User> author) {}
        @Model record Comment(
            @Id long id,
            @SuppressWarnings("ashlar:CascadeIsNotBlocked") @Relation(onDelete = RESTRICT)
            Ref<Post> post) {}
        """);
  }

  @Test
  void modelsSetsTheLevelOfARule() {
    assertProblemsUnder(
        List.of("ashlar.rule.ModelHasTimestamps=off"),
        """
        // demo/package-info.java
        @dev.ashlar.Models(
            name = "Demo",
            rules = {
              @dev.ashlar.RuleLevel(rule = "ModelIsSingular", level = dev.ashlar.Level.OFF),
              @dev.ashlar.RuleLevel(rule = "CascadeIsAcyclic", level = dev.ashlar.Level.OFF)
            })
        package demo;
        // demo/Users.java
        @Model record Users(
            @Id long id, @Relation(onDelete = CASCADE) @Nullable Ref<Post> favourite) {}
        @Model record Post(@Id long id, @Relation(onDelete = CASCADE) @Nullable Ref<Users> author) {}
        """);
  }

  @Test
  void anOptionWinsOverModels() {
    assertMessageUnder(
        List.of("ashlar.rule.ModelHasTimestamps=off", "ashlar.rule.ModelIsSingular=warn"),
        """
        // demo/package-info.java
        @dev.ashlar.Models(
            name = "Demo",
            rules = @dev.ashlar.RuleLevel(rule = "ModelIsSingular", level = dev.ashlar.Level.OFF))
        package demo;
        // demo/Users.java
        @Model record Users(@Id long id) {}
        """,
        """
        [ModelIsSingular] Users is a plural, but a model stands for one row.
            Call it User; its table is "users".
        """);
  }

  @Test
  void lawsAreNotSilenced() {
    assertProblems(
        """
        // WARNING [LawIsNotLowered] @SuppressWarnings names ModelHasKey, which cannot be silenced.
        // ERROR [ModelHasKey] User has no @Id.
        @SuppressWarnings("ashlar:ModelHasKey") @Model record User(String name) {}
        """);
  }
}
