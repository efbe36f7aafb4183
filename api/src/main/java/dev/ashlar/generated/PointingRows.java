/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.database.Session;
import dev.ashlar.internal.command.Binds;
import dev.ashlar.internal.command.Request;
import dev.ashlar.internal.command.StatementKind;
import dev.ashlar.internal.session.Fetch;
import dev.ashlar.internal.statement.Assignments;
import dev.ashlar.internal.statement.RelatedStatements;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.BoundStatement;
import dev.ashlar.table.InverseRelation;
import dev.ashlar.table.ModelColumn;
import dev.ashlar.value.Moment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rows that point at their owner. */
final class PointingRows<T> implements RelationRows<T> {

  private final Mapper<T, ?, ?, ?, ?> rows;
  private final InverseRelation relation;
  private final Owner owner;
  private final Moment now;
  private final Set<List<Bind>> created = new HashSet<>();

  PointingRows(Mapper<T, ?, ?, ?, ?> rows, InverseRelation relation, Owner owner, Moment now) {
    this.rows = rows;
    this.relation = relation;
    this.owner = owner;
    this.now = now;
  }

  /** They point at the owner from the beginning. */
  @Override
  public List<T> create(List<Draft<T>> drafts) {
    List<T> inserted = new ArrayList<>(drafts.size());
    for (Draft<T> draft : drafts) {
      acceptParent(draft);
      T row = rows.insert(draft, now);
      inserted.add(row);
      created.add(Binds.written(model().table().bindKey(model().table().keyOf(row))));
    }
    return inserted;
  }

  private void acceptParent(Draft<T> draft) {
    NestedDrafts<T> nested = draft.nested();
    if (nested == null || !nested.acceptParent(relation.backNumber(), owner.reference())) {
      throw new IllegalArgumentException(
          "%s.%s of a draft nested in %s must be the row around it. Call %sIsParent() in the nested draft."
              .formatted(
                  draft.table().modelName(),
                  relation.mappedBy(),
                  owner.table().label(relation),
                  relation.mappedBy()));
    }
  }

  @Override
  public List<List<Bind>> present() {
    return Sessions.run(
        session(),
        new Fetch<>(
            RelatedStatements.pointing(model().dialect(), relation, owner.bound()),
            RelatedStatements.keys(model().table()),
            model().purpose(StatementKind.READ)));
  }

  @Override
  public void add(List<List<Bind>> keys) {
    List<Bind> target = owner.bound();
    Assignments set = pointing(target);
    KeyedRows<T> keyed = new KeyedRows<>(model());
    List<List<Bind>> others =
        keys.stream().filter(key -> !created.contains(Binds.written(key))).toList();
    for (List<List<Bind>> part : keyed.parts(others)) {
      long moved =
          update(RelatedStatements.point(model().dialect(), relation, set, target, part), set);
      if (moved < part.size()) {
        keyed.requireLive(part);
      }
    }
  }

  @Override
  public void remove(List<List<Bind>> keys) {
    List<ModelColumn> back = relation.backColumns();
    Assignments set =
        pointing(back.stream().map(column -> Bind.nothing(column.type().kind())).toList());
    for (List<List<Bind>> part : new KeyedRows<>(model()).parts(keys)) {
      update(RelatedStatements.release(model().dialect(), relation, set, owner.bound(), part), set);
    }
  }

  private Assignments pointing(List<Bind> target) {
    Assignments set = Assignments.none(model().table());
    for (int i = 0; i < target.size(); i++) {
      set.set(relation.back().ordinal() + i, target.get(i));
    }
    return set.touch(now.instant());
  }

  private long update(BoundStatement update, Assignments set) {
    return model().write(Request.setting(update, model().purpose(StatementKind.UPDATE), set));
  }

  private ModelSession<T> model() {
    return rows.session();
  }

  private Session session() {
    return model().session();
  }
}
