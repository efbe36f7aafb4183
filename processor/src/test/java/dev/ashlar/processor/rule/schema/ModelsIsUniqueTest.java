/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.processor.Compiled;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ModelsIsUniqueTest {

  @Test
  void bothOfTheTwoAreTold() {
    Compiled compiled =
        Compiled.of(
            """
            // demo/sale/package-info.java
            @dev.ashlar.Models(name = "Shop") package demo.sale;
            // demo/sale/Item.java
            @Model record Item(@Id long id) {}
            // demo/stock/package-info.java
            @dev.ashlar.Models(name = "Shop") package demo.stock;
            // demo/stock/Box.java
            @Model record Box(@Id long id) {}
            """,
            List.of("ashlar.rule.ModelHasTimestamps=off"));

    assertThat(compiled.messages())
        .map(Compiled.Message::text)
        .containsExactly(
            """
            [ModelsIsUnique] Two @Models call their schema "Shop": this one and that of the package demo.stock.
                Give each a name of its own, or write one @Models in a package above both.\
            """,
            """
            [ModelsIsUnique] Two @Models call their schema "Shop": this one and that of the package demo.sale.
                Give each a name of its own, or write one @Models in a package above both.\
            """);
    assertThat(compiled.messages()).extracting("file").containsOnly("package-info.java");
  }
}
