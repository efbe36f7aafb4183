/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

/**
 * What a change can set a column to, beside a value: another column of the same row, or what is
 * computed of such columns.
 *
 * <pre>{@code
 * users.update(id, c -> c.visits(v -> v.plus(1)));
 * }</pre>
 *
 * @param <T> the values
 */
public sealed interface Assignable<T> permits Equatable {}
