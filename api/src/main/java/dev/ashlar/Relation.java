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
 * A relation to another model.
 *
 * <p>A {@link Ref} owns the foreign key. A {@link One} or a {@link Many} is the other side of such
 * a {@code Ref} and names it in {@link #mappedBy}. A {@code Many} that names nothing is kept in a
 * pivot table, {@code post_categories}, whose rows go with either of their ends; a {@code Many} on
 * the other side may name it.
 *
 * <pre>{@code
 * @Relation(onDelete = Action.RESTRICT) Ref<User> author               // in Post: column author_id
 * @Relation(mappedBy = "author") Many<Post> posts                      // in User: no column
 * @Relation(onDelete = Action.CASCADE, unique = true) Ref<User> user   // in Profile
 * @Relation(mappedBy = "user") One<Profile> profile                    // in User
 * @Relation Many<Category> categories                                  // in Post: a pivot table
 * @Relation(mappedBy = "categories") Many<Post> posts                  // in Category
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Relation {

  /**
   * The {@link Ref} of the other model that owns the foreign key, or its {@link Many} that owns the
   * pivot table. Empty: this side is the owner.
   */
  String mappedBy() default "";

  /**
   * The name of the foreign key's column, or where the target's key is composite, of each of its
   * columns in the order of that key. Empty: the component's name in snake case, followed by {@code
   * _id}, as in {@code author_id}, or by each of the key's columns: {@code line_order_id}, {@code
   * line_number}.
   */
  String[] column() default {};

  /**
   * What happens to this row when the one it points at is deleted. Unstated: {@link
   * Action#RESTRICT} where the relation is required, {@link Action#SET_NULL} where it is optional.
   */
  Action onDelete() default Action.NO_ACTION;

  /** What happens to this row when the key of the one it points at changes. */
  Action onUpdate() default Action.NO_ACTION;

  /** Whether at most one row may point at the same target: what a {@link One} needs. */
  boolean unique() default false;

  /** Whether the foreign key gets an index, unless another key or index begins with its column. */
  boolean index() default true;
}
