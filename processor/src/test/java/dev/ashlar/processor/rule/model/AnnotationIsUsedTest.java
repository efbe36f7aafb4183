/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.model;

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
  void annotationsOfModelsOnOtherTypesAreToldOffOnce() {
    assertProblems(
        """
        // ERROR [AnnotationIsUsed] Note.id has @Id, but Note is no @Model.
        record Note(@Id long id, @Column(length = 20) String text, @CreatedAt Instant createdAt) {}
        // ERROR [AnnotationIsUsed] Shelf has @Index, but Shelf is no @Model.
        @Index(columns = "name") record Shelf(@Id long id, String name) {}
        class Box {
          // ERROR [AnnotationIsUsed] Box.owner has @Relation, but Box is no @Model.
          @Relation Ref<User> owner;
        }
        @Model record User(@Id long id) {
          // ERROR [AnnotationIsUsed] Name.version has @Version, but Name is no @Model.
          record Name(String first, @Version int version) {}
        }
        """);
  }

  @Test
  void typesThatModelsAreMadeOfAreLetPass() {
    assertProblems(
        """
        @Model record User(@Id long id, @Embedded Address home, Email email, @Json Info info) {}
        record Address(@Column(length = 90) String street, @Json Info info, @Embedded Place place) {}
        record Place(@Column(defaultValue = "0") int floor) {}
        record Email(@Column(length = 320) String value) {}
        record Info(String text) {}
        abstract class Base { @Id long id; @Version int version; }
        @Model class Tag extends Base { String name; }
        """);
  }

  @Test
  void modelIsNotToldTwiceOfWhatItNames() {
    assertProblems(
        """
        @Model record Pet(
            @Id long id,
            // ERROR [RelationTargetIsModel] Pet.owner points at Person, which is not a @Model.
            @Relation(onDelete = RESTRICT) Ref<Person> owner) {}
        @Model record Dog(
            @Id long id,
            // ERROR [EmbeddedHoldsColumns] Dog.home embeds Home with key, which has @Id.
            @Embedded Home home) {}
        // ERROR [ModelIsConstructible] Mark shares the fields of Shared, which is not abstract.
        @Model class Mark extends Shared { String name; }
        class Shared { @Id long id; }
        record Person(@Id long id) {}
        record Home(String street, @Id long key) {}
        """);
  }

  @Test
  void forgottenModelIsToldInFull() {
    assertMessage(
        """
        record Note(@Id long id, String text) {}
        """,
        """
        [AnnotationIsUsed] Note.id has @Id, but Note is no @Model.
            Annotate Note with @Model, or leave @Id out.
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
