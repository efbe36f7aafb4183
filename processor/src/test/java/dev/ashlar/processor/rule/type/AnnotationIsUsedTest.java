/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.type;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class AnnotationIsUsedTest {

  @Test
  void annotationsThatAreMistakenForNullableAreToldOff() {
    assertProblems(
        """
        @Model record User(
            @Id long id,
            // ERROR [AnnotationIsUsed] User.name has @demo.CheckForNull, which Ashlar does not read.
            @CheckForNull String name) {}
        @interface CheckForNull {}
        """);
  }

  @Test
  void idOfAnotherLibraryIsNamedOnce() {
    assertMessage(
        """
        // demo/package-info.java
        @dev.ashlar.Models(name = "Demo") package demo;
        // demo/User.java
        @Model record User(@jakarta.persistence.Id long id) {}
        // jakarta/persistence/Id.java
        public @interface Id {}
        """,
        """
        [AnnotationIsUsed] User.id has @jakarta.persistence.Id, which Ashlar does not read.
            Import dev.ashlar.Id instead.
        """);
  }

  @Test
  void annotationsOfFieldsThatAreNoColumnsAreToldOff() {
    assertProblems(
        """
        @Model record Counter(@Id long id) {
          // ERROR [AnnotationIsUsed] Counter.limit is static and no column, so that @Column does nothing.
          @Column(length = 3) static int limit = 3;
        }
        """);
  }

  @Test
  void attributesOfAKeyThatIsMadeElsewhereAreToldOff() {
    assertMessage(
        """
        @Model record User(@Id long id, @Relation(mappedBy = "user") One<Profile> profile) {}
        @Model record Profile(
            @Id(generator = Generator.UUID_V4) @Relation(onDelete = CASCADE, unique = true) Ref<User> user) {}
        """,
        """
        [AnnotationIsUsed] Profile.user is a reference, whose key is made where its target is created, so that @Id(generator) does nothing.
            Leave generator out.
        """);
  }

  @Test
  void attributesOfAColumnThatIsNotHereAreToldOff() {
    assertProblems(
        """
        @Model record User(
            @Id long id,
            // ERROR [AnnotationIsUsed] User.posts has no column here, so that @Relation(column) does nothing.
            @Relation(mappedBy = "author", column = "author") Many<Post> posts,
            // ERROR [AnnotationIsUsed] User.groups has no column here, so that @Relation(index) does nothing.
            @Relation(index = false) Many<Group> groups) {}
        @Model record Group(@Id long id) {}
        @Model record Post(
            @Id long id,
            @Relation(onDelete = CASCADE, column = "writer", index = true) Ref<User> author) {}
        """);
  }

  @Test
  void ownAnnotationsAreLetPass() {
    assertProblems(
        """
        @Model record User(@Id long id, @Column(length = 20) @Nullable String name) {
          static int count;
        }
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        // demo/package-info.java
        @dev.ashlar.Models(name = "Demo") package demo;
        // demo/User.java
        @Model record User(@Id long id, @jakarta.persistence.Column(nullable = true) String name) {}
        // jakarta/persistence/Column.java
        @java.lang.annotation.Target({
          java.lang.annotation.ElementType.METHOD, java.lang.annotation.ElementType.FIELD})
        public @interface Column { boolean nullable() default true; }
        """,
        """
        [AnnotationIsUsed] User.name has @jakarta.persistence.Column, which Ashlar does not read.
            Import dev.ashlar.Column instead; a column that may be null is @Nullable.
        """);
  }
}
