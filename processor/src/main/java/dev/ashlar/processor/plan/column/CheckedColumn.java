/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.plan.column;

/**
 * A component that some target database checks: a column for the sake of its type, or the columns
 * of an optional record or reference, which are all there or none is.
 *
 * @param constraint the name of the check
 * @param table the table
 * @param member model and component: {@code User.role}
 */
public record CheckedColumn(String constraint, String table, String member) {}
