/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.runtime;

import dev.ashlar.Ref;
import java.util.function.Function;

/**
 * The rows that a draft brings to one of its relations: new ones, and ones that are there.
 *
 * <pre>{@code
 * users.create(u -> u.email("alice@prisma.io")
 *     .posts(p -> p.create(d -> d.title("Hello").body("..").published(true).authorIsParent())
 *         .connect(PostMapper.ref(7))));
 * }</pre>
 *
 * @param <S> the first stage of their draft
 * @param <D> their draft
 * @param <T> their model
 */
public final class NestedMany<S, D extends Draft<T>, T> {

  NestedMany() {}

  /** Inserts this row along with the draft's own. */
  @SuppressWarnings("DoNotCallSuggester")
  public NestedMany<S, D, T> create(Function<? super S, ? extends D> draft) {
    throw new UnsupportedOperationException("not yet " + draft);
  }

  /** Relates a row that is there already. */
  @SuppressWarnings("DoNotCallSuggester")
  public NestedMany<S, D, T> connect(Ref<T> row) {
    throw new UnsupportedOperationException("not yet " + row);
  }
}
