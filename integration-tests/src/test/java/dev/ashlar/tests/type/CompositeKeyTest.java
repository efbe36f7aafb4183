/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import dev.ashlar.NotFoundException;
import dev.ashlar.Ref;
import dev.ashlar.StaleModelException;
import dev.ashlar.UniqueViolation;
import dev.ashlar.ValidationException;
import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.keys.Inspection;
import dev.ashlar.tests.model.keys.InspectionKey;
import dev.ashlar.tests.model.keys.InspectionMapper;
import dev.ashlar.tests.model.keys.KeyedSchema;
import dev.ashlar.tests.model.keys.Order;
import dev.ashlar.tests.model.keys.OrderLine;
import dev.ashlar.tests.model.keys.OrderLineDraft;
import dev.ashlar.tests.model.keys.OrderLineKey;
import dev.ashlar.tests.model.keys.OrderLineMapper;
import dev.ashlar.tests.model.keys.OrderMapper;
import dev.ashlar.tests.model.keys.Seat;
import dev.ashlar.tests.model.keys.SeatKey;
import dev.ashlar.tests.model.keys.SeatMapper;
import dev.ashlar.tests.model.keys.Warranty;
import dev.ashlar.tests.model.keys.WarrantyMapper;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys of several components, and the records that hold them. */
@EveryDatabase
final class CompositeKeyTest {

  private Database db;
  private OrderMapper orders;
  private OrderLineMapper lines;
  private WarrantyMapper warranties;
  private InspectionMapper inspections;
  private SeatMapper seats;

  @BeforeEach
  void createTables(TestDatabase database) {
    database.create(KeyedSchema::createScript);
    db = Database.connect(database.dataSource());
    orders = new OrderMapper(db);
    lines = new OrderLineMapper(db);
    warranties = new WarrantyMapper(db);
    inspections = new InspectionMapper(db);
    seats = new SeatMapper(db);
  }

  private OrderLine line(Order order, int number) {
    return lines.create(
        l -> l.article("nut").number(number).quantity(10).order(OrderMapper.ref(order.id())));
  }

  private static Ref<OrderLine> ref(Order order, int number) {
    return OrderLineMapper.ref(new OrderLineKey(order.id(), number));
  }

