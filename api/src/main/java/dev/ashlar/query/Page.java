/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * One page of the rows of a query.
 *
 * @param <T> the items
 * @param items the items of this page, at most {@code size}; empty behind the last page
 * @param number the number of the page, from 1
 * @param size how many items a full page has
 * @param total how many items all pages have together
 */
public record Page<T>(List<T> items, int number, int size, long total) {

  /** Copies the items. */
  public Page {
    items = Collections.unmodifiableList(new ArrayList<>(items)); // Of which some may be null.
  }

  /** How many pages there are; 0 when there is no item. */
  public long pages() {
    return (total + size - 1) / size;
  }

  /**
   * The same page with other items.
   *
   * <pre>{@code
   * Page<String> names = page.map(User::email);
   * }</pre>
   */
  public <R> Page<R> map(Function<? super T, ? extends R> mapping) {
    List<R> mapped = items.stream().<R>map(mapping).toList();
    return new Page<>(mapped, number, size, total);
  }
}
