/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ashlar.ValidationException;
import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.embedded.Address;
import dev.ashlar.tests.model.embedded.Country;
import dev.ashlar.tests.model.embedded.EmbeddedsSchema;
import dev.ashlar.tests.model.embedded.House;
import dev.ashlar.tests.model.embedded.HouseDraft;
import dev.ashlar.tests.model.embedded.HouseMapper;
import dev.ashlar.tests.model.embedded.Inch;
import dev.ashlar.tests.model.embedded.Look;
import dev.ashlar.tests.model.embedded.Place;
import dev.ashlar.tests.model.embedded.Remarks;
import dev.ashlar.tests.model.embedded.Shed;
import dev.ashlar.tests.model.embedded.ShedMapper;
import dev.ashlar.tests.model.embedded.Zip;
import dev.ashlar.tests.support.RawSql;
import dev.ashlar.tests.support.Refusal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The components of an embedded record are columns of the model's table. */
@EveryDatabase
final class EmbeddedTest {

  private static final Place PLACE = new Place(48.1, -11.5, new BigDecimal("520.0"));

  private TestDatabase database;
  private RawSql raw;
  private HouseMapper houses;
  private ShedMapper sheds;

  @BeforeEach
  void createTables(TestDatabase database) {
    this.database = database;
    database.create(EmbeddedsSchema::createScript);
    Database db = Database.connect(database.dataSource());
    raw = RawSql.on(database);
    houses = new HouseMapper(db);
    sheds = new ShedMapper(db);
  }

  @Test
  void upsertWritesEveryColumnOfTheRecord() {
    House house = houses.create(h -> h.label("a").home(address("Ring", null)));

    House moved =
        houses.upsert(
            HouseMapper.PRIMARY_KEY,
            h -> h.label("b").home(address("Hauptweg", PLACE)).id(house.id()));

    assertThat(moved.home()).isEqualTo(address("Hauptweg", PLACE));
    assertThat(houses.query().list()).containsExactly(moved);
  }

  @Test
  void columnsHaveThePrefix() {
    House house =
        houses.create(
            h ->
                h.label("a")
                    .home(address("Hauptweg", PLACE))
                    .billing(address("Ring", null))
                    .view(PLACE)
                    .look(new Look("red", new Inch(25, "in"), "dots")));

    assertThat(house.home()).isEqualTo(address("Hauptweg", PLACE));
    assertThat(house.billing()).isEqualTo(address("Ring", null));
    assertThat(house.view()).contains(PLACE);
    assertThat(house.look()).isEqualTo(new Look("red", new Inch(25, "in"), "dots"));
    assertThat(houses.getById(house.id())).isEqualTo(house);
    assertThat(stored("home_street")).isEqualTo("Hauptweg");
    assertThat(stored("home_number")).isEqualTo("7");
    assertThat(stored("home_zip")).isEqualTo("80331");
    assertThat(stored("home_country")).isEqualTo("FR");
    assertThat(stored("home_place_height")).isEqualTo("520.0");
    assertThat(stored("bill_street")).isEqualTo("Ring");
    assertThat(stored("bill_place_height")).isEqualTo("null");
    assertThat(stored("view_height")).isEqualTo("520.0");
    assertThat(stored("color")).isEqualTo("red");
    assertThat(stored("size")).isEqualTo("25");
  }

  @Test
  void optionalRecordIsNullAsAWhole() {
    House house = houses.create(h -> h.label("a").home(address("Weg", null)));

    assertThat(house.billing()).isNull();
    assertThat(house.view()).isEmpty();
    assertThat(house.home().place()).isNull();
    assertThat(stored("bill_street")).isEqualTo("null");
    assertThat(stored("bill_country")).isEqualTo("null");
  }

  @Test
  void recordOfNothingButNullIsAbsent() {
    Shed absent = sheds.create(s -> s.remarks(null));
    Shed empty = sheds.create(s -> s.remarks(new Remarks(null, null)));
    Shed half = sheds.create(s -> s.remarks(new Remarks(null, "low door")));

    assertThat(empty.remarks()).isNull();
    assertThat(half.remarks()).isEqualTo(new Remarks(null, "low door"));
    assertThat(
            sheds
                .query()
                .where(s -> s.remarks().note().isNull().and(s.remarks().warning().isNull()))
                .list())
        .containsExactlyInAnyOrder(absent, empty);
  }

  @Test
  void recordThatNeedsNothingHasItsDefaults() {
    House house = houses.create(h -> h.label("a").home(address("Weg", null)));

    assertThat(house.look()).isEqualTo(new Look("grey", new Inch(10, "in"), null));
    raw.run("UPDATE \"houses\" SET \"color\" = 'blue'");
    assertThat(houses.getById(house.id()).look().color()).isEqualTo("blue");
  }