  @Test
  void rowIsFoundByAllPartsOfItsKey() {
    Order first = orders.create(o -> o.customer("Ann"));
    Order second = orders.create(o -> o.customer("Bob"));
    OrderLine one = line(first, 1);
    OrderLine two = line(first, 2);
    OrderLine other = line(second, 1);

    assertThat(lines.findById(new OrderLineKey(first.id(), 1))).contains(one);
    assertThat(lines.getById(new OrderLineKey(first.id(), 2))).isEqualTo(two);
    assertThat(lines.findById(new OrderLineKey(second.id(), 1))).contains(other);
    assertThat(lines.findById(new OrderLineKey(second.id(), 2))).isEmpty();
    assertThat(lines.findById(OrderLineMapper.ref(OrderLineKey.of(two)))).contains(two);
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> lines.getById(new OrderLineKey(second.id(), 9)))
        .withMessage(
            "There is no OrderLine with order %d, number 9. Where it may be missing, use findBy.. instead of getBy.."
                .formatted(second.id()));
  }

  @Test
  void rowsAreFoundByManyKeys() {
    Order order = orders.create(o -> o.customer("Ann"));
    OrderLine one = line(order, 1);
    OrderLine two = line(order, 2);
    OrderLineKey none = new OrderLineKey(order.id(), 3);

    assertThat(lines.findAllById(List.of(OrderLineKey.of(two), none, OrderLineKey.of(one))))
        .containsExactly(entry(OrderLineKey.of(two), two), entry(OrderLineKey.of(one), one));
  }

  @Test
  void keyRecordRefusesNull() {
    assertThatExceptionOfType(ValidationException.class)
        .isThrownBy(() -> new SeatKey(null, 1))
        .withMessageContaining("SeatKey.row");
  }

  @Test
  void takenKeyIsAUniqueViolation() {
    Order order = orders.create(o -> o.customer("Ann"));
    line(order, 1);

    assertThatExceptionOfType(UniqueViolation.class)
        .isThrownBy(() -> line(order, 1))
        .satisfies(e -> assertThat(e.key().members()).containsExactly("order", "number"));
    assertThat(lines.query().count()).isEqualTo(1);
  }

  @Test
  void writesByKeyMeetOneRow() {
    Order order = orders.create(o -> o.customer("Ann"));
    OrderLine one = line(order, 1);
    OrderLine two = line(order, 2);
    OrderLineKey key = OrderLineKey.of(one);

    OrderLine changed = lines.update(key, l -> l.quantity(11));
    assertThat(changed.quantity()).isEqualTo(11);
    assertThat(lines.getById(OrderLineKey.of(two))).isEqualTo(two);
    assertThat(lines.update(changed, l -> l.quantity(q -> q.plus(1))).quantity()).isEqualTo(12);
    assertThatExceptionOfType(StaleModelException.class)
        .isThrownBy(() -> lines.update(key, 0, l -> l.quantity(0)));
    assertThatExceptionOfType(StaleModelException.class).isThrownBy(() -> lines.update(one));
    assertThat(lines.updateMany(l -> l.number().gt(1), l -> l.article("bolt"))).isEqualTo(1);
    assertThat(lines.updateReturning(l -> l.order().customer().eq("Ann"), l -> l.quantity(1)))
        .hasSize(2);
    assertThat(lines.delete(key)).isTrue();
    assertThat(lines.delete(key)).isFalse();
    assertThat(lines.deleteMany(l -> l.order().customer().eq("Ann"))).isEqualTo(1);
  }

  @Test
  void laterUpdatesOfTheSameColumnsMeetTheKeyAndTheVersionToo() {
    Order order = orders.create(o -> o.customer("Ann"));
    OrderLineKey key = OrderLineKey.of(line(order, 1));
    OrderLine two = line(order, 2);

    assertThat(lines.update(key, 0, l -> l.quantity(11).article("bolt")).version()).isEqualTo(1);
    assertThat(lines.update(key, 1, l -> l.quantity(12).article("cog")).version()).isEqualTo(2);
    assertThatExceptionOfType(StaleModelException.class)
        .isThrownBy(() -> lines.update(key, 1, l -> l.quantity(13).article("pin")))
        .withMessageStartingWith(
            "OrderLine with order %d, number 1 has version 2 by now".formatted(order.id()));
    OrderLine stored = lines.getById(key);
    assertThat(stored.quantity()).isEqualTo(12);
    assertThat(stored.article()).isEqualTo("cog");
    assertThat(lines.getById(OrderLineKey.of(two))).isEqualTo(two);
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(
            () ->
                lines.update(
                    new OrderLineKey(order.id(), 9), 2, l -> l.quantity(1).article("nut")));
  }

  @Test
  void manyRowsAreWrittenAndPaged() {
    Order order = orders.create(o -> o.customer("Ann"));
    List<OrderLineDraft> drafts =
        IntStream.rangeClosed(1, 25)
            .mapToObj(
                n ->
                    OrderLineDraft.start().article("nut").number(n).quantity(1).orderId(order.id()))
            .toList();

    assertThat(lines.createMany(drafts)).isEqualTo(25);
    assertThat(lines.query().page(2, 10).items())
        .extracting(OrderLine::number)
        .containsExactly(11, 12, 13, 14, 15, 16, 17, 18, 19, 20);
    assertThat(lines.query().orderBy(l -> l.number().desc()).first().orElseThrow().number())
        .isEqualTo(25);
  }

  @Test
  void keyThatIsAReferenceIsThatOfItsTarget() {
    Order order = orders.create(o -> o.customer("Ann"));
    line(order, 1);
    OrderLineKey key = new OrderLineKey(order.id(), 1);
    Warranty warranty = warranties.create(w -> w.months(12).lineId(key));

    assertThat(warranties.findById(key)).contains(warranty);
    assertThat(warranties.update(key, w -> w.months(24)).months()).isEqualTo(24);
    assertThat(WarrantyMapper.key(WarrantyMapper.ref(key))).isEqualTo(key);
    assertThat(lines.query().include(l -> l.warranty()).one().warranty().get())
        .map(Warranty::months)
        .contains(24);
    assertThat(lines.query().where(l -> l.warranty().months().eq(24)).count()).isEqualTo(1);
    assertThat(warranties.delete(key)).isTrue();
  }

  @Test
  void keysStandWithinKeys() {
    Order order = orders.create(o -> o.customer("Ann"));
    line(order, 1);
    Inspection first =
        inspections.create(i -> i.inspector("Eve").passed(false).line(ref(order, 1)));
    InspectionKey key = new InspectionKey(new OrderLineKey(order.id(), 1), "Eve");
    Inspection second =
        inspections.create(i -> i.inspector("Max").passed(true).line(ref(order, 1)).repeatsId(key));

    assertThat(InspectionKey.of(first)).isEqualTo(key);
    assertThat(inspections.findById(key)).contains(first);
    assertThat(InspectionMapper.key(second.repeats())).isEqualTo(key);
    assertThat(inspections.findByRepeats(InspectionMapper.ref(key))).contains(second);
    assertThat(inspections.query().where(i -> i.repeats().inspector().eq("Eve")).list())
        .containsExactly(second);
    assertThat(inspections.query().include(i -> i.repeats()).list())
        .filteredOn(i -> i.repeats() != null)
        .allSatisfy(i -> assertThat(i.repeats().get()).isEqualTo(first));
    assertThatExceptionOfType(UniqueViolation.class)
        .isThrownBy(
            () ->
                inspections.create(
                    i -> i.inspector("Kim").passed(true).line(ref(order, 1)).repeatsId(key)))
        .satisfies(e -> assertThat(e.key()).isEqualTo(InspectionMapper.UNIQUE_REPEATS));
  }

  @Test
  void rowThatStaysWhenDeletedIsRestoredByItsKey() {
    Seat seat = seats.create(s -> s.row("A").place(1).guest("Ann"));
    seats.create(s -> s.row("A").place(2).guest("Bob"));
    SeatKey key = new SeatKey("A", 1);

    assertThat(seats.delete(key)).isTrue();
    assertThat(seats.findById(key)).isEmpty();
    assertThat(seats.query().count()).isEqualTo(1);
    assertThat(seats.restore(key)).isTrue();
    assertThat(seats.getById(key).guest()).isEqualTo(seat.guest());
    assertThat(seats.forceDelete(key)).isTrue();
    assertThat(seats.query().withDeleted().count()).isEqualTo(1);
    assertThat(seats.deleteReturning(s -> s.place().eq(2))).hasSize(1);
  }

  @Test
  void upsertMeetsTheWholeKey() {
    Order order = orders.create(o -> o.customer("Ann"));
    line(order, 1);

    OrderLine changed =
        lines.upsert(
            OrderLineMapper.PRIMARY_KEY,
            l -> l.article("bolt").number(1).quantity(3).orderId(order.id()));
    OrderLine added =
        lines.upsert(
            OrderLineMapper.PRIMARY_KEY,
            l -> l.article("nail").number(2).quantity(4).orderId(order.id()),
            l -> l.quantity(0));

    assertThat(changed)
        .extracting(OrderLine::article, OrderLine::quantity, OrderLine::version)
        .containsExactly("bolt", 3, 1);
    assertThat(added).extracting(OrderLine::quantity, OrderLine::version).containsExactly(4, 0);
    assertThat(lines.query().count()).isEqualTo(2);
  }

  @Test
  void manyRowsComeBackInTheOrderOfTheirDrafts() {
    Order order = orders.create(o -> o.customer("Ann"));
    List<OrderLineDraft> drafts =
        IntStream.of(3, 1, 2)
            .mapToObj(
                n ->
                    OrderLineDraft.start().article("nut").number(n).quantity(1).orderId(order.id()))
            .toList();

    assertThat(lines.createManyReturning(drafts))
        .extracting(OrderLine::number)
        .containsExactly(3, 1, 2);
    assertThat(lines.createManySkippingDuplicates(drafts)).isZero();
    assertThat(lines.query().count()).isEqualTo(3);
  }
}
