/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.UniqueKey;
import dev.ashlar.sql.schema.ReferentialAction;
import dev.ashlar.table.Constraint.Check;
import dev.ashlar.table.Constraint.Reference;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SchemaTablesTest {

  private static final SchemaTables SHOP =
      SchemaTables.read(
          """
          ashlar schema 1
          schema Shop

          table order_lines
            column shop_id integer not null
            column order_id bigint not null
            column amount integer
            column address_street text
            column address_city text
            primary key order_lines_pkey (shop_id, order_id)
            unique order_lines_address_key (address_city, address_street)
            foreign key order_lines_order_fkey (shop_id, order_id) references orders (shop_id, id) on delete cascade
            check order_lines_address_check (address_street, address_city) "1 = 1"

          table orders
            column shop_id integer not null
            column id bigint not null
            column lines_amount integer
            primary key orders_pkey (shop_id, id)
          """,
          """
          OrderLine order order amount address.street address.city address
          Order shop id linesAmount
          """);

  @Test
  void keysAreTheOnesOfTheModels() {
    assertThat(SHOP.keys("order_lines").stream().map(Constraint.Key::key))
        .containsExactly(
            new UniqueKey<>("order_lines_pkey", "OrderLine", List.of("order")),
            new UniqueKey<>(
                "order_lines_address_key", "OrderLine", List.of("address.city", "address.street")));
    assertThat(SHOP.primaryKey("orders").orElseThrow())
        .isEqualTo(
            new Constraint.Key(
                "orders",
                List.of("shop_id", "id"),
                true,
                new UniqueKey<>("orders_pkey", "Order", List.of("shop", "id"))));
    assertThat(SHOP.keys("others")).isEmpty();
  }

  @Test
  void keysAreFoundByTheirColumnsInAnyOrder() {
    assertThat(SHOP.key("orders", List.of("id", "shop_id"))).isEqualTo(SHOP.primaryKey("orders"));
    assertThat(SHOP.key("orders", List.of("id"))).isEmpty();
  }

  @Test
  void foreignKeysAreRelations() {
    Reference reference = SHOP.references().get(0);

    assertThat(SHOP.references()).hasSize(1);
    assertThat(reference.relation()).isEqualTo("OrderLine.order");
    assertThat(reference.targetTable()).isEqualTo("orders");
    assertThat(reference.targetColumns()).containsExactly("shop_id", "id");
    assertThat(reference.onDelete()).isEqualTo(ReferentialAction.CASCADE);
    assertThat(reference.blocksDelete()).isFalse();
    assertThat(SHOP.constraint(Reference.class, "orders", "order_lines_order_fkey"))
        .contains(reference);
    assertThat(SHOP.constraint(Constraint.Key.class, "orders", "order_lines_order_fkey")).isEmpty();
  }

  @Test
  void checksAreComponents() {
    assertThat(SHOP.constraint(Check.class, "order_lines", "order_lines_address_check"))
        .contains(new Check("order_lines_address_check", "order_lines", "OrderLine.address"));
    assertThat(SHOP.constraint(Check.class, "", "order_lines_amount_check"))
        .contains(new Check("order_lines_amount_check", "order_lines", "OrderLine.amount"));
  }

  /** Some databases give the checks of each table names of their own. */
  @Test
  void ofTwoConstraintsOfOneNameThatOfTheTableIsMeant() {
    SchemaTables tables =
        SchemaTables.read(
            """
            ashlar schema 1
            schema Shop

            table a
              column b_c integer
              primary key a_pkey (b_c)

            table a_b
              column c integer
              primary key a_b_pkey (c)
            """,
            """
            A bC
            AB c
            """);

    assertThat(tables.constraint(Check.class, "a", "a_b_c_check").orElseThrow().member())
        .isEqualTo("A.bC");
    assertThat(tables.constraint(Check.class, "a_b", "a_b_c_check").orElseThrow().member())
        .isEqualTo("AB.c");
  }

  @Test
  void tablesHaveTheirModelsName() {
    assertThat(SHOP.model("order_lines")).isEqualTo("OrderLine");
    assertThat(SHOP.model("others")).isEqualTo("others");
    assertThat(SHOP.names()).containsExactly("order_lines", "orders");
  }
}
