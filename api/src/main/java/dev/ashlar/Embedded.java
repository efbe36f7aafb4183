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
 * A record whose components are columns of this table, each with a prefix. It may hold value
 * records, converted components, enums and other embedded records, but no relation, no key and no
 * column with a role.
 *
 * <pre>{@code
 * record Address(String street, @Column(length = 10) String zip, @Nullable String district) {}
 *
 * @Embedded Address home                              // home_street, home_zip, home_district
 * @Embedded(prefix = "invoice_") @Nullable Address billing
 * }</pre>
 *
 * <p>Where the component is {@code @Nullable} or {@code Optional}, all of its columns take NULL,
 * and a row in which all of them are NULL has no such record. A CHECK keeps the required ones
 * together: all NULL, with the others, or none. Defaults of an optional record's components are not
 * used.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Embedded {

  /**
   * What the names of the columns begin with. Not stated, it is the component's name in snake case
   * with an underscore; empty, there is none.
   */
  String prefix() default "";
}
