/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.type;

import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.Naming;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Rule;
import dev.ashlar.sql.message.Words;
import java.util.Set;

/** Money is counted in decimals or in whole numbers, which are exact. */
final class MoneyIsExact implements Rule {

  private static final Set<String> INEXACT =
      Set.of("float", "double", "java.lang.Float", "java.lang.Double");

  private static final Set<String> MONEY =
      Set.of("price", "amount", "total", "balance", "cost", "fee");

  @Override
  public boolean isNegotiable() {
    return true;
  }

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ColumnMapping column : mappings.columns()) {
      if (INEXACT.contains(column.scalar().name().toString()) && soundsLikeMoney(column.name())) {
        problems.warning(
            this,
            column.origin(),
            "%s sounds like money, but %s cannot hold 0.10 exactly."
                .formatted(column.label(), Words.a(column.scalar().shortName())),
            "Make it a BigDecimal, as in @Column(precision = 12, scale = 2),"
                + " or count the smallest unit in a long.");
      }
    }
  }

  /** By the last word of the name: a {@code priceIndex} is no price. */
  private static boolean soundsLikeMoney(String name) {
    String words = Naming.column(name);
    String last = words.substring(words.lastIndexOf('_') + 1);
    return MONEY.contains(last)
        || (last.endsWith("s") && MONEY.contains(last.replaceAll("s$", "")));
  }
}
