/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ashlar.ForeignKeyViolation;
import dev.ashlar.Ref;
import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.keys.KeyedSchema;
import dev.ashlar.tests.model.keys.Order;
import dev.ashlar.tests.model.keys.OrderLine;
import dev.ashlar.tests.model.keys.OrderLineKey;
import dev.ashlar.tests.model.keys.OrderLineMapper;
import dev.ashlar.tests.model.keys.OrderMapper;
import dev.ashlar.tests.model.keys.Shipment;
import dev.ashlar.tests.model.keys.ShipmentMapper;
import dev.ashlar.tests.model.keys.Warranty;
import dev.ashlar.tests.support.RawSql;
import dev.ashlar.tests.support.Refusal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** References that hold keys of several components: their columns, conditions and loading. */
@EveryDatabase
final class CompositeReferenceTest {

  private Database db;
  private OrderMapper orders;
  private OrderLineMapper lines;
  private ShipmentMapper shipments;

  @BeforeEach
  void createTables(TestDatabase database) {
    database.create(KeyedSchema::createScript);
    db = Database.connect(database.dataSource());
    orders = new OrderMapper(db);
    lines = new OrderLineMapper(db);
    shipments = new ShipmentMapper(db);
  }

  private OrderLine line(Order order, int number) {
    return lines.create(
        l -> l.article("nut").number(number).quantity(10).order(OrderMapper.ref(order.id())));
  }

  private static Ref<OrderLine> ref(Order order, int number) {
    return OrderLineMapper.ref(new OrderLineKey(order.id(), number));
  }

  @Test
  void referenceHoldsTheWholeKey(TestDatabase database) {
    Order order = orders.create(o -> o.customer("Ann"));
    line(order, 1);
    OrderLine two = line(order, 2);
    Shipment sent = shipments.create(s -> s.carrier("post").line(ref(order, 2)));

    assertThat(OrderLineMapper.key(sent.line())).isEqualTo(new OrderLineKey(order.id(), 2));
    assertThat(sent.replaced()).isNull();
    assertThat(shipments.getById(sent.id())).isEqualTo(sent);
    assertThat(RawSql.on(database).value("SELECT \"line_order_id\" FROM \"shipments\""))
        .isEqualTo(String.valueOf(order.id()));
    assertThat(lines.findById(sent.line())).contains(two);

    Shipment moved = shipments.update(sent.id(), s -> s.lineId(new OrderLineKey(order.id(), 1)));
    assertThat(moved.line()).isEqualTo(ref(order, 1));
    Shipment both = shipments.update(moved, s -> s.replaced(ref(order, 2)));
    assertThat(both.replaced()).isEqualTo(ref(order, 2));
    assertThat(shipments.update(both, s -> s.replaced(null)).replaced()).isNull();
  }

  @Test
  void referenceToNothingIsRefused() {
    Order order = orders.create(o -> o.customer("Ann"));
    line(order, 1);

    assertThatExceptionOfType(ForeignKeyViolation.class)
        .isThrownBy(() -> shipments.create(s -> s.carrier("post").line(ref(order, 9))))
        .satisfies(e -> assertThat(e.relation()).isEqualTo("Shipment.line"));
    Shipment sent = shipments.create(s -> s.carrier("post").line(ref(order, 1)));
    assertThatExceptionOfType(ForeignKeyViolation.class)
        .isThrownBy(() -> lines.delete(new OrderLineKey(order.id(), 1)))
        .satisfies(e -> assertThat(e.relation()).isEqualTo("Shipment.line"));
    assertThat(shipments.findById(sent.id())).isPresent();
  }

  @Test
  void deletedTargetIsClearedAsAWhole() {
    Order order = orders.create(o -> o.customer("Ann"));
    line(order, 1);
    line(order, 2);
    Shipment sent =
        shipments.create(s -> s.carrier("post").line(ref(order, 1)).replaced(ref(order, 2)));

    assertThat(lines.delete(new OrderLineKey(order.id(), 2))).isTrue();
    assertThat(shipments.getById(sent.id()).replaced()).isNull();
  }

  @Test
  void halfAReferenceIsRefusedByTheDatabase(TestDatabase database) {
    Order order = orders.create(o -> o.customer("Ann"));
    line(order, 1);
    shipments.create(s -> s.carrier("post").line(ref(order, 1)));

    assertThat(RawSql.on(database).refusal("UPDATE \"shipments\" SET \"sent_back_number\" = 1"))
        .isEqualTo(Refusal.VALUE);
  }

  @Test
  void conditionsCompareWholeKeys() {
    Order ann = orders.create(o -> o.customer("Ann"));
    Order bob = orders.create(o -> o.customer("Bob"));
    line(ann, 1);
    line(ann, 2);
    line(bob, 1);
    Shipment first = shipments.create(s -> s.carrier("a").line(ref(ann, 1)));
    Shipment second = shipments.create(s -> s.carrier("b").line(ref(ann, 2)).replaced(ref(bob, 1)));
    Shipment third = shipments.create(s -> s.carrier("c").line(ref(bob, 1)));

    assertThat(shipments.query().where(s -> s.line().eq(ref(ann, 2))).list())
        .containsExactly(second);
    assertThat(shipments.query().where(s -> s.line().ne(ref(ann, 2))).list())
        .containsExactlyInAnyOrder(first, third);
    assertThat(shipments.query().where(s -> s.line().in(ref(ann, 1), ref(bob, 1))).list())
        .containsExactlyInAnyOrder(first, third);
    assertThat(shipments.query().where(s -> s.line().notIn(ref(ann, 1), ref(bob, 1))).list())
        .containsExactly(second);
    assertThat(shipments.query().where(s -> s.line().in(List.of())).list()).isEmpty();
    assertThat(shipments.query().where(s -> s.replaced().isNull()).count()).isEqualTo(2);
    assertThat(shipments.query().where(s -> s.replaced().isNotNull()).list())
        .containsExactly(second);
    assertThat(shipments.query().where(s -> s.replaced().ne(ref(ann, 1))).list())
        .containsExactly(second);
    assertThat(shipments.query().where(s -> s.line().number().eq(2)).list())
        .containsExactly(second);
    assertThat(shipments.query().where(s -> s.line().order().customer().eq("Bob")).list())
        .containsExactly(third);
    assertThat(shipments.query().where(s -> s.line().eq(s.replaced())).list()).isEmpty();
    assertThat(lines.query().where(l -> l.shipments().some(s -> s.carrier().eq("c"))).list())
        .extracting(OrderLineKey::of)
        .containsExactly(new OrderLineKey(bob.id(), 1));
    assertThat(lines.query().where(l -> l.shipments().none()).list()).isEmpty();
    assertThat(orders.query().orderBy(o -> o.lines().count().desc()).first().orElseThrow().id())
        .isEqualTo(ann.id());
  }

