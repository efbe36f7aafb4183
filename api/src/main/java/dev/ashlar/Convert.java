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
 * A column whose values are converted before they are written and after they are read. The column
 * is that of the converter's database type, and {@link Column} speaks about that type: its length,
 * its digits, its default.
 *
 * <pre>{@code
 * @Convert(ColorConverter.class) Color background
 * @Convert(TagsConverter.class) @Column(length = 1000, defaultValue = "new") Set<String> tags
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Convert {

  /** The converter. */
  Class<? extends Converter<?, ?>> value();
}
