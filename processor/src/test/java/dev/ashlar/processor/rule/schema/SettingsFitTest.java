/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.schema;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;

import org.junit.jupiter.api.Test;

final class SettingsFitTest {

  @Test
  void aNameThatNoClassCanHaveIsRefused() {
    assertMessage(
        """
        // demo/package-info.java
        @dev.ashlar.Models(name = "My blog") package demo;
        // demo/User.java
        @Model record User(@Id long id) {}
        """,
        """
        [SettingsFit] The schema is called "My blog", but the class My blogSchema cannot be.
            Choose a name in upper camel case, such as "MyBlog".
        """);
  }

  @Test
  void noVendorsAreRefused() {
    assertMessage(
        """
        // demo/package-info.java
        @dev.ashlar.Models(name = "Demo", vendors = {}) package demo;
        // demo/User.java
        @Model record User(@Id long id) {}
        """,
        """
        [SettingsFit] The schema "Demo" has no vendors, so that no SQL could be written for it.
            Name one or more, or leave vendors out, which gives POSTGRESQL and H2.
        """);
  }
}
