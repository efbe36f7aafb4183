/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

/** The rows that an insert inserts: those of a query, or values. */
public sealed interface InsertedRows permits ValueRows, Query {}
