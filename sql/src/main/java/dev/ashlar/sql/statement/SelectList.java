/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted of each row.
 *
 * @param isDistinct whether equal rows count once
 */
public record SelectList(boolean isDistinct, List<Item> items) implements Clause {

  /**
   * One term of it.
   *
   * @param name what a statement around it calls it; null where none does
   */
  public record Item(Term term, @Nullable String name) {}

  /** Copies the list. */
  public SelectList {
    items = List.copyOf(items);
  }

  /** Terms without names. */
  public static SelectList of(List<? extends Term> terms) {
    return new SelectList(false, terms.stream().map(SelectList::unnamed).toList());
  }

  /** One term without a name. */
  public static SelectList of(Term term) {
    return new SelectList(false, List.of(unnamed(term)));
  }

  /** A term without a name. */
  public static Item unnamed(Term term) {
    return new Item(term, null);
  }

  /** The same, of which equal rows count once. */
  public SelectList distinct() {
    return new SelectList(true, items);
  }

  @Override
  public void eachColumn(Consumer<? super Column> visitor) {
    items.forEach(item -> item.term.eachColumn(visitor));
  }
}
