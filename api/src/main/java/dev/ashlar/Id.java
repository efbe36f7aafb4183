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
 * The primary key of a model.
 *
 * <pre>{@code
 * @Id UUID id                                           // generated: a UUID of version 7
 * @Id long id                                           // generated: an identity column
 * @Id(generator = Generator.ASSIGNED) String isbn       // given by the caller
 * @Id(generator = Generator.SEQUENCE, sequence = "numbers") long id
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Id {

  /** Who makes the key of a new row. */
  Generator generator() default Generator.AUTO;

  /**
   * The name of the sequence of {@link Generator#SEQUENCE}, which is created with the tables and
   * may serve several of them. Empty: one of its own, {@code tickets_id_seq}.
   */
  String sequence() default "";
}
