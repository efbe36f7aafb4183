/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.mapping;

/**
 * Whether a model must have its audit columns.
 *
 * @param required false after {@code @Model(timestamps = false)}
 * @param reason why not; may be blank, which a rule refuses
 */
public record TimestampPolicy(boolean required, String reason) {}
