/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import java.util.function.Function;

/**
 * The rows on the other side of a {@code Many}: a source of conditions, and something to load.
 *
 * @param <F> the fields of those rows
 */
public final class ToMany<F extends Fields<?, F>> implements Include {

  ToMany(Source parent, int relation, Function<? super Source, F> target) {
    throw new UnsupportedOperationException("not yet " + parent + relation + target);
  }
}
