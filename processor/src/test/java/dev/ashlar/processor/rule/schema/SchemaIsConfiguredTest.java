/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.schema;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;

import org.junit.jupiter.api.Test;

final class SchemaIsConfiguredTest {

  @Test
  void modelsInSeveralPackagesAreAnError() {
    assertMessage(
        """
        // demo/sale/Item.java
        @Model record Item(@Id long id) {}
        // demo/stock/Box.java
        @Model record Box(@Id long id) {}
        """,
        """
        [SchemaIsConfigured] There are models in the packages demo.sale and demo.stock, and no @Models says which schema they belong to.
            Write package-info.java:
            @dev.ashlar.Models(name = "Demo", vendors = {dev.ashlar.Vendor.H2, dev.ashlar.Vendor.POSTGRESQL})
            package demo;
        """);
  }

  @Test
  void packagesWithNothingInCommonAreToldSo() {
    assertMessage(
        """
        // sale/Item.java
        @Model record Item(@Id long id) {}
        // stock/Box.java
        @Model record Box(@Id long id) {}
        """,
        """
        [SchemaIsConfigured] There are models in the packages sale and stock, and no @Models says which schema they belong to.
            Write package-info.java in a package above all of them:
            @dev.ashlar.Models(name = "...", vendors = {dev.ashlar.Vendor.H2, dev.ashlar.Vendor.POSTGRESQL})
            package ...;
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        // demo/User.java
        @Model record User(@Id long id) {}
        """,
        """
        [SchemaIsConfigured] No @Models says what the schema of the package demo is called, so that it is called "Demo".
            Write package-info.java:
            @dev.ashlar.Models(name = "Demo", vendors = {dev.ashlar.Vendor.H2, dev.ashlar.Vendor.POSTGRESQL})
            package demo;
        """);
  }

  @Test
  void modelsWithoutAPackageWork() {
    assertMessage(
        """
        // Task.java
        import dev.ashlar.*;
        @Model record Task(@Id long id, String title) {}
        class Use {
          void run(dev.ashlar.database.Database db) {
            DefaultSchema.create(db);
            new TaskMapper(db).findById(1);
          }
        }
        """,
        """
        [SchemaIsConfigured] No @Models says what the schema of the unnamed package is called, so that it is called "Default".
            Move the models to a package, or say -Aashlar.schema=Default.
        """);
  }
}
