/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A model that has no key is the only mistake that is told, whoever points at it. */
final class KeylessNeighbourTest {

  @Test
  void draftsOfRowsThatCannotPointAtTheModelAreNotAskedTo() {
    assertOnlyTheKeyIsMissed(
        """
        @Model(timestamps = false, reason = "x")
        record User(String name, @Relation(mappedBy = "author") Many<Post> posts) {}
        @Model(timestamps = false, reason = "x")
        record Post(@Id long id, @Relation(onDelete = CASCADE) Ref<User> author) {}
        """);
  }

  @Test
  void itIsTheSameForTheOnlyRow() {
    assertOnlyTheKeyIsMissed(
        """
        @Model(timestamps = false, reason = "x")
        record User(String name, @Relation(mappedBy = "user") One<Profile> profile) {}
        @Model(timestamps = false, reason = "x")
        record Profile(@Id UUID id, @Relation(onDelete = CASCADE, unique = true) Ref<User> user) {}
        """);
  }

  @Test
  void whatElseIsRequiredIsAskedFor() {
    assertOnlyTheKeyIsMissed(
        """
        @Model(timestamps = false, reason = "x")
        record User(String name, @Relation(mappedBy = "author") Many<Post> posts) {}
        @Model(timestamps = false, reason = "x")
        record Blog(@Id(generator = Generator.IDENTITY) long id) {}
        @Model(timestamps = false, reason = "x")
        record Post(
            @Id(generator = Generator.IDENTITY) long id,
            @Relation(onDelete = CASCADE) Ref<User> author,
            @Relation(onDelete = CASCADE) Ref<Blog> blog) {}
        """);
  }

  @Test
  void modelThatPointsAtItselfHasNoSuchStageEither() {
    assertOnlyTheKeyIsMissed(
        """
        @Model(timestamps = false, reason = "x")
        record User(
            @Relation(onDelete = CASCADE) Ref<User> boss,
            @Relation(mappedBy = "boss") Many<User> team) {}
        """);
  }

  @Test
  void modelTwoStepsAwayStartsItsDraftsWithoutThatStage() {
    assertOnlyTheKeyIsMissed(
        """
        @Model(timestamps = false, reason = "x")
        record User(String name) {}
        @Model(timestamps = false, reason = "x")
        record Post(
            @Id(generator = Generator.IDENTITY) long id,
            @Relation(onDelete = CASCADE) Ref<User> author) {}
        @Model(timestamps = false, reason = "x")
        record Comment(
            @Id(generator = Generator.IDENTITY) long id,
            @Relation(onDelete = CASCADE) Ref<Post> post) {}
        """);
  }

  @Test
  void keylessModelThatPointsAtAnotherIsAskedForIt() {
    assertOnlyTheKeyIsMissed(
        """
        @Model(timestamps = false, reason = "x")
        record Post(
            @Id(generator = Generator.IDENTITY) long id, String text,
            @Relation(mappedBy = "post") Many<User> users) {}
        @Model(timestamps = false, reason = "x")
        record User(@Relation(onDelete = CASCADE) Ref<Post> post) {}
        """);
  }

  private static void assertOnlyTheKeyIsMissed(String source) {
    List<String> errors =
        Compiled.of(source, List.of()).messages().stream()
            .filter(message -> message.kind().equals("ERROR"))
            .map(message -> message.text().lines().findFirst().orElse(""))
            .toList();
    assertThat(errors).hasSize(1);
    assertThat(errors.get(0)).contains("User has no @Id.");
  }
}
