/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.Ref;
import dev.ashlar.database.Session;
import dev.ashlar.value.Moment;

/** The target of a reference, to be inserted before the row that refers to it. */
record DraftedTarget<T>(Draft<T> draft) {

  /** Inserts it, and gives the reference to it. */
  Ref<T> insert(Session session, Moment now) {
    return referenceTo(draft.mapper(session).insert(draft, now));
  }

  /** The reference to a stand-in. */
  Ref<T> preview() {
    return referenceTo(draft.preview());
  }

  private Ref<T> referenceTo(T row) {
    return Ref.loaded(draft.table().model(), draft.table().keyOf(row), row);
  }
}
