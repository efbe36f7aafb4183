/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.Ref;
import java.util.function.Function;

/**
 * What a change does to the rows that point at the changed one, and have to point at some row:
 * there is no way to leave them without. Each row that changes hands gets its next version and the
 * moment of the update.
 *
 * <pre>{@code
 * users.update(id, u -> u.posts(p -> p.connect(PostMapper.ref(7))));
 * }</pre>
 *
 * @param <S> the first stage of a draft of such a row
 * @param <D> its draft
 * @param <T> its model
 */
public final class RequiredRows<S, D extends Draft<T>, T> {

  private final DraftStart<S, T> drafts;
  private final RelatedSteps<T> rows;

  RequiredRows(DraftStart<S, T> drafts, RelatedSteps<T> rows) {
    this.drafts = drafts;
    this.rows = rows;
  }

  /**
   * Inserts a row that points here; its draft says so, as in {@code authorIsParent()}.
   *
   * @throws IllegalArgumentException when the function is null, or gives null
   */
  public RequiredRows<S, D, T> create(Function<? super S, ? extends D> draft) {
    rows.create(Draft.nested("create(..)", drafts.stage(), draft));
    return this;
  }

  /**
   * Lets rows point here, which pointed elsewhere before. The update throws {@link
   * dev.ashlar.NotFoundException} for a row that does not exist, or is deleted softly.
   *
   * @throws IllegalArgumentException when a reference is null, or the rows cannot move, since what
   *     they point at is a part of their key
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // it is only read
  public final RequiredRows<S, D, T> connect(Ref<T> row, Ref<T>... more) {
    rows.connect(row, more);
    return this;
  }
}
