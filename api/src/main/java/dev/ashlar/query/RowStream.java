/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.AshlarException;
import dev.ashlar.internal.Arguments;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * What a query gives, one after the other. It is never split, so that a parallel stream is read by
 * the thread that ends it.
 */
final class RowStream<T extends @Nullable Object> implements Spliterator<T> {

  /** How much is read at once where a part is a statement of its own. */
  private static final int PART = 500;

  private final Batches<T> batches;
  private final AtomicReference<@Nullable Thread> reader = new AtomicReference<>();
  private Iterator<T> read = Collections.emptyIterator();
  private boolean isOver;
  private boolean isClosed;

  private RowStream(Batches<T> batches) {
    this.batches = batches;
  }

  /** A stream of a query that may have results. */
  static <T extends @Nullable Object> Stream<T> of(Streamed<?, T> query) {
    RowStream<T> rows = new RowStream<>(batches(query));
    return StreamSupport.stream(rows, false).onClose(rows::close);
  }

  /** Gives them in lists of this size, of which the last one may have less. */
  static <T> void forEachChunk(Streamed<?, T> query, int size, Consumer<? super List<T>> work) {
    Batches<T> batches = batches(query);
    try {
      List<T> chunk = batches.next(size, true);
      while (!chunk.isEmpty()) {
        work.accept(chunk);
        batches.requireUsable();
        chunk = batches.next(size, true);
      }
    } finally {
      batches.close();
    }
  }

  /** What is asked of {@code forEachChunk}. */
  static int size(int size) {
    if (size < 1) {
      throw new IllegalArgumentException(
          "forEachChunk(%s, ..) has no rows in a chunk. Give 1 or more.".formatted(size));
    }
    return size;
  }

  private static <X extends @Nullable Object, T extends @Nullable Object> Batches<T> batches(
      Streamed<X, T> query) {
    Selection<?, ?> base = query.base();
    QueryRunner runner = base.runner();
    runner.requireUsable();
    if (runner.keepsSelectsOpen()) {
      return new OpenBatches<>(query, new Throwable("It was opened here."));
    }
    if (base.range().hasLimit() && base.range().limit() <= PART) {
      return new ListBatch<>(query);
    }
    if (!query.hasKeys()) {
      throw unordered(base, "gives groups, distinct results, or what windows make of all rows");
    }
    return new KeyBatches<>(
        query,
        KeyOrder.of(base)
            .orElseThrow(
                () -> unordered(base, "has an order of its own, or a key that does not compare")));
  }

  private static AshlarException unordered(Selection<?, ?> base, String why) {
    return new AshlarException(
        """
        This query of %s %s. Where no other statement can run beside an open select (in a transaction of MariaDB or MySQL, and in AMBIENT mode), what it gives comes in parts, by the primary key.
        Sort by the primary key, limit it to %s, use list(), or take it from a mapper on a Database that is not AMBIENT.\
        """
            .formatted(base.fields().table.modelName(), why, PART));
  }

  @Override
  public boolean tryAdvance(Consumer<? super T> action) {
    Arguments.present("tryAdvance(..)", "something to do", action);
    T next;
    enter();
    try {
      requireOpen();
      batches.requireUsable();
      if (!read.hasNext() && !advance()) {
        return false;
      }
      next = read.next();
    } finally {
      reader.set(null);
    }
    action.accept(next);
    return true;
  }

  private void requireOpen() {
    if (isClosed) {
      throw new IllegalStateException(
          "This stream is closed. Read it inside its try (..), or ask the query for another one.");
    }
  }

  private boolean advance() {
    if (isOver) {
      return false;
    }
    try {
      List<T> next = batches.next(PART, false);
      read = next.iterator();
      isOver = next.isEmpty();
    } catch (Throwable failure) {
      isClosed = true;
      throw failure;
    }
    return !isOver;
  }

  /** No other thread may do anything until {@code reader} is null again. */
  private void enter() {
    Thread current = Thread.currentThread();
    Thread other = reader.compareAndExchange(null, current);
    if (other != null) {
      throw new IllegalStateException(
          "This stream is being read by the thread \"%s\", and was called by \"%s\". Read it on one thread, and hand what it gives to others."
              .formatted(other.getName(), current.getName()));
    }
  }

  private void close() {
    enter();
    try {
      isClosed = true;
      batches.close();
    } finally {
      reader.set(null);
    }
  }

  @Override
  public @Nullable Spliterator<T> trySplit() {
    return null;
  }

  @Override
  public long estimateSize() {
    return Long.MAX_VALUE;
  }

  @Override
  public int characteristics() {
    return ORDERED;
  }
}
