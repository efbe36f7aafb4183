/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.tests.support.Generated;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One mistake in good models gives one message, and nothing is said of generated code. */
final class BadModelsTest {

  @ParameterizedTest
  @EnumSource
  void mistakeIsToldByItsRuleAlone(Mistake mistake, @TempDir Path folder) {
    for (int number = 0; number < Generated.many(1, 30); number++) {
      long seed = Generated.seed() + number;
      RandomSchema schema = new RandomSchema(seed);
      RandomModel model = schema.spoil(new Random(seed), mistake);
      Map<String, String> sources = schema.models();

      CompiledSchema compiled = CompiledSchema.of(seed, sources, folder);

      assertThat(compiled.errors())
          .as("-Dashlar.test.seed=%d", seed)
          .map(error -> error.lines().findFirst().orElseThrow())
          .containsExactly(
              mistake.said(model, sources.get("demo/%s.java".formatted(model.name()))));
    }
  }
}
