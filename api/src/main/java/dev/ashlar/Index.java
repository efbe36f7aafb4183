/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An index of the model's table. A reference needs none of its own where this one begins with it.
 *
 * <pre>{@code
 * @Index(columns = {"author", "createdAt"}, order = {ASC, DESC})
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Index.List.class)
public @interface Index {

  /** The components whose columns are indexed, in this order, by their names in the model. */
  String[] columns();

  /** Which way each column runs; those without one run up. */
  SortOrder[] order() default {};

  /** The name of the index. Empty: made of the table and the columns. */
  String name() default "";

  /** Several indexes of one model; written by the compiler. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target(ElementType.TYPE)
  @interface List {

    /** The indexes. */
    Index[] value();
  }
}
