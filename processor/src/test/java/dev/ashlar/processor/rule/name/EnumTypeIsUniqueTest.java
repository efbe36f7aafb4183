/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.name;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class EnumTypeIsUniqueTest {

  @Test
  void enumNamedLikeATableIsRefused() {
    assertProblems(
        """
        @Model record Status(
            @Id long id,
            // ERROR [EnumTypeIsUnique] Status.kind has the type "statuses" in the database, which is the table of demo.Status.
            @Column(nativeEnum = true) Statuses kind) {}
        enum Statuses { OPEN, CLOSED }
        """);
  }

  @Test
  void sameEnumOfSeveralColumnsIsLetPass() {
    assertProblems(
        """
        @Model record User(
            @Id long id,
            @Column(nativeEnum = true) Role role,
            @Column(nativeEnum = true) Role former) {}
        @Model record Guest(@Id long id, @Column(nativeEnum = true) Role role) {}
        enum Role { USER, ADMIN }
        """);
  }

  @Test
  void nestedEnumsAreNamedByWhatIsAroundThem() {
    assertProblems(
        """
        @Model record Order(@Id long id, @Column(nativeEnum = true) Status status) {
          enum Status { OPEN, PAID }
        }
        @Model record Parcel(@Id long id, @Column(nativeEnum = true) Status status) {
          enum Status { SENT, LOST }
        }
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        // demo/package-info.java
        @dev.ashlar.Models(name = "Demo") package demo;
        // demo/sale/Order.java
        @Model record Order(@Id long id, @Column(nativeEnum = true) Status status) {}
        enum Status { OPEN, PAID }
        // demo/stock/Parcel.java
        @Model record Parcel(@Id long id, @Column(nativeEnum = true) Status status) {}
        enum Status { SENT, LOST }
        """,
        """
        [EnumTypeIsUnique] Parcel.status has the type "status" in the database, which is that of demo.sale.Status.
            Rename Status, or leave nativeEnum out.
        """);
  }
}
