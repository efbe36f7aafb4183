/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import org.jspecify.annotations.Nullable;

/**
 * What a query can give for each row in the place of its model: a column, what is computed of
 * columns, a condition, a row of a to-one relation, or several of these made into one by {@link
 * Select#columns}.
 *
 * <pre>{@code
 * List<String> titles = posts.query().orderBy(p -> p.title()).select(p -> p.title()).list();
 * }</pre>
 *
 * @param <T> the values; null where a row has none
 */
public sealed interface Selectable<T extends @Nullable Object>
    permits Equatable, Condition, SelectedRow, SelectedParts, SelectedColumns, AverageExpression {}