  @Test
  void relationsAreLoadedInBothDirections() {
    Order order = orders.create(o -> o.customer("Ann"));
    OrderLine one = line(order, 1);
    line(order, 2);
    Shipment sent = shipments.create(s -> s.carrier("a").line(ref(order, 1)));
    Shipment more = shipments.create(s -> s.carrier("b").line(ref(order, 1)));

    Order loaded =
        orders
            .query()
            .include(o -> o.lines().orderBy(l -> l.number()).include(l -> l.shipments()))
            .one();
    List<OrderLine> ofOrder = loaded.lines().list();
    assertThat(ofOrder).extracting(OrderLine::number).containsExactly(1, 2);
    assertThat(ofOrder.get(0).shipments().list()).containsExactlyInAnyOrder(sent, more);
    assertThat(ofOrder.get(1).shipments().list()).isEmpty();

    Order limited =
        orders
            .query()
            .include(
                o ->
                    o.lines().include(l -> l.shipments().orderBy(s -> s.carrier().desc()).limit(1)))
            .one();
    assertThat(limited.lines().list().get(0).shipments().list()).containsExactly(more);
    assertThat(shipments.query().include(s -> s.line()).list())
        .allSatisfy(s -> assertThat(s.line().get()).isEqualTo(one));
    assertThat(shipments.query().include(s -> s.replaced()).list())
        .allSatisfy(s -> assertThat(s.replaced()).isNull());
  }

  @Test
  void pairsHoldWholeKeys() {
    Order order = orders.create(o -> o.customer("Ann"));
    OrderLine one = line(order, 1);
    OrderLine two = line(order, 2);
    Shipment sent =
        shipments.create(
            s ->
                s.carrier("post")
                    .line(ref(order, 1))
                    .extras(e -> e.connect(ref(order, 1)).connect(ref(order, 2))));

    assertThat(sent.extras().list()).containsExactlyInAnyOrder(one, two);
    assertThat(shipments.query().include(s -> s.extras()).one().extras().list())
        .containsExactlyInAnyOrder(one, two);
    assertThat(
            shipments
                .query()
                .include(s -> s.extras().orderBy(l -> l.number().desc()).limit(1))
                .one()
                .extras()
                .list())
        .containsExactly(two);
    assertThat(shipments.query().where(s -> s.extras().some(l -> l.number().eq(2))).count())
        .isEqualTo(1);
    assertThatExceptionOfType(ForeignKeyViolation.class)
        .isThrownBy(
            () ->
                shipments.create(
                    s ->
                        s.carrier("post")
                            .line(ref(order, 1))
                            .extras(
                                e ->
                                    e.create(
                                            d ->
                                                d.article("x")
                                                    .number(3)
                                                    .quantity(1)
                                                    .orderId(order.id()))
                                        .connect(ref(order, 9)))))
        .satisfies(e -> assertThat(e.relation()).isEqualTo("Shipment.extras"));
    assertThat(lines.query().count()).isEqualTo(2);
  }

  @Test
  void nestedDraftsTakeTheKeyOfTheRowAround() {
    Order order =
        orders.create(
            o ->
                o.customer("Ann")
                    .lines(
                        l ->
                            l.create(d -> d.article("a").number(1).quantity(1).orderIsParent())
                                .create(
                                    d -> d.article("b").number(2).quantity(1).orderIsParent())));
    assertThat(order.lines().list()).extracting(OrderLine::number).containsExactly(1, 2);

    OrderLine line =
        lines.create(
            l ->
                l.article("c")
                    .number(3)
                    .quantity(1)
                    .order(OrderMapper.ref(order.id()))
                    .shipments(s -> s.create(d -> d.carrier("post").lineIsParent()))
                    .warrantyNew(w -> w.months(12).lineIsParent()));
    assertThat(line.shipments().list()).hasSize(1);
    assertThat(line.warranty().get()).map(Warranty::months).contains(12);
  }

  @Test
  void upsertWritesEveryColumnOfAReference() {
    Order ann = orders.create(o -> o.customer("Ann"));
    Order bob = orders.create(o -> o.customer("Bob"));
    line(ann, 1);
    line(bob, 2);
    Shipment sent = shipments.create(s -> s.carrier("post").line(ref(ann, 1)));

    Shipment moved =
        shipments.upsert(
            ShipmentMapper.PRIMARY_KEY, s -> s.carrier("mule").line(ref(bob, 2)).id(sent.id()));

    assertThat(moved.line()).isEqualTo(ref(bob, 2));
    assertThat(shipments.query().list()).containsExactly(moved);
  }
}
