/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.Ref;
import dev.ashlar.database.Database;
import dev.ashlar.database.StatementEvent;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.query.Condition;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.lists.Fruit;
import dev.ashlar.tests.model.lists.ListsSchema;
import dev.ashlar.tests.model.lists.Parcel;
import dev.ashlar.tests.model.lists.ParcelFields;
import dev.ashlar.tests.model.lists.ParcelMapper;
import dev.ashlar.tests.model.lists.Stickers;
import dev.ashlar.tests.model.lists.Tag;
import dev.ashlar.tests.model.lists.Tray;
import dev.ashlar.tests.model.lists.TrayMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Arrays contain values as lists do, through paths and in every statement that has conditions. */
@EveryDatabase
final class ContainsInStatementsTest {

  private final List<StatementEvent> events = new ArrayList<>();
  private ParcelMapper parcels;
  private TrayMapper trays;

  @BeforeEach
  void createTables(TestDatabase database) {
    database.create(ListsSchema::createScript);
    Database db = Database.builder(database.dataSource()).listener(events::add).build();
    parcels = new ParcelMapper(db);
    trays = new TrayMapper(db);
  }

  @Test
  void elementsOfArraysAreFound() {
    Tray tray =
        trays.create(
            t ->
                t.smalls(new int[] {1, 2})
                    .ratios(new double[] {0.5})
                    .letters(new char[] {'"'})
                    .words(new String[] {"it's", "x "})
                    .fruits(new Fruit[] {Fruit.FIG})
                    .moments(new Instant[] {Instant.EPOCH}));
    trays.create(t -> t);

    assertThat(trays.query().where(t -> t.smalls().contains(2)).one().id()).isEqualTo(tray.id());
    assertThat(trays.query().where(t -> t.smalls().contains(3)).count()).isZero();
    assertThat(trays.query().where(t -> t.smalls().contains(3).not()).count()).isEqualTo(1);
    assertThat(trays.query().where(t -> t.ratios().contains(0.5)).count()).isEqualTo(1);
    assertThat(trays.query().where(t -> t.letters().contains('"')).count()).isEqualTo(1);
    assertThat(trays.query().where(t -> t.words().contains("it's")).count()).isEqualTo(1);
    assertThat(trays.query().where(t -> t.words().contains("x")).count()).isZero();
    assertThat(trays.query().where(t -> t.fruits().contains(Fruit.FIG)).count()).isEqualTo(1);
    assertThat(trays.query().where(t -> t.moments().contains(Instant.EPOCH)).count()).isEqualTo(1);
  }

  @Test
  void pathsLeadToElements() {
    Parcel box = create(null, "box");
    Parcel bag = create(ParcelMapper.ref(box.getId()), "bag", "b");
    Parcel nut = create(ParcelMapper.ref(bag.getId()), "nut");

    assertFinds(p -> p.within().codes().contains("box"), bag);
    assertFinds(p -> p.within().codes().contains("box").not(), nut);
    assertFinds(p -> p.within().stickers().tags().contains(new Tag("b")), nut);
    assertFinds(p -> p.contents().some(c -> c.codes().contains("nut")), bag);
    assertFinds(p -> p.contents().none(c -> c.codes().contains("nut")), box, nut);
    assertFinds(p -> p.codes().contains("b").or(p.within().isNull()), box, bag);
    assertFinds(p -> p.codes().contains("bag").and(p.codes().contains("b")), bag);
  }

  @Test
  void rowsAreChangedAndDeletedByTheirElements() {
    Parcel box = create(null, "box", "b");
    Parcel bag = create(null, "bag");

    assertThat(parcels.updateMany(p -> p.codes().contains("b"), c -> c.sizes(new int[] {7})))
        .isEqualTo(1);
    assertFinds(p -> p.sizes().contains(7), box);
    assertThat(parcels.deleteMany(p -> p.codes().contains("b").not())).isEqualTo(1);
    assertThat(parcels.findById(bag.getId())).isEmpty();
    assertThat(parcels.findById(box.getId())).isPresent();
  }

  @Test
  void logShowsTheElementUnlessItIsSensitive() {
    create(null, "box");
    events.clear();
    assertFinds(p -> p.codes().contains("shown").or(p.secrets().contains("hidden")));

    assertThat(events).extracting(StatementEvent::toString).anyMatch(it -> it.contains("shown"));
    assertThat(events).extracting(StatementEvent::toString).noneMatch(it -> it.contains("hidden"));
  }

  private Parcel create(@Nullable Ref<Parcel> within, String... codes) {
    Tag[] tags = new Tag[codes.length];
    for (int i = 0; i < tags.length; i++) {
      tags[i] = new Tag(codes[i]);
    }
    return parcels.create(
        p -> p.codes(codes).stickers(new Stickers(tags, null)).seal(new byte[0]).within(within));
  }

  private void assertFinds(Function<ParcelFields, Condition> condition, Parcel... expected) {
    assertThat(parcels.query().where(condition).orderBy(p -> p.id()).list())
        .extracting(Parcel::getId)
        .containsExactlyElementsOf(List.of(expected).stream().map(Parcel::getId).toList());
  }
}
