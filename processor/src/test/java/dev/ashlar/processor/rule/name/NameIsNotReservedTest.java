/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.name;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class NameIsNotReservedTest {

  @Test
  void systemColumnsAreRefused() {
    assertProblems(
        """
        @Model record Row(
            // ERROR [NameIsNotReserved] Row.xmin has the column "xmin", which every table of POSTGRESQL has by itself.
            @Id long xmin,
            // ERROR [NameIsNotReserved] Row.place has the column "ctid", which every table of POSTGRESQL has by itself.
            @Column(name = "ctid") String place,
            // ERROR [NameIsNotReserved] Row.next has the column "cmax", which every table of POSTGRESQL has by itself.
            @Relation(column = "cmax", onDelete = SET_NULL) @Nullable Ref<Row> next) {}
        """);
  }

  @Test
  void wordsOfSqlAndNamesThatOtherDatabasesHideAreLetPass() {
    assertProblems(
        """
        @Model(table = "ctids") record Row(
            @Id long rowid, String oid, String select, String order, String user, String ROWNUM) {}
        """);
  }

  @Test
  void otherTargetsHaveNoSuchColumns() {
    assertProblems(
        """
        // demo/package-info.java
        @dev.ashlar.Models(name = "Demo", vendors = dev.ashlar.Vendor.H2) package demo;
        // demo/Row.java
        @Model record Row(@Id long ctid) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record Row(@Id long id, int ctid) {}
        """,
        """
        [NameIsNotReserved] Row.ctid has the column "ctid", which every table of POSTGRESQL has by itself.
            Give the column another name, or leave POSTGRESQL out of the targets.
        """);
  }
}
