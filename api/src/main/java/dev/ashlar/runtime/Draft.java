/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.runtime;

import dev.ashlar.Ref;
import dev.ashlar.sql.dialect.Binder;
import java.sql.SQLException;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

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

  /** For setters of a reference: it is known, and takes the place of what was said before. */
  protected final void known(int relation) {}

  /** For {@code authorNew}: a row to insert first, which the reference then points at. */
  @SuppressWarnings("DoNotCallSuggester")
  protected final <T> void targetNew(
      int relation,
      Draft<T> target,
      Function<? super Session, ? extends Mapper<T, ?>> mapper,
      Consumer<? super Ref<T>> reference) {
    throw new UnsupportedOperationException("not yet " + relation + target + mapper + reference);
  }

  /** For {@code authorIsParent}: the reference points at the row around this draft. */
  @SuppressWarnings("DoNotCallSuggester")
  protected final <T> void targetIsParent(int relation, Consumer<? super Ref<T>> reference) {
    throw new UnsupportedOperationException("not yet " + relation + reference);
  }

  /** For {@code profileNew}: a row to insert afterwards, which points at this one. */
  @SuppressWarnings("DoNotCallSuggester")
  protected final <T> void nestedOne(
      int relation, Draft<T> row, Function<? super Session, ? extends Mapper<T, ?>> mapper) {
    throw new UnsupportedOperationException("not yet " + relation + row + mapper);
  }

  /** For {@code posts}: rows to insert or to relate afterwards. */
  @SuppressWarnings("DoNotCallSuggester")
  protected final <S, D extends Draft<T>, T> void nestedMany(
      int relation,
      Supplier<? extends S> start,
      Function<? super Session, ? extends Mapper<T, ?>> mapper,
      Consumer<? super NestedMany<S, D, T>> rows) {
    throw new UnsupportedOperationException("not yet " + relation + start + mapper + rows);
  }

  /** For {@link #preview}, before all else: references to rows that are not there get stand-ins. */
  protected final void previewTargets() {}
}
