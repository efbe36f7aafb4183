/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.crud;

import dev.ashlar.UniqueKey;
import dev.ashlar.database.Session;
import dev.ashlar.generated.Change;
import dev.ashlar.generated.Draft;
import dev.ashlar.generated.Mapper;
import dev.ashlar.query.Condition;
import dev.ashlar.query.Fields;
import dev.ashlar.tests.model.wary.Crate;
import dev.ashlar.tests.model.wary.CrateDraft;
import dev.ashlar.tests.model.wary.CrateMapper;
import dev.ashlar.tests.model.wary.Origin;
import dev.ashlar.tests.model.wary.Parcel;
import dev.ashlar.tests.model.wary.ParcelDraft;
import dev.ashlar.tests.model.wary.ParcelMapper;
import dev.ashlar.tests.model.wary.Plank;
import dev.ashlar.tests.model.wary.PlankDraft;
import dev.ashlar.tests.model.wary.PlankMapper;
import dev.ashlar.tests.model.wary.Tint;
import dev.ashlar.tests.model.wary.Weight;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Every verb that gives rows back, by name, for each of the wary models. There is one row, named
 * {@code "one"} and of size 1.
 */
final class WaryWrites {

  /** The verbs that need several statements on every database, and are kept as a whole. */
  static final List<String> OF_SEVERAL =
      List.of(
          "createManyReturning",
          "upsertManyReturning",
          "create with a nested row",
          "update that creates",
          "update that connects");

  private WaryWrites() {}

  static ParcelDraft parcel(String name) {
    return ParcelDraft.start()
        .name(name)
        .size(1)
        .weight(new Weight(5))
        .tint(Tint.DARK)
        .marks(List.of("fragile"))
        .origin(new Origin("Ystad"));
  }

  static CrateDraft crate(String name) {
    return CrateDraft.start().name(name).size(1);
  }

  static PlankDraft plank(String name) {
    return PlankDraft.start().name(name).size(1).tint(Tint.DARK);
  }

  /**
   * Of parcels.
   *
   * @param box the key of a crate, in which there are none
   */
  static Map<String, Consumer<Session>> ofParcels(Parcel one, long box) {
    Map<String, Consumer<Session>> verbs =
        common(
            ParcelMapper::new,
            WaryWrites::parcel,
            one,
            ParcelMapper.UNIQUE_NAME,
            p -> p.name().eq("one"),
            p -> p.size(2));
    verbs.put("create", on -> new ParcelMapper(on).create(p -> parcel("new")));
    verbs.put("update by id", on -> new ParcelMapper(on).update(one.id(), p -> p.size(2)));
    verbs.put(
        "upsert of a new row",
        on -> new ParcelMapper(on).upsert(ParcelMapper.UNIQUE_NAME, p -> parcel("new")));
    verbs.put(
        "upsert of a row that is there",
        on ->
            new ParcelMapper(on)
                .upsert(ParcelMapper.UNIQUE_NAME, p -> parcel("one"), p -> p.size(2)));
    verbs.put(
        "create with a nested row",
        on -> new ParcelMapper(on).create(p -> parcel("new").crateNew(c -> crate("new"))));
    verbs.put(
        "update that creates",
        on ->
            new CrateMapper(on)
                .update(
                    box, c -> c.parcels(many -> many.create(p -> parcel("new").crateIsParent()))));
    verbs.put(
        "update that connects and creates",
        on ->
            new CrateMapper(on)
                .update(
                    box,
                    c ->
                        c.parcels(
                            many ->
                                many.connect(ParcelMapper.ref(one.id()))
                                    .create(p -> parcel("new").crateIsParent()))));
    return verbs;
  }

