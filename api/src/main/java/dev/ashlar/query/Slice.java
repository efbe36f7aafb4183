/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Some of the rows of a query, and where it goes on. A cursor is text that can stand in a URL as it
 * is; it says by its values where its slice ends, so that rows that come and go meanwhile neither
 * repeat nor hide others. Whoever has it can read these values: it is no secret, and no key.
 *
 * <pre>{@code
 * Slice<Post> first = posts.query().orderBy(p -> p.createdAt().desc()).slice(null, 20);
 * Slice<Post> second = posts.query().orderBy(p -> p.createdAt().desc()).slice(first.next(), 20);
 * }</pre>
 *
 * @param <T> the items
 * @param items the items, in the order of the query
 * @param next the cursor of the slice behind this one; null where nothing follows
 * @param previous the cursor of the slice before this one; null where nothing comes before. On the
 *     side that a cursor led here from there is always one, and behind it an empty slice if all
 *     that stood there has been deleted since
 */
public record Slice<T>(List<T> items, @Nullable String next, @Nullable String previous) {

  /** Copies the items. */
  public Slice {
    items = Collections.unmodifiableList(new ArrayList<>(items)); // Of which some may be null.
  }

  /**
   * The same slice with other items.
   *
   * <pre>{@code
   * Slice<String> titles = slice.map(Post::title);
   * }</pre>
   */
  public <R> Slice<R> map(Function<? super T, ? extends R> mapping) {
    List<R> mapped = items.stream().<R>map(mapping).toList();
    return new Slice<>(mapped, next, previous);
  }
}
