/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Several values that are made into one.
 *
 * @param maker takes the values in their order
 */
record SelectedParts<R extends @Nullable Object>(
    List<Selectable<?>> parts, Function<@Nullable Object[], ? extends R> maker)
    implements Selectable<R> {}
