/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.model;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class ModelIsConstructibleTest {

  @Test
  void classesThatCanBeMadeAreLetPass() {
    assertProblems(
        """
        @Model class User extends Row {
          private final String name;
          @Transient private String shown;
          User(long id, String name) { super(id); this.name = name; }
          public String name() { return name; }
        }
        @Model class Post extends Stamp {
          private @Nullable String title;
          int visits;
          private boolean live;
          public @Nullable String getTitle() { return title; }
          public void setTitle(@Nullable String title) throws IllegalStateException { this.title = title; }
          public boolean isLive() { return live; }
          public Post setLive(boolean live) { this.live = live; return this; }
        }
        abstract class Row {
          @Id private final long id;
          Row(long id) { this.id = id; }
          long getId() { return id; }
        }
        abstract class Stamp { @Id long id; }
        """);
  }

  @Test
  void classesThatCannotBeMadeAreRefused() {
    assertProblems(
        """
        // ERROR [ModelIsConstructible] User can neither be made by a constructor of all its fields, in their order, nor be filled.
        @Model class User {
          @Id final long id;
          final String name;
          User(String name, long id) { this.id = id; this.name = name; }
        }
        // ERROR [ModelIsConstructible] Post does not show its field title.
        @Model class Post {
          @Id long id;
          private String title;
        }
        // ERROR [ModelIsConstructible] Draft is abstract.
        @Model abstract class Draft { @Id long id; }
        // ERROR [ModelIsConstructible] Note shares the fields of Paper, which is not abstract.
        @Model class Note extends Paper { @Id long id; }
        class Paper { String color; }
        """);
  }

  @Test
  void parametersOfOneTypeAreToldApartByTheirNames() {
    assertMessage(
        """
        /** Has two texts. */
        @Model class User {
          @Id final long id;
          final String first;
          final String last;
          User(long id, String last, String first) { this.id = id; this.first = first; this.last = last; }
        }
        """,
        """
        [ModelIsConstructible] User can neither be made by a constructor of all its fields, in their order, nor be filled.
            Add User(long id, String first, String last), or a constructor without parameters and setters for id, first, last.
        """);
  }

  @Test
  void whatThrowsCheckedExceptionsIsNotCalled() {
    assertProblems(
        """
        // ERROR [ModelIsConstructible] User can neither be made by a constructor of all its fields, in their order, nor be filled.
        @Model class User {
          @Id final long id;
          User(long id) throws Exception { this.id = id; }
        }
        // ERROR [ModelIsConstructible] Post can neither be made by a constructor of all its fields, in their order, nor be filled.
        @Model class Post extends Base<java.io.IOException> { @Id long id; }
        // ERROR [ModelIsConstructible] Note does not show its field text.
        @Model class Note {
          @Id long id;
          private String text;
          public String getText() throws InterruptedException { return text; }
        }
        @Model class Sheet extends Base<IllegalStateException> { @Id long id; }
        @Model class Page {
          @Id long id;
          int number;
          Page(long id, int number) throws Exception { this.id = id; this.number = number; }
          Page() {}
          void setNumber(int number) throws Exception { this.number = number; }
        }
        abstract class Base<X extends Exception> {
          private int size;
          int getSize() { return size; }
          void setSize(int size) throws X { this.size = size; }
        }
        """);
  }

  @Test
  void messageNamesWhatThrows() {
    assertMessage(
        """
        @Model class User {
          @Id long id;
          private int visits;
          int getVisits() { return visits; }
          void setVisits(int visits) throws java.io.IOException { this.visits = visits; }
        }
        """,
        """
        [ModelIsConstructible] User can neither be made by a constructor of all its fields, in their order, nor be filled.
            Add User(long id, int visits), or a constructor without parameters and setters for visits. setVisits(..) throws IOException, which generated code does not catch.
        """);
  }

  @Test
  void interfaceIsRefused() {
    assertProblems(
        """
        // ERROR [ModelIsConstructible] User is an interface, but a model is a record or a class.
        @Model interface User {}
        """);
  }

  @Test
  void enumIsRefused() {
    assertProblems(
        """
        // ERROR [ModelIsConstructible] Role is an enum, but a model is a record or a class.
        @Model enum Role { ADMIN }
        """);
  }

  @Test
  void privateRecordIsRefused() {
    assertProblems(
        """
        class Shop {
          // ERROR [ModelIsConstructible] Order is private, so that generated code cannot reach it.
          @Model private record Order(@Id long id) {}
        }
        """);
  }

  @Test
  void recordInPrivateClassIsRefused() {
    assertProblems(
        """
        class Shop {
          private static class Hidden {
            // ERROR [ModelIsConstructible] Order is private, so that generated code cannot reach it.
            @Model record Order(@Id long id) {}
          }
        }
        """);
  }

  @Test
  void packagePrivateAndNestedRecordsAreLetPass() {
    assertProblems(
        """
        class Shop {
          @Model record Order(@Id long id) {}
        }
        @Model record User(@Id long id) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model class User {
          @Id long id;
          private String name;
        }
        """,
        """
        [ModelIsConstructible] User does not show its field name.
            Add String getName(), or leave private out.
        """);
  }
}
