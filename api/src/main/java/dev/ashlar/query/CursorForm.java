/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.jdbc.ElementReader;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * How values of one kind are taken from a row, and kept in a cursor.
 *
 * @param <T> what a value is in Java
 * @param cell reads it in a row
 * @param check refuses one that not every database takes as a parameter, with a {@link
 *     dev.ashlar.ValidationException}
 * @param write puts it into a cursor
 * @param read takes it from there
 */
record CursorForm<T>(
    ElementReader<T> cell,
    Consumer<? super T> check,
    BiConsumer<CursorWriter, T> write,
    Function<CursorReader, T> read) {

  /** Writes a value that {@link #cell} has read. */
  @SuppressWarnings("unchecked") // it is of this form
  void put(CursorWriter out, Object value) {
    T own = (T) value;
    check.accept(own);
    write.accept(out, own);
  }

  /** Reads a value, and checks it: anybody may have written it. */
  T take(CursorReader in) {
    T value = read.apply(in);
    check.accept(value);
    return value;
  }
}
