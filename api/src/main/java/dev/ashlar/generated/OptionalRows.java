/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.Ref;
import java.util.Collection;
import java.util.function.Function;

/**
 * What a change does to the rows that point at the changed one, and need not point at any. The
 * verbs count in the order in which they are written. Each row that is made to point elsewhere gets
 * its next version and the moment of the update.
 *
 * <pre>{@code
 * teams.update(id, t -> t.players(p -> p.connect(ada, bob).disconnect(eve)));
 * }</pre>
 *
 * @param <S> the first stage of a draft of such a row
 * @param <D> its draft
 * @param <T> its model
 */
public final class OptionalRows<S, D extends Draft<T>, T> {

  private final DraftStart<S, T> drafts;
  private final RelatedSteps<T> rows;

  OptionalRows(DraftStart<S, T> drafts, RelatedSteps<T> rows) {
    this.drafts = drafts;
    this.rows = rows;
  }

  /**
   * Inserts a row that points here; its draft says so, as in {@code teamIsParent()}.
   *
   * @throws IllegalArgumentException when the function is null, or gives null
   */
  public OptionalRows<S, D, T> create(Function<? super S, ? extends D> draft) {
    rows.create(Draft.nested("create(..)", drafts.stage(), draft));
    return this;
  }

  /**
   * Lets rows point here. One that belonged to another row before changes hands. The update throws
   * {@link dev.ashlar.NotFoundException} for a row that does not exist, or is deleted softly.
   *
   * @throws IllegalArgumentException when a reference is null
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // it is only read
  public final OptionalRows<S, D, T> connect(Ref<T> row, Ref<T>... more) {
    rows.connect(row, more);
    return this;
  }

  /**
   * Lets rows that point here point at nothing. One that points elsewhere stays so.
   *
   * @throws IllegalArgumentException when a reference is null
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // it is only read
  public final OptionalRows<S, D, T> disconnect(Ref<T> row, Ref<T>... more) {
    rows.disconnect(row, more);
    return this;
  }

  /**
   * Lets these rows point here and no others. What points here already stays as it is.
   *
   * @throws IllegalArgumentException when a reference is null
   */
  public OptionalRows<S, D, T> set(Collection<? extends Ref<T>> wanted) {
    rows.set(wanted);
    return this;
  }
}
