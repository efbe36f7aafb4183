/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.processor.Generated;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Hard names compile in every place, or are refused where they stand. */
final class NamesTest {

  /** How many cases are tried, of several thousand. */
  private static final int TRIED = Generated.many(50, Integer.MAX_VALUE);

  /** How many the compiler gets at once. */
  private static final int TOGETHER = 200;

  @Test
  void everyNameCompilesInEveryPlaceOrIsRefusedByOneRule() {
    List<NamedCase> cases =
        new ArrayList<>(
            Place.all().stream()
                .flatMap(place -> place.names().stream().map(name -> new NamedCase(place, name)))
                .toList());
    Collections.shuffle(cases, Generated.random());
    List<String> wrong = new ArrayList<>();
    for (int first = 0; first < Math.min(TRIED, cases.size()); first += TOGETHER) {
      int end = Math.min(first + Math.min(TOGETHER, TRIED), cases.size());
      wrong.addAll(NamedCase.wrong(cases.subList(first, end)));
    }
    assertThat(wrong).as("-Dashlar.test.seed=%d", Generated.seed()).isEmpty();
  }
}
