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

/** Where a target keeps decimals as text, javac refuses to order them and to compute with them. */
final class DecimalFieldTest {

  private static final String USE =
      """
      package demo;
      import dev.ashlar.query.Query;
      import java.math.BigDecimal;
      import java.math.BigInteger;
      final class Use {
        void equals(Query<Order, OrderFields> orders) {
          var found = orders.where(o -> o.total().eq(BigDecimal.ONE).and(o.units().isNull()));
          found = orders.where(o -> o.cap().ne(new Cap(BigDecimal.ONE)));
          found = orders.where(o -> o.fee().total().in(java.util.List.of(BigDecimal.ONE)));
        }
        OrderChange sets(OrderChange change) {
          return change.total(BigDecimal.ONE).set(o -> o.total(), o -> o.total());
        }
        void orders(Query<Order, OrderFields> orders) {
          var sorted = orders.orderBy(o -> o.total());
          sorted = orders.orderBy(o -> o.cap().desc());
          sorted = orders.where(o -> o.units().gt(BigInteger.ONE));
          sorted = orders.where(o -> o.fee().total().lt(BigDecimal.ONE));
        }
        OrderChange computes(OrderChange change) {
          return change.total(v -> v.plus(BigDecimal.ONE));
        }
      }
      """;

  @TempDir Path folder;

  static Stream<Javac> compilers() {
    return Javac.all().stream();
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void decimalsAsTextAreEqualOrNot(Javac javac) {
    assertThat(compile(javac, "h2,sqlite").errors())
        .containsExactly(
            "demo/Use.java:15: error: incompatible types: bad return type in lambda expression",
            "demo/Use.java:16: error: cannot find symbol",
            "demo/Use.java:17: error: cannot find symbol",
            "demo/Use.java:18: error: cannot find symbol",
            "demo/Use.java:21: error: incompatible types: BigDecimal is not a functional interface");
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void otherDatabasesOrderThem(Javac javac) {
    assertThat(compile(javac, "h2,mariadb,mysql,postgresql").log()).isEmpty();
  }

  private Javac.Result compile(Javac javac, String vendors) {
    return javac.compile(
        folder.resolve("" + javac.version()),
        Map.of(
            "demo/package-info.java",
            "@dev.ashlar.Models(name = \"Demo\") package demo;",
            "demo/Order.java",
            """
            package demo;
            import dev.ashlar.*;
            import java.math.BigDecimal;
            import java.math.BigInteger;
            import org.jspecify.annotations.Nullable;
            @Model(timestamps = false, reason = "test")
            public record Order(
                @Id long id,
                @Column(precision = 12, scale = 2) BigDecimal total,
                @Column(precision = 20) @Nullable BigInteger units,
                @Column(precision = 12, scale = 2) Cap cap,
                @Embedded Fee fee) {}
            """,
            "demo/Cap.java",
            "package demo; public record Cap(java.math.BigDecimal value) {}",
            "demo/Fee.java",
            """
            package demo;
            import dev.ashlar.Column;
            public record Fee(
                @Column(precision = 12, scale = 2) java.math.BigDecimal total, String why) {}
            """,
            "demo/Use.java",
            USE),
        "-Aashlar.vendors=" + vendors);
  }
}
