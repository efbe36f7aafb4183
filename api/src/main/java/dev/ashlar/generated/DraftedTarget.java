/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.Ref;
import dev.ashlar.database.Session;
import dev.ashlar.value.Moment;
import java.util.function.Consumer;
import java.util.function.Function;

/** The target of a reference, to be inserted before the row that refers to it. */
record DraftedTarget<T>(
    Draft<T> draft,
    Function<? super Session, ? extends Mapper<T, ?, ?, ?, ?>> mapper,
    Consumer<? super Ref<T>> reference) {

  /** Inserts it, points the reference at it, and gives the reference. */
  Ref<T> insert(Session session, Moment now) {
    return point(mapper.apply(session).insert(draft, now));
  }

  void preview() {
    point(draft.preview());
  }

  private Ref<T> point(T row) {
    Ref<T> ref = Ref.loaded(draft.table().model(), draft.table().keyOf(row), row);
    reference.accept(ref);
    return ref;
  }
}
