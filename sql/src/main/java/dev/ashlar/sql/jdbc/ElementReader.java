/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.jdbc;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Reads one element of an array, as if it stood in a row: {@code (elements, at) ->
 * elements.text(at)}.
 *
 * @param <E> the elements
 */
@FunctionalInterface
public interface ElementReader<E> {

  /** The element at this position; null for NULL. */
  @Nullable E read(Row elements, int position) throws SQLException;
}
