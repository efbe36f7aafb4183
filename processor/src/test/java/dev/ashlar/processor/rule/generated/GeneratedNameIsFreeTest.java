/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.generated;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class GeneratedNameIsFreeTest {

  @Test
  void classOfTheUsersOwnIsInTheWay() {
    assertProblems(
        """
        // ERROR [GeneratedNameIsFree] User gets a generated class UserFields, but there is a class of that name.
        @Model record User(@Id long id) {}
        class UserFields {}
        """);
  }

  @Test
  void methodsThatTakeFunctionsAreRefusedUnderOneName() {
    assertProblems(
        """
        @Model record Post(
            @Id long id,
            @Relation(onDelete = CASCADE) Ref<User> author,
            // ERROR [GeneratedNameIsFree] Post.author and Post.authorNew are the same in names of generated members, such as authorNew(..).
            @Relation(mappedBy = "post") Many<Comment> authorNew) {}
        @Model record User(@Id long id) {}
        @Model record Comment(@Id long id, @Relation(onDelete = CASCADE) Ref<Post> post) {}
        """);
  }

  @Test
  void nestedModelsOfTheSameNameAreRefused() {
    assertProblems(
        """
        class Shop {
          @Model record Item(@Id long id) {}
        }
        class Store {
          // ERROR [GeneratedNameIsFree] demo.Shop.Item and demo.Store.Item would both get a generated class ItemMapper.
          @Model record Item(@Id long id) {}
        }
        """);
  }

  @Test
  void namesThatDifferOnlyInCaseAreRefused() {
    assertProblems(
        """
        @Model record Sim(@Id long id) {}
        // ERROR [GeneratedNameIsFree] demo.Sim and demo.SIM would both get a generated class SIMMapper, on file systems that do not tell upper from lower case.
        @Model record SIM(@Id long id) {}
        """);
  }

  @Test
  void membersThatAreOneInGeneratedNamesAreRefused() {
    assertProblems(
        """
        @Model record User(
            @Id long id,
            @Column(unique = true) String mail,
            // ERROR [GeneratedNameIsFree] User.mail and User.Mail are the same in names of generated members, such as NeedsMail.
            @Column(name = "other", unique = true) String Mail) {}
        @Model record Post(
            @Id long id,
            @Relation(onDelete = CASCADE) Ref<User> coAuthor,
            // ERROR [GeneratedNameIsFree] Post.coAuthor and Post.co_author are the same in names of generated members, such as UNIQUE_CO_AUTHOR.
            @Relation(column = "other", onDelete = CASCADE) Ref<User> co_author) {}
        """);
  }

  @Test
  void embeddedRecordsThatAreOneInGeneratedNamesAreRefused() {
    assertProblems(
        """
        record Place(double x, double y) {}
        record Address(String street, @Embedded Place place) {}
        @Model record User(
            @Id long id,
            @Embedded Address home,
            // ERROR [GeneratedNameIsFree] User.home.place and User.homePlace are the same in names of generated members, such as HomePlaceColumns.
            @Embedded(prefix = "own_") Place homePlace) {}
        """);
  }

  @Test
  void otherNamesAreLetPass() {
    assertProblems(
        """
        class Shop {
          @Model record Item(@Id long id) {}
          static class ItemMapper {}
        }
        class Store {
          @Model record StoredItem(@Id long id) {}
        }
        class UserMapper {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record User(@Id long id) {}
        class UserMapper {}
        """,
        """
        [GeneratedNameIsFree] User gets a generated class UserMapper, but there is a class of that name.
            Rename UserMapper, or the model.
        """);
  }
}
