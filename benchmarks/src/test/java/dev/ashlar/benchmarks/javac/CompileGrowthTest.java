/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks.javac;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * A large program costs no more for each of its models than a small one. The relations make rings
 * over all models, so that whatever follows them from each model anew would show here, or not end.
 */
@EnabledIfSystemProperty(named = "ashlar.test.full", matches = "true")
class CompileGrowthTest {

  private static final int SOME = 200;
  private static final int MANY = 1_000;

  /** Of the number of models: five times as many may allocate 8 % more for each. */
  private static final double EXPONENT = 1.05;

  @Test
  void whatIsAllocatedGrowsWithTheNumberOfModels() throws IOException, InterruptedException {
    double some = bytesOfProcessor(SOME);
    double many = bytesOfProcessor(MANY);

    double exponent = Math.log(many / some) / Math.log((double) MANY / SOME);
    System.out.printf(
        "javac allocates %.0f KB for each of %d models, %.0f KB for each of %d: exponent %.3f%n",
        some / SOME / 1e3, SOME, many / MANY / 1e3, MANY, exponent);
    assertThat(exponent).isLessThan(EXPONENT);
  }

  /** What javac allocates with the processor, without what it does for the records alone. */
  private static double bytesOfProcessor(int models) throws IOException, InterruptedException {
    Compilation compilation = Compilation.of(models, List.of("-XX:TieredStopAtLevel=1"));
    long alone = compilation.run(Way.ALONE).allocated();
    return compilation.run(Way.WITH_PROCESSOR).allocated() - alone;
  }
}
