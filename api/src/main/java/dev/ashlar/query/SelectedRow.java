/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.table.Source;
import org.jspecify.annotations.Nullable;

/** The whole row at one place of a query, made by {@link Select#row}. */
record SelectedRow<M extends @Nullable Object>(Source place) implements Selectable<M> {}