  static Map<String, Consumer<Session>> ofCrates(Crate one, long id) {
    Map<String, Consumer<Session>> verbs =
        common(
            CrateMapper::new,
            WaryWrites::crate,
            one,
            CrateMapper.UNIQUE_NAME,
            c -> c.name().eq("one"),
            c -> c.size(2));
    verbs.put("create", on -> new CrateMapper(on).create(c -> crate("new")));
    verbs.put("update by id", on -> new CrateMapper(on).update(id, c -> c.size(2)));
    verbs.put(
        "upsert of a new row",
        on -> new CrateMapper(on).upsert(CrateMapper.UNIQUE_NAME, c -> crate("new")));
    verbs.put(
        "upsert of a row that is there",
        on ->
            new CrateMapper(on).upsert(CrateMapper.UNIQUE_NAME, c -> crate("one"), c -> c.size(2)));
    verbs.put(
        "create with a nested row",
        on ->
            new CrateMapper(on)
                .create(
                    c ->
                        crate("new")
                            .parcels(many -> many.create(p -> parcel("new").crateIsParent()))));
    verbs.put(
        "update that creates",
        on ->
            new CrateMapper(on)
                .update(
                    id,
                    c ->
                        c.size(2)
                            .parcels(many -> many.create(p -> parcel("new").crateIsParent()))));
    verbs.put(
        "update that sets",
        on -> new CrateMapper(on).update(id, c -> c.size(2).parcels(many -> many.set(List.of()))));
    return verbs;
  }

  static Map<String, Consumer<Session>> ofPlanks(Plank one) {
    Map<String, Consumer<Session>> verbs =
        common(
            PlankMapper::new,
            WaryWrites::plank,
            one,
            PlankMapper.UNIQUE_NAME,
            p -> p.name().eq("one"),
            p -> p.size(2));
    verbs.put("create", on -> new PlankMapper(on).create(p -> plank("new")));
    verbs.put("update by id", on -> new PlankMapper(on).update(one.id(), p -> p.size(2)));
    verbs.put(
        "upsert of a new row",
        on -> new PlankMapper(on).upsert(PlankMapper.UNIQUE_NAME, p -> plank("new")));
    verbs.put(
        "upsert of a row that is there",
        on ->
            new PlankMapper(on).upsert(PlankMapper.UNIQUE_NAME, p -> plank("one"), p -> p.size(2)));
    verbs.put(
        "create with a nested row",
        on -> new PlankMapper(on).create(p -> plank("new").belowNew(b -> plank("newer"))));
    verbs.put(
        "update that creates",
        on ->
            new PlankMapper(on)
                .update(
                    one.id(),
                    p -> p.size(2).above(many -> many.create(a -> plank("new").belowIsParent()))));
    verbs.put(
        "update that connects",
        on ->
            new PlankMapper(on)
                .update(
                    one.id(),
                    p -> p.size(2).above(many -> many.connect(PlankMapper.ref(one.id())))));
    return verbs;
  }

  private static <M, F extends Fields<M, F>, C extends Change<M>>
      Map<String, Consumer<Session>> common(
          Function<Session, Mapper<M, F, ?, ?, C>> mapper,
          Function<String, Draft<M>> draft,
          M one,
          UniqueKey<M> key,
          Function<F, Condition> isOne,
          Consumer<C> change) {
    Map<String, Consumer<Session>> verbs = new LinkedHashMap<>();
    verbs.put("update of a model", on -> mapper.apply(on).update(one, change));
    verbs.put("updateReturning", on -> mapper.apply(on).updateReturning(isOne, change));
    verbs.put("deleteReturning", on -> mapper.apply(on).deleteReturning(isOne));
    verbs.put(
        "createManyReturning",
        on ->
            mapper
                .apply(on)
                .createManyReturning(List.of(draft.apply("new"), draft.apply("newer"))));
    verbs.put(
        "createManyReturning of one",
        on -> mapper.apply(on).createManyReturning(List.of(draft.apply("new"))));
    verbs.put(
        "upsertManyReturning",
        on ->
            mapper
                .apply(on)
                .upsertManyReturning(key, List.of(draft.apply("one"), draft.apply("new"))));
    return verbs;
  }
}
