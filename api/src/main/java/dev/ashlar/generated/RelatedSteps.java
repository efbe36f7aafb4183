/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.Ref;
import dev.ashlar.database.Session;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.table.InverseRelation;
import dev.ashlar.table.ModelRelation;
import dev.ashlar.table.ModelTable;
import dev.ashlar.value.Moment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a draft or a change says of the rows of one relation, verb by verb. References are checked
 * at once, so that nothing was sent where one of them is wrong.
 *
 * @param <T> the model of the rows
 */
final class RelatedSteps<T> {

  private enum Verb {
    CREATE,
    CONNECT,
    DISCONNECT,
    SET
  }

  /** A verb, and the keys that it was given; of a new row none is known yet. */
  private record Step(Verb verb, List<List<Bind>> keys) {}

  private record Result<T>(List<T> created, Wanted wanted) {}

  private final ModelTable<?> owner;
  private final int relation;
  private final Function<? super Session, ? extends Mapper<T, ?, ?, ?, ?>> mapper;
  private final List<Step> steps = new ArrayList<>();
  private final List<Draft<T>> drafts = new ArrayList<>();

  RelatedSteps(
      ModelTable<?> owner,
      int relation,
      Function<? super Session, ? extends Mapper<T, ?, ?, ?, ?>> mapper) {
    this.owner = owner;
    this.relation = relation;
    this.mapper = mapper;
  }

  void create(Draft<T> draft) {
    drafts.add(draft);
    steps.add(new Step(Verb.CREATE, List.of()));
  }

  void connect(@Nullable Ref<T> first, Ref<T> @Nullable [] more) {
    List<List<Bind>> keys = keys("connect", first, more);
    requireMovable();
    steps.add(new Step(Verb.CONNECT, keys));
  }

  void disconnect(@Nullable Ref<T> first, Ref<T> @Nullable [] more) {
    steps.add(new Step(Verb.DISCONNECT, keys("disconnect", first, more)));
  }

  void set(@Nullable Collection<? extends Ref<T>> rows) {
    if (rows == null) {
      throw isNull("set");
    }
    List<List<Bind>> keys = new ArrayList<>(rows.size());
    rows.forEach(row -> keys.add(key("set", row)));
    steps.add(new Step(Verb.SET, keys));
  }

  private List<List<Bind>> keys(String verb, @Nullable Ref<T> first, Ref<T> @Nullable [] more) {
    List<List<Bind>> keys = new ArrayList<>();
    keys.add(key(verb, first));
    if (more == null) {
      throw isNull(verb);
    }
    for (Ref<T> each : more) {
      keys.add(key(verb, each));
    }
    return keys;
  }

  private List<Bind> key(String verb, @Nullable Ref<T> row) {
    if (row == null) {
      throw isNull(verb);
    }
    return modelRelation().target().bindForeignKey(row.key());
  }

  private IllegalArgumentException isNull(String verb) {
    return new IllegalArgumentException(
        "%s(..) of %s was given null. Leave the call out, or give a reference."
            .formatted(verb, label()));
  }

  /** A row whose key names its owner stays where it is. */
  private void requireMovable() {
    if (modelRelation() instanceof InverseRelation pointed && pointed.isBackInKey()) {
      String target = pointed.target().modelName();
      throw new IllegalArgumentException(
          "%1$s.%2$s is a part of the key of %1$s, so connect(..) of %3$s cannot move a row there. Create a new one, and delete the old one."
              .formatted(target, pointed.mappedBy(), label()));
    }
  }

  boolean isEmpty() {
    return steps.isEmpty();
  }

  int relation() {
    return relation;
  }

  ModelRelation modelRelation() {
    return owner.relation(relation);
  }

  String label() {
    return owner.label(modelRelation());
  }

  /** Writes it for an owner, and gives the rows that it is to have, loaded. */
  List<T> insert(Session session, Object ownerKey, Moment now) {
    Mapper<T, ?, ?, ?, ?> rows = mapper.apply(session);
    Result<T> result = write(rows, ownerKey, now);
    return new KeyedRows<>(rows.session()).complete(result.created(), result.wanted().connected());
  }

  /** Writes it for an owner. */
  void write(Session session, Object ownerKey, Moment now) {
    write(mapper.apply(session), ownerKey, now);
  }

  private Result<T> write(Mapper<T, ?, ?, ?, ?> rows, Object ownerKey, Moment now) {
    RelationRows<T> all = RelationRows.of(modelRelation(), new Owner(owner, ownerKey), rows, now);
    List<T> created = all.create(drafts);
    Wanted wanted = wanted(rows.table(), created);
    all.become(wanted);
    return new Result<>(created, wanted);
  }

  /** What all verbs, one after the other, come to. */
  private Wanted wanted(ModelTable<T> table, List<T> created) {
    Wanted wanted = new Wanted();
    int next = 0;
    for (Step step : steps) {
      switch (step.verb()) {
        case CREATE -> wanted.connect(table.bindKey(table.keyOf(created.get(next++))));
        case CONNECT -> step.keys().forEach(wanted::connect);
        case DISCONNECT -> step.keys().forEach(wanted::disconnect);
        case SET -> wanted.set(step.keys());
      }
    }
    return wanted;
  }
}
