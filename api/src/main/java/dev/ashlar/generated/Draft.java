/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.Ref;
import dev.ashlar.database.Session;
import dev.ashlar.internal.Arguments;
import dev.ashlar.internal.command.DraftedRow;
import dev.ashlar.internal.command.RecordingBinder;
import dev.ashlar.internal.command.Subject;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.Binder;
import dev.ashlar.table.ModelTable;
import dev.ashlar.table.ReferenceRelation;
import dev.ashlar.value.Moment;
import dev.ashlar.value.Values;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A row to insert, and rows to insert along with it; the base of generated drafts such as {@code
 * UserDraft}. Not thread-safe. One draft may be inserted more than once; where the program makes
 * the key, each time with a new one.
 *
 * @param <M> the model
 */
public abstract class Draft<M> {

  private final ModelTable<M> table;
  private @Nullable NestedDrafts<M> nested;

  /** The columns that were set, one bit for each; those beyond have bits elsewhere. */
  private long marked;

  private @Nullable BitSet markedBeyond;

  /** For generated drafts. */
  protected Draft(ModelTable<M> table) {
    this.table = table;
  }

  /**
   * The model as it would be inserted, without a database: columns that the database or the insert
   * fills have stand-ins, an identity key is 0. Rows on the other side of a relation are left out.
   * Arrays that are columns, {@code byte[]} too, are copies: what is done to them does not change
   * the draft. What is JSON, goes through a converter or is held by a value record is not copied.
   *
   * @throws IllegalStateException when a reference waits for the row around this draft
   */
  public abstract M preview();

  /**
   * Writes all columns into the parameters of an insert, in their order. A key that the database
   * may make is the last one there, and is left out unless {@link #hasKey}.
   *
   * @param now the moment for audit columns and new keys
   */
  protected abstract void bind(Binder to, Moment now) throws SQLException;

  /** A draft of the same model in which nothing is set. */
  protected abstract Draft<M> fresh();

  /** The mapper of the model. */
  protected abstract Mapper<M, ?, ?, ?, ?> mapper(Session session);

  /** Whether {@link #bind} writes the key. Only drafts with an identity key say no. */
  protected boolean hasKey() {
    return true;
  }

  private void mark(int ordinal) {
    if (ordinal < Long.SIZE) {
      marked |= 1L << ordinal;
    } else {
      if (markedBeyond == null) {
        markedBeyond = new BitSet();
      }
      markedBeyond.set(ordinal);
    }
  }

  /**
   * For setters: these columns were set, of which the first has this ordinal, and an upsert may
   * write them. No setter has two parameters, so that one of a column {@code mark} does not meet
   * it.
   */
  protected final void mark(int first, int columns) {
    for (int ordinal = first; ordinal < first + columns; ordinal++) {
      mark(ordinal);
    }
  }

  /** Whether the column with this ordinal was set, and may be set by an update as well. */
  final boolean isMarked(int ordinal) {
    return ordinal < Long.SIZE
        ? (marked >>> ordinal & 1) != 0
        : markedBeyond != null && markedBeyond.get(ordinal);
  }

  /**
   * For setters of a reference that is required: it is known, which takes the place of what was
   * said before.
   */
  protected final void known(int relation, Ref<?> reference) {
    if (reference == null) {
      Values.required(table.label(table.relation(relation)), null);
    }
    knownOrNull(relation, reference);
  }

  /** The same for one that may be missing, which is known as well. */
  protected final void knownOrNull(int relation, @Nullable Ref<?> reference) {
    if (table.relation(relation) instanceof ReferenceRelation toOne) {
      ModelTable<?> target = toOne.target();
      mark(toOne.ordinal(), target.keys().size());
      if (reference != null && target.checksKeys()) {
        target.bindForeignKey(reference.key());
      }
    }
    if (nested != null) {
      nested.forget(relation);
    }
  }

  /** For {@code authorNew}: a row to insert first, which the reference then points at. */
  protected final <S> void targetNew(
      int relation, S start, Function<? super S, ? extends Draft<?>> target) {
    Draft<?> draft = nested(named(relation, "New"), start, target);
    ensureNested().target(relation, new DraftedTarget<>(draft));
  }

  /** For {@code authorIsParent}: the reference points at the row around this draft. */
  protected final void targetIsParent(int relation) {
    ensureNested().parent(relation);
  }

  /**
   * Points the reference with this number at a row that was inserted since the draft was filled.
   * Drafts with a reference override it; no other is asked.
   */
  protected void relate(int relation, Ref<?> row) {
    throw new IllegalStateException("%s has no reference.".formatted(table.modelName()));
  }

  /** For {@code profileNew}: a row to insert afterwards, which points at this one. */
  protected final <S> void nestedOne(
      int relation, S start, Function<? super S, ? extends Draft<?>> row) {
    Draft<?> draft = nested(named(relation, "New"), start, row);
    ensureNested().row(relation, draft);
  }

  private String named(int relation, String ending) {
    return table.relation(relation).member() + ending + "(..)";
  }

  /** What a function makes of a nested draft in which nothing is set. */
  static <S, D extends Draft<?>> D nested(
      String call, S start, @Nullable Function<? super S, ? extends D> draft) {
    D nested = Arguments.present(call, "a function that fills a draft", draft).apply(start);
    if (nested == null) {
      throw new IllegalArgumentException(
          "A nested draft was null. Leave the call out, or return the draft that its function"
              + " got.");
    }
    return nested;
  }

  /** For {@code posts}: rows to insert or to relate afterwards. */
  protected final <S, D extends Draft<T>, T> void nestedMany(
      int relation, S start, Consumer<? super NestedMany<S, D, T>> rows) {
    DraftStart<S, T> drafts = new DraftStart<>(start);
    Arguments.present(named(relation, ""), "a function that names rows", rows)
        .accept(new NestedMany<>(drafts, ensureNested().rows(relation, drafts)));
  }

  /** For {@link #preview}, before all else: references to rows that are not there get stand-ins. */
  protected final void previewTargets() {
    if (nested != null) {
      nested.previewTargets();
    }
  }

  /** Whether rows are inserted before or after it. */
  final boolean hasNested() {
    return nested != null && !nested.isEmpty();
  }

  /** What is inserted before and after it; null for nothing. */
  final @Nullable NestedDrafts<M> nested() {
    return nested;
  }

  /** What it writes, made once. */
  final DraftedRow drafted(Moment now, Subject subject) {
    List<Bind> values = new ArrayList<>();
    try {
      bind(new RecordingBinder(values), now);
    } catch (SQLException e) {
      throw new IllegalStateException("Nothing was sent to a database, and yet it failed.", e);
    }
    return DraftedRow.of(subject, values);
  }

  final ModelTable<M> table() {
    return table;
  }

  private NestedDrafts<M> ensureNested() {
    if (nested == null) {
      nested = new NestedDrafts<>(this);
    }
    return nested;
  }
}
