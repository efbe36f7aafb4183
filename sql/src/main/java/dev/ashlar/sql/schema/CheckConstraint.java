/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.schema;

/** A named check; its expression is SQL, without the parentheses around it. */
public record CheckConstraint(String name, String expression) {}
