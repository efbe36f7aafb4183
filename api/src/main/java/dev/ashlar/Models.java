/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The configuration of all models of a package and of the packages below it.
 *
 * <pre>{@code
 * // package-info.java
 * @Models(name = "Blog", vendors = {Vendor.POSTGRESQL, Vendor.H2})
 * package com.example.blog;
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface Models {

  /**
   * The name of the schema, in upper camel case: {@code "Blog"} gives the class {@code BlogSchema}.
   */
  String name();

  /** The databases for which statements are written; on any other, a mapper is refused. */
  Vendor[] vendors() default {Vendor.POSTGRESQL, Vendor.H2};

  /** The levels of rules, where they are not the usual ones. */
  RuleLevel[] rules() default {};
}
