/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.statement.SelectStatement;
import dev.ashlar.table.RowMapper;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A query as streams see it.
 *
 * @param <X> what is read of a row
 * @param <T> what the program is given
 */
interface Streamed<X extends @Nullable Object, T extends @Nullable Object> {

  /** What was said of its rows. */
  Selection<?, ?> base();

  /** All of it. */
  SelectStatement select();

  /** Reads its rows. */
  RowMapper<X> mapper();

  /** Whether each of its rows has a primary key of its own. */
  boolean hasKeys();

  /** A part of it, of which each row has its key as well. */
  SelectStatement keyed(Selection<?, ?> part);

  /** Reads the rows of such parts, and tells the key of each. */
  RowMapper<X> keyedMapper(Consumer<? super List<Bind>> key);

  /** Whether it takes other statements to make results of rows. */
  boolean loads();

  /** Makes results of some rows. */
  List<T> results(QueryRunner runner, List<X> read);
}
