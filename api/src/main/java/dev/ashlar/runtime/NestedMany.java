/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.runtime;

import dev.ashlar.Ref;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The rows that a draft brings to one of its relations: new ones, and ones that are there already.
 * In a relation that the rows point back with, each new row says so by {@code authorIsParent()}.
 *
 * <pre>{@code
 * users.create(u -> u.email("alice@prisma.io")
 *     .posts(p -> p
 *         .create(d -> d.title("Hello").body("..").published(true).authorIsParent())
 *         .connect(PostMapper.ref(7))));
 * }</pre>
 *
 * @param <S> the first stage of their draft
 * @param <D> their draft
 * @param <T> their model
 */
public final class NestedMany<S, D extends Draft<T>, T> {

  private final Supplier<? extends S> start;
  private final NestedRows<T> rows;

  NestedMany(Supplier<? extends S> start, NestedRows<T> rows) {
    this.start = start;
    this.rows = rows;
  }

  /**
   * Inserts this row along with the one that the draft is of.
   *
   * @throws IllegalArgumentException when the function gives null
   */
  public NestedMany<S, D, T> create(Function<? super S, ? extends D> draft) {
    rows.create(Draft.given(draft.apply(start.get())));
    return this;
  }

  /**
   * Relates a row that is there. One that belonged to another row before changes hands.
   *
   * @throws IllegalArgumentException when the reference is null
   */
  public NestedMany<S, D, T> connect(Ref<T> row) {
    if (row == null) {
      throw new IllegalArgumentException(
          "connect(null) relates nothing. Leave the call out, or give a reference.");
    }
    rows.connect(row);
    return this;
  }
}
