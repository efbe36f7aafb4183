/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.plan;

/**
 * A column that some target database checks for the sake of its type.
 *
 * @param constraint the name of the check
 * @param table the table
 * @param member model and component: {@code User.role}
 */
public record CheckedColumn(String constraint, String table, String member) {}
