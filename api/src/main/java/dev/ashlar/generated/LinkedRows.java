/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.Ref;
import java.util.Collection;
import java.util.function.Function;

/**
 * What a change does to the rows that a pivot table links to the changed one. The verbs count in
 * the order in which they are written.
 *
 * <pre>{@code
 * posts.update(id, p -> p.categories(c -> c.connect(java, sql).disconnect(draft)));
 * }</pre>
 *
 * @param <S> the first stage of a draft of such a row
 * @param <D> its draft
 * @param <T> its model
 */
public final class LinkedRows<S, D extends Draft<T>, T> {

  private final DraftStart<S, T> drafts;
  private final RelatedSteps<T> rows;

  LinkedRows(DraftStart<S, T> drafts, RelatedSteps<T> rows) {
    this.drafts = drafts;
    this.rows = rows;
  }

  /**
   * Inserts a row, and links it.
   *
   * @throws IllegalArgumentException when the function is null, or gives null
   */
  public LinkedRows<S, D, T> create(Function<? super S, ? extends D> draft) {
    rows.create(Draft.nested("create(..)", drafts.stage(), draft));
    return this;
  }

  /**
   * Links rows. One that is linked already stays so. The update throws {@link
   * dev.ashlar.ForeignKeyViolation} for a row that does not exist, and {@link
   * dev.ashlar.NotFoundException} for one that is deleted softly.
   *
   * @throws IllegalArgumentException when a reference is null
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // it is only read
  public final LinkedRows<S, D, T> connect(Ref<T> row, Ref<T>... more) {
    rows.connect(row, more);
    return this;
  }

  /**
   * Removes the links of rows. One that is not linked stays so.
   *
   * @throws IllegalArgumentException when a reference is null
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // it is only read
  public final LinkedRows<S, D, T> disconnect(Ref<T> row, Ref<T>... more) {
    rows.disconnect(row, more);
    return this;
  }

  /**
   * Links these rows and no others. What is linked already stays so, and so do links of rows that
   * are deleted softly and out of sight.
   *
   * @throws IllegalArgumentException when a reference is null
   */
  public LinkedRows<S, D, T> set(Collection<? extends Ref<T>> wanted) {
    rows.set(wanted);
    return this;
  }
}
