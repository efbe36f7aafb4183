/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * The tables of models: columns, relations, and how a row becomes a model. For generated code,
 * which builds a {@link dev.ashlar.table.ModelTable} for each model, and a {@link
 * dev.ashlar.table.SchemaDefinition} for all. Knows no statement and no connection.
 */
@NullMarked
package dev.ashlar.table;

import org.jspecify.annotations.NullMarked;
