/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.UniqueKey;
import dev.ashlar.internal.command.DraftedRow;
import dev.ashlar.internal.statement.Assignments;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.table.ModelColumn;
import dev.ashlar.table.ModelTable;
import dev.ashlar.value.Moment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says of drafts what an upsert by one unique key writes, all at one moment. */
final class UpsertPlanner<M> {

  private final ModelSession<M> model;
  private final UniqueKey<M> key;
  private final List<ModelColumn> columns;
  private final boolean isByPrimaryKey;
  private final Moment now;

  UpsertPlanner(ModelSession<M> model, @Nullable UniqueKey<M> key) {
    this.model = model;
    this.key = checked(model.table(), key);
    this.columns =
        model
            .subject()
            .texts()
            .columns(this.key.members(), added -> columns(model.table(), this.key));
    this.isByPrimaryKey = columns.equals(model.table().keys());
    this.now = model.moment();
  }

  private static <M> UniqueKey<M> checked(ModelTable<M> table, @Nullable UniqueKey<M> key) {
    if (key == null) {
      throw new IllegalArgumentException(
          "The key of the upsert is null. Give a constant of %sMapper."
              .formatted(table.modelName()));
    }
    if (!key.model().equals(table.modelName())) {
      throw notOf(table, key);
    }
    return key;
  }

  private static List<ModelColumn> columns(ModelTable<?> table, UniqueKey<?> key) {
    List<ModelColumn> columns =
        table.columns().stream().filter(each -> key.members().contains(each.member())).toList();
    if (columns.isEmpty() || members(columns) != key.members().size()) {
      throw notOf(table, key);
    }
    return columns;
  }

  private static IllegalArgumentException notOf(ModelTable<?> table, UniqueKey<?> key) {
    return new IllegalArgumentException(
        "%s is no unique key of %2$s. Give a constant of %2$sMapper."
            .formatted(key, table.modelName()));
  }

  /** Several columns may stand for one component. */
  private static long members(List<ModelColumn> columns) {
    return columns.stream().map(ModelColumn::member).distinct().count();
  }

  /** Inserts what the draft has, or changes what it sets beside the keys. */
  Upsert of(Draft<M> draft) {
    DraftedRow row = drafted(draft);
    ModelTable<M> table = model.table();
    Assignments set = Assignments.none(table);
    for (int ordinal = 0; ordinal < table.columns().size(); ordinal++) {
      ModelColumn column = table.column(ordinal);
      if (draft.isMarked(ordinal)
          && !table.keyOrdinals().contains(ordinal)
          && !columns.contains(column)) {
        set.set(ordinal, row.given(column));
      }
    }
    return upsert(draft, row, set.isEmpty() ? set : set.touch(now.instant()));
  }

  /** Inserts what the draft has, or makes the change. */
  Upsert of(Draft<M> draft, Change<M> change) {
    DraftedRow row = drafted(draft);
    return upsert(
        draft,
        row,
        change.isEmpty() ? Assignments.none(model.table()) : change.assignments(now.instant()));
  }

  private DraftedRow drafted(@Nullable Draft<M> draft) {
    if (draft == null) {
      throw new IllegalArgumentException(
          "The draft of the upsert is null. Return the draft that its function got.");
    }
    if (draft.hasNested()) {
      throw new IllegalArgumentException(
          "The draft of the upsert brings rows of its relations along. Insert them on their own, or"
              + " use create(..).");
    }
    if (isByPrimaryKey && !isKeySet(draft)) {
      throw new IllegalArgumentException(
          "An upsert by %s needs the key. Set it in the draft, or name another unique key."
              .formatted(key));
    }
    return draft.drafted(now, model.subject());
  }

  private boolean isKeySet(Draft<M> draft) {
    for (int ordinal : model.table().keyOrdinals()) {
      if (!draft.isMarked(ordinal)) {
        return false;
      }
    }
    return true;
  }

  private Upsert upsert(Draft<M> draft, DraftedRow row, Assignments set) {
    List<Bind> values = new ArrayList<>(columns.size());
    for (ModelColumn column : columns) {
      values.add(row.given(column));
    }
    return new Upsert(key, columns, values, draft.hasKey(), row, set);
  }
}
