/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.internal.Arguments;
import dev.ashlar.internal.statement.Assignments;
import dev.ashlar.query.Assignable;
import dev.ashlar.query.Fields;
import dev.ashlar.query.MapperSupport;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.table.ModelTable;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an update changes: the columns that were set, and no other, and related rows; the base of
 * generated changes such as {@code UserChange}. Filled once, by the function that an update is
 * given.
 *
 * <pre>{@code
 * users.update(id, c -> c.name("Alicia").visits(v -> v.plus(1)));
 * }</pre>
 *
 * @param <M> the model
 */
public abstract class Change<M> {

  private final Assignments set;
  private RelatedChanges related = RelatedChanges.NONE;

  /** For generated changes. */
  protected Change(ModelTable<M> table) {
    set = Assignments.none(table);
  }

  /**
   * Sets the column with this ordinal; a second value takes the place of the first. Not called
   * {@code set}: where a caller's {@code set(column, value)} is wrong, javac would tell of this one
   * as well.
   */
  protected final void put(int ordinal, Bind value) {
    set.set(ordinal, value);
  }

  /**
   * Sets the column with this ordinal to what the database makes of a part of the row as it is.
   *
   * @param row new fields, of a root
   * @param part of them, which the function is given
   */
  protected final <P> void compute(
      int ordinal, Fields<M, ?> row, P part, Function<? super P, ? extends Assignable<?>> value) {
    String label = set.table().label(set.table().column(ordinal));
    Assignable<?> made =
        Arguments.present("A change of " + label, "a function that makes a value", value)
            .apply(part);
    if (made == null) {
      throw new IllegalArgumentException(
          "An expression for %s was null. Leave the call out, or set a value.".formatted(label));
    }
    set.set(ordinal, MapperSupport.assigned(row, set.table().column(ordinal), made));
  }

  /**
   * For {@code set(u -> u.name(), ..)}: sets a column to what the database makes of the row as it
   * is.
   *
   * @param row new fields, of a root
   * @param settable the ordinals of the columns that this may be said of
   * @throws IllegalArgumentException when it is said of another column
   */
  protected final <F extends Fields<M, F>> void compute(
      F row,
      Function<? super F, ? extends Assignable<?>> column,
      Function<? super F, ? extends Assignable<?>> value,
      int... settable) {
    Assignable<?> named =
        Arguments.present("set(..)", "a function that names a column", column).apply(row);
    if (named == null) {
      throw new IllegalArgumentException(
          "The column that set(..) of %sChange sets was null. Name one, or leave the call out."
              .formatted(set.table().modelName()));
    }
    compute(settable(row, named, settable), row, row, value);
  }

  private int settable(Fields<M, ?> row, Assignable<?> column, int[] settable) {
    int ordinal = MapperSupport.ordinal(row, column);
    String label = MapperSupport.label(column);
    if (MapperSupport.isStored(column)) {
      throw unsettable(
          label + ".stored()",
          "It is beneath a record or converter, which would check nothing",
          "Name %s itself, as in set(row -> row.%s(), ..)"
              .formatted(label, label.substring(label.lastIndexOf('.') + 1)));
    }
    for (int each : settable) {
      if (each == ordinal) {
        return ordinal;
      }
    }
    throw unsettable(
        label,
        ordinal < 0
            ? "It is no column of " + set.table().modelName()
            : "Keys, references and what updates leave alone are not set from the row",
        "Name a column that has a setter there, such as "
            + set.table().label(set.table().column(settable[0])));
  }

  private IllegalArgumentException unsettable(String label, String reason, String fix) {
    return new IllegalArgumentException(
        "set(..) of %sChange cannot set %s. %s. %s."
            .formatted(set.table().modelName(), label, reason, fix));
  }

  /** For relations whose rows are linked by a pivot table. */
  protected final <S, D extends Draft<T>, T> void linked(
      int relation, S start, Consumer<? super LinkedRows<S, D, T>> rows) {
    DraftStart<S, T> drafts = new DraftStart<>(start);
    given(relation, rows).accept(new LinkedRows<>(drafts, steps(relation, drafts)));
  }

  /** For relations whose rows may point at this one. */
  protected final <S, D extends Draft<T>, T> void optional(
      int relation, S start, Consumer<? super OptionalRows<S, D, T>> rows) {
    DraftStart<S, T> drafts = new DraftStart<>(start);
    given(relation, rows).accept(new OptionalRows<>(drafts, steps(relation, drafts)));
  }

  /** For relations whose rows have to point at this one or another. */
  protected final <S, D extends Draft<T>, T> void required(
      int relation, S start, Consumer<? super RequiredRows<S, D, T>> rows) {
    DraftStart<S, T> drafts = new DraftStart<>(start);
    given(relation, rows).accept(new RequiredRows<>(drafts, steps(relation, drafts)));
  }

  private <R> Consumer<? super R> given(int relation, @Nullable Consumer<? super R> rows) {
    return Arguments.present(
        set.table().relation(relation).member() + "(..)", "a function that names rows", rows);
  }

  private <T> RelatedSteps<T> steps(int relation, DraftStart<?, T> drafts) {
    if (related == RelatedChanges.NONE) {
      related = RelatedChanges.begin();
    }
    return related.steps(set.table(), relation, drafts);
  }

  /** What it does to related rows. */
  final RelatedChanges related() {
    return related;
  }

  /** Whether no column was set. */
  final boolean isEmpty() {
    return set.isEmpty();
  }

  /** Sets every column that a change can set to what the model has. */
  protected abstract void copy(M model);

  /**
   * The columns in the table's order, with the moment of the update and the next version.
   *
   * @throws IllegalArgumentException when nothing was set, and nothing said of related rows
   */
  final Assignments assignments(Instant now) {
    if (set.isEmpty() && related.isEmpty()) {
      throw new IllegalArgumentException(
          """
          The update of %1$s sets no column. Set at least one in %1$sChange, \
          or leave the call out when there is nothing to change.\
          """
              .formatted(set.table().modelName()));
    }
    return set.touch(now).orKeep();
  }
}
