/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.UniqueViolation;
import dev.ashlar.database.Session;
import dev.ashlar.internal.command.Purpose;
import dev.ashlar.internal.command.Request;
import dev.ashlar.internal.command.StatementKind;
import dev.ashlar.internal.session.Fetch;
import dev.ashlar.internal.session.Write;
import dev.ashlar.internal.statement.RelatedStatements;
import dev.ashlar.sql.dialect.Capability;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.BoundStatement;
import dev.ashlar.table.ModelTable;
import dev.ashlar.table.PivotRelation;
import dev.ashlar.value.Moment;
import java.util.List;
import java.util.stream.Stream;

/** Rows that a pivot table pairs with their owner. */
record PairedRows<T>(Mapper<T, ?, ?, ?, ?> rows, PivotRelation relation, Owner owner, Moment now)
    implements RelationRows<T> {

  /**
   * One may find that somebody else was faster, and the next one finds that pair; a third is for a
   * pair that was gone and came back in between.
   */
  private static final int MOST_ATTEMPTS = 3;

  @Override
  public List<T> create(List<Draft<T>> drafts) {
    return rows.insertAll(drafts, now);
  }

  @Override
  public List<List<Bind>> present() {
    return Sessions.run(
        session(),
        new Fetch<>(
            RelatedStatements.paired(model().dialect(), pivot(), relation, owner.bound()),
            RelatedStatements.keys(model().table()),
            model().purpose(StatementKind.READ)));
  }

  @Override
  public void add(List<List<Bind>> keys) {
    KeyedRows<T> keyed = new KeyedRows<>(model());
    for (List<List<Bind>> part : keyed.parts(keys)) {
      insert(part);
      if (model().table().isSoftDeletable()) {
        keyed.requireLive(part);
      }
    }
  }

  private void insert(List<List<Bind>> keys) {
    List<Bind> own = owner.bound();
    PairInsert insert =
        new PairInsert(
            purpose(StatementKind.INSERT)
                .subject()
                .texts()
                .in(model().dialect())
                .insertMissingRow(),
            pivot(),
            keys.stream().map(key -> Stream.concat(own.stream(), key.stream()).toList()).toList(),
            purpose(StatementKind.INSERT));
    if (model().dialect().capabilities().contains(Capability.MERGE)) {
      insertAgain(insert);
    } else {
      Sessions.run(session(), insert);
    }
  }

  /** Again where somebody else was faster. */
  private void insertAgain(PairInsert insert) {
    for (int left = MOST_ATTEMPTS; ; left--) {
      try {
        Sessions.attempt(session(), insert.purpose(), inner -> Sessions.run(inner, insert));
        return;
      } catch (UniqueViolation taken) {
        if (left == 1) {
          throw taken;
        }
      }
    }
  }

  @Override
  public void remove(List<List<Bind>> keys) {
    for (List<List<Bind>> part : new KeyedRows<>(model()).parts(keys)) {
      BoundStatement delete =
          RelatedStatements.unpair(model().dialect(), pivot(), relation, owner.bound(), part);
      Sessions.run(session(), new Write(Request.of(delete, purpose(StatementKind.DELETE))));
    }
  }

  private ModelTable<?> pivot() {
    return relation.pairs();
  }

  private Purpose purpose(StatementKind kind) {
    return model().purpose(kind).about(pivot());
  }

  private ModelSession<T> model() {
    return rows.session();
  }

  private Session session() {
    return model().session();
  }
}
