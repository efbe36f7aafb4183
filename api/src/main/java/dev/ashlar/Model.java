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
 * This record is a model: its instances are the rows of one table.
 *
 * <p>A mapper, a query, fields, a draft and a change are generated beside it. A component is a
 * column, not null unless it is {@code @Nullable}; a component annotated with {@link Relation} is a
 * relation.
 *
 * <pre>{@code
 * @Model
 * public record User(
 *     @Id UUID id,
 *     @Column(unique = true, length = 320) String email,
 *     @Nullable String name,
 *     @CreatedAt Instant createdAt,
 *     @UpdatedAt Instant updatedAt) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Model {

  /**
   * The name of the table. Empty: the plural of the class's name in snake case, {@code OrderLine}
   * becoming {@code order_lines}.
   */
  String table() default "";

  /**
   * Whether the model has {@link CreatedAt} and {@link UpdatedAt}. {@code false} asks for a {@link
   * #reason}.
   */
  boolean timestamps() default true;

  /** Why the model goes without timestamps, for the reader of the model. Empty: no reason given. */
  String reason() default "";
}
