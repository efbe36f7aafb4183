/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.database.Session;

/**
 * What nested drafts of one model begin with, again and again, and what inserts them.
 *
 * @param <S> the first stage
 * @param <T> the model
 */
final class DraftStart<S, T> {

  private final Draft<T> draft;

  /** Of the first stage of a draft, which is the draft itself. */
  @SuppressWarnings("unchecked") // generated code gives what start() of a draft of this model gave
  DraftStart(S start) {
    draft = (Draft<T>) start;
  }

  /** The first stage of another draft. */
  @SuppressWarnings("unchecked") // drafts of one model have the same stages
  S stage() {
    return (S) draft.fresh();
  }

  /** The mapper of the model. */
  Mapper<T, ?, ?, ?, ?> mapper(Session session) {
    return draft.mapper(session);
  }
}
