/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The models of a schema, on its generated class: where a partial build finds those that it does
 * not compile again. Only a hint: a model that is gone, or has lost its fragment, leaves the
 * schema. Written and read by the annotation processors only.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SchemaIndex {

  /** The models, sorted: the package, a slash, and the name within the package. */
  String[] value() default {};
}
