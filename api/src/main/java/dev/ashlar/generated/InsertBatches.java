/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.internal.command.DraftedRow;
import dev.ashlar.internal.command.Purpose;
import dev.ashlar.internal.command.StatementKind;
import dev.ashlar.internal.command.Subject;
import dev.ashlar.internal.statement.TableTexts;
import dev.ashlar.table.ModelTable;
import dev.ashlar.value.Moment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.RandomAccess;

/** Cuts drafts into batches of one statement each, in their order. */
final class InsertBatches {

  /** Keeps what a driver gathers in memory small, at no cost that could be measured. */
  static final int LARGEST = 1_000;

  /** Of one statement: SQLite takes 32,766, PostgreSQL and MySQL take 65,535. */
  private static final int MOST_PARAMETERS = 30_000;

  private InsertBatches() {}

  /** How many rows of a table one statement can insert. */
  static int mostAtOnce(ModelTable<?> table) {
    return Math.max(1, Math.min(LARGEST, MOST_PARAMETERS / table.columns().size()));
  }

  /**
   * The batches, with one moment for all.
   *
   * @param most how many rows a batch may have
   */
  static <M> List<InsertBatch> of(
      ModelSession<M> model, Collection<? extends Draft<M>> drafts, int most) {
    return of(model, drafts, most, model.moment());
  }

  static <M> List<InsertBatch> of(
      ModelSession<M> model, Collection<? extends Draft<M>> drafts, int most, Moment now) {
    return of(model.sql(), drafts, most, now, model.purpose(StatementKind.INSERT));
  }

  static List<InsertBatch> of(
      TableTexts sql,
      Collection<? extends Draft<?>> drafts,
      int most,
      Moment now,
      Purpose purpose) {
    List<? extends Draft<?>> all = indexed(drafts);
    Purpose call =
        all.size() < 2 ? purpose : purpose.of(() -> drafted(all, now, purpose.subject()));
    List<InsertBatch> batches = new ArrayList<>();
    int start = 0;
    while (start < all.size()) {
      boolean keyed = draft(all, start).hasKey();
      int end = start + 1;
      while (end < all.size() && end - start < most && keyed == draft(all, end).hasKey()) {
        end++;
      }
      batches.add(new InsertBatch(sql.insert(keyed), keyed, all.subList(start, end), now, call));
      start = end;
    }
    return batches;
  }

  private static List<DraftedRow> drafted(
      List<? extends Draft<?>> drafts, Moment now, Subject subject) {
    return drafts.stream().map(draft -> draft.drafted(now, subject)).toList();
  }

  /** The list itself where that is possible: it is read in this call only. */
  private static List<? extends Draft<?>> indexed(Collection<? extends Draft<?>> drafts) {
    return drafts instanceof RandomAccess && drafts instanceof List<? extends Draft<?>> list
        ? list
        : new ArrayList<>(drafts);
  }

  /**
   * One of the drafts of a call.
   *
   * @throws IllegalArgumentException when it is null
   */
  static <D extends Draft<?>> D draft(List<D> all, int index) {
    D draft = all.get(index);
    if (draft == null) {
      throw new IllegalArgumentException(
          "Draft number %s of %s is null. Leave it out.".formatted(index + 1, all.size()));
    }
    if (draft.hasNested()) {
      throw new IllegalArgumentException(
          "Draft number %s of %s brings rows of its relations along. Insert it by create(..), or leave them out."
              .formatted(index + 1, all.size()));
    }
    return draft;
  }
}
