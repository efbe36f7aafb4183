/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.runtime;

import dev.ashlar.sql.dialect.Binder;
import java.sql.SQLException;
import java.time.Instant;

/**
 * A row to insert; the base of generated drafts such as {@code UserDraft}. Not thread-safe. One
 * draft may be inserted more than once; where the program makes the key, each time with a new one.
 *
 * @param <M> the model
 */
public abstract class Draft<M> {

  /** For generated drafts. */
  protected Draft() {}

  /**
   * The model as it would be inserted, without a database: columns that the database or the insert
   * fills have stand-ins, an identity key is 0.
   */
  public abstract M preview();

  /**
   * Writes all columns into the parameters of {@link ModelSql#insert}, in its order. An identity
   * key is the last column there and is left out unless {@link #hasKey}.
   *
   * @param now the moment for audit columns, in whole microseconds
   */
  protected abstract void bind(Binder to, Instant now) throws SQLException;

  /** Whether {@link #bind} writes the key. Only drafts with an identity key say no. */
  protected boolean hasKey() {
    return true;
  }
}
