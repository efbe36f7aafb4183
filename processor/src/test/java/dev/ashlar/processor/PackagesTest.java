/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A schema whose models lie in several packages. */
final class PackagesTest {

  private static final String IMPORTS =
      """
      package demo;
      import dev.ashlar.*;
      import java.time.Instant;
      """;
  private static final String AUDIT = "@CreatedAt Instant createdAt, @UpdatedAt Instant updatedAt";

  /** Loads, asks and nests over all kinds of relations. */
  private static final String USE_OF_RELATIONS =
      """
      package shop;
      import java.util.List;
      import shop.people.*;
      import shop.sale.*;
      class Use {
        List<Customer> all(CustomerMapper customers) {
          return customers.query()
              .where(c -> c.orders().some(o -> o.amount().gt(5)).and(c.card().owner().name().eq("x")))
              .where(c -> c.shops().none(s -> s.city().eq("Rome")))
              .include(c -> c.orders().where(o -> o.amount().gt(1)).limit(3))
              .include(c -> c.card())
              .include(c -> c.shops().include(s -> s.customers()))
              .orderBy(c -> c.orders().count().desc())
              .list();
        }
        List<Order> with(OrderMapper orders, List<Order> rows) {
          return orders.load(rows, o -> o.customer().include(c -> c.card()));
        }
        Customer one(CustomerMapper customers) {
          return customers.create(c -> c.name("Ann")
              .orders(o -> o.create(d -> d.amount(1).customerIsParent()).connect(OrderMapper.ref(7)))
              .cardNew(d -> d.ownerIsParent())
              .shops(s -> s.create(d -> d.city("Rome"))));
        }
        Order other(OrderMapper orders) {
          return orders.create(o -> o.amount(1).customerNew(c -> c.name("Bob"))
              .earlierNew(e -> e.amount(2).customerId(3)));
        }
      }
      """;

  @TempDir Path folder;

  static Stream<Javac> compilers() {
    return Javac.all().stream();
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void modelsOfSeveralPackagesShareTheSchemaOfTheirParent(Javac javac) {
    Javac.Result result =
        javac.compile(
            folder,
            Map.of(
                "shop/package-info.java",
                "@dev.ashlar.Models(name = \"Shop\") package shop;",
                "shop/people/Customer.java",
                IMPORTS.replace("demo", "shop.people")
                    + "@Model\npublic record Customer(@Id long id, String name, "
                    + AUDIT
                    + ") {}",
                "shop/sale/Order.java",
                IMPORTS.replace("demo", "shop.sale")
                    + "import shop.people.Customer;\n"
                    + "@Model(table = \"orders\")\n"
                    + "public record Order(@Id long id, @Relation(onDelete = Action.CASCADE)"
                    + " Ref<Customer> customer, "
                    + AUDIT
                    + ") {}"),
            "-Werror");
    assertThat(result.log()).isEmpty();
    assertThat(result.files("generated")).containsKey("shop/ShopSchema.java");
    assertThat(result.files("classes").get("META-INF/ashlar/Shop/schema.txt"))
        .contains("table customers", "references customers (id)");
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void relationsAcrossPackagesAreLoadedAndNested(Javac javac) {
    Javac.Result result =
        javac.compile(
            folder,
            Map.of(
                "shop/package-info.java",
                "@dev.ashlar.Models(name = \"Shop\") package shop;",
                "shop/people/Customer.java",
                IMPORTS.replace("demo", "shop.people")
                    + "import shop.sale.*;\n"
                    + "@Model\npublic record Customer(@Id long id, String name,"
                    + " @Relation(mappedBy = \"customer\") Many<Order> orders,"
                    + " @Relation(mappedBy = \"owner\") One<Card> card,"
                    + " @Relation Many<Shop> shops, "
                    + AUDIT
                    + ") {}",
                "shop/sale/Card.java",
                IMPORTS.replace("demo", "shop.sale")
                    + "import shop.people.Customer;\n"
                    + "@Model\npublic record Card(@Id long id,"
                    + " @Relation(unique = true, onDelete = Action.CASCADE) Ref<Customer> owner, "
                    + AUDIT
                    + ") {}",
                "shop/sale/Shop.java",
                IMPORTS.replace("demo", "shop.sale")
                    + "import shop.people.Customer;\n"
                    + "@Model\npublic record Shop(@Id long id, String city,"
                    + " @Relation(mappedBy = \"shops\") Many<Customer> customers, "
                    + AUDIT
                    + ") {}",
                "shop/sale/Order.java",
                IMPORTS.replace("demo", "shop.sale")
                    + "import shop.people.Customer;\n"
                    + "import org.jspecify.annotations.Nullable;\n"
                    + "@Model\npublic record Order(@Id long id, int amount,"
                    + " @Relation(onDelete = Action.CASCADE) Ref<Customer> customer,"
                    + " @Relation(onDelete = Action.SET_NULL) @Nullable Ref<Order> earlier, "
                    + AUDIT
                    + ") {}",
                "shop/Use.java",
                USE_OF_RELATIONS),
            "-Werror");
    assertThat(result.log()).isEmpty();
    assertThat(result.files("classes").get("META-INF/ashlar/Shop/schema.txt"))
        .contains("table customer_shops", "references shops (id) on delete cascade");
  }
}