  @Test
  void componentsAreChecked() {
    assertRefused(address("x".repeat(61), null), "House.home.street");
    assertRefused(
        new Address("x", 1, new Zip(null), Country.DE, null, Optional.empty(), null, null),
        "House.home.zip is required, but got null");
    assertRefused(
        new Address("x", 1, new Zip("1"), null, null, Optional.empty(), null, null),
        "House.home.country is required, but got null");
    assertRefused(
        address("x", new Place(Double.NaN, 0, BigDecimal.ONE)), "House.home.place.latitude");
    assertRefused(address("x", new Place(1, 0, new BigDecimal("0.25"))), "House.home.place.height");
    assertRefused(null, "House.home is required, but got null");
  }

  @Test
  void previewIsWhatWillBeRead() {
    Place place = new Place(1, -0.0, new BigDecimal("3"));
    HouseDraft draft = HouseDraft.start().label("a").home(address("Weg", place));

    assertThat(draft.preview().home().place()).isEqualTo(new Place(1, 0.0, new BigDecimal("3.0")));
    assertThat(draft.preview().look().color()).isEqualTo("grey");
    assertThat(draft.preview().view()).isEmpty();
  }

  @Test
  void changeSetsAllColumns() {
    House house = houses.create(h -> h.label("a").home(address("Weg", PLACE)).view(PLACE));
    House moved = houses.update(house, c -> c.home(address("Ring", null)).billing(house.home()));

    assertThat(moved.home()).isEqualTo(address("Ring", null));
    assertThat(moved.billing()).isEqualTo(house.home());
    assertThat(moved.view()).contains(PLACE);
    assertThat(houses.update(moved.id(), c -> c.billing(null).view(null)).view()).isEmpty();
    House back = houses.update(house);
    assertThat(back.home()).isEqualTo(house.home());
    assertThat(back.billing()).isNull();
    assertThat(back.view()).contains(PLACE);
  }

  @Test
  void conditionsReachTheColumns() {
    House first = houses.create(h -> h.label("a").home(address("Weg", PLACE)).view(PLACE));
    House second =
        houses.create(h -> h.label("b").home(address("Ring", null)).billing(first.home()));

    assertThat(houses.query().where(h -> h.home().street().startsWith("W")).list())
        .containsExactly(first);
    assertThat(houses.query().where(h -> h.home().zip().eq(new Zip("80331"))).count()).isEqualTo(2);
    assertThat(houses.query().where(h -> h.home().place().latitude().gt(48)).list())
        .containsExactly(first);
    assertThat(houses.query().where(h -> h.billing().street().isNull()).list())
        .containsExactly(first);
    assertThat(houses.query().where(h -> h.billing().street().ne(h.home().street())).list())
        .containsExactly(second);
    assertThat(houses.query().where(h -> h.look().size().eq(new Inch(10, "in"))).count())
        .isEqualTo(2);
    assertThat(houses.query().orderBy(h -> h.home().street().asc()).list())
        .containsExactly(second, first);
  }

  @Test
  void databaseKeepsOptionalColumnsTogether() {
    houses.create(h -> h.label("a").home(address("Weg", null)));

    assertThat(set("bill_street")).isEqualTo(Refusal.VALUE);
    assertThat(set("bill_district")).isEqualTo(Refusal.VALUE);
    assertThat(set("home_district")).isEqualTo(Refusal.NONE);
  }

  @Test
  void sensitiveComponentIsMasked() {
    List<String> shown = new ArrayList<>();
    Database db =
        Database.builder(database.dataSource())
            .listener(event -> shown.add(event.toString()))
            .build();
    Address secret =
        new Address(
            "Weg", 1, new Zip("1"), Country.DE, null, Optional.empty(), "open sesame", null);
    HouseMapper mapper = new HouseMapper(db);
    House house = mapper.create(h -> h.label("a").home(secret));
    mapper.update(house, c -> c.home(secret));

    assertThat(mapper.query().where(h -> h.home().doorCode().eq("open sesame")).count()).isOne();
    assertThat(shown).isNotEmpty().noneMatch(text -> text.contains("open sesame"));
  }

  private void assertRefused(@Nullable Address home, String message) {
    assertThatExceptionOfType(ValidationException.class)
        .isThrownBy(() -> HouseDraft.start().label("a").home(home))
        .withMessageContaining(message);
  }

  private static Address address(String street, @Nullable Place place) {
    return new Address(
        street, 7, new Zip("80331"), Country.FR, "Mitte", Optional.of(3), "1234", place);
  }

  private Refusal set(String column) {
    return raw.refusal("UPDATE \"houses\" SET \"%s\" = 'x'".formatted(column));
  }

  private String stored(String column) {
    return raw.value("SELECT \"%s\" FROM \"houses\"".formatted(column));
  }
}
