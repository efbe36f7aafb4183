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
 * The mapping of one model as lines of text, on its generated mapper: from these the schema of all
 * models is put together, also of those that a partial build did not compile again. Written and
 * read by the annotation processors only.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ModelFragment {

  /** The version of the lines' form. */
  int version();

  /** The name of the schema that the model belongs to. */
  String schema();

  /** A digest of the settings under which the lines were written. */
  String settings();

  /** The lines. */
  String[] value();
}
