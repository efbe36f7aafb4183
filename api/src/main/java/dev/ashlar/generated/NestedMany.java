/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.Ref;
import java.util.function.Function;

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

  private final DraftStart<S, T> drafts;
  private final RelatedSteps<T> rows;

  NestedMany(DraftStart<S, T> drafts, RelatedSteps<T> rows) {
    this.drafts = drafts;
    this.rows = rows;
  }

  /**
   * Inserts this row along with the one that the draft is of.
   *
   * @throws IllegalArgumentException when the function is null, or gives null
   */
  public NestedMany<S, D, T> create(Function<? super S, ? extends D> draft) {
    rows.create(Draft.nested("create(..)", drafts.stage(), draft));
    return this;
  }

  /**
   * Relates rows that are there; one that is named twice is related once. In a relation that rows
   * point back with, one that belonged to another row before changes hands.
   *
   * @throws IllegalArgumentException when a reference is null
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // it is only read
  public final NestedMany<S, D, T> connect(Ref<T> row, Ref<T>... more) {
    rows.connect(row, more);
    return this;
  }
}
