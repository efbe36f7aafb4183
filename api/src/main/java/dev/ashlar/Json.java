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
 * A column of JSON, whatever the type of the component: {@code jsonb}, {@code json}, or a text that
 * the database checks. A {@link JsonCodec}, which the database is given, writes and reads it.
 *
 * <pre>{@code
 * @Json Settings settings
 * @Json Map<String, List<Offer>> offers
 * @Json @Nullable Theme theme
 * }</pre>
 *
 * <p>A component that is null is NULL in the column, never the {@code null} of JSON. Conditions can
 * ask whether there is a value, and no more: databases do not agree when two are equal.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Json {}
