/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks.javac;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Models of a large program compile; how long that takes, no test may ask. */
class CompileTimeTest {

  /** More constraints than javac could bear in one chain of calls. */
  @Test
  void aHundredModelsCompile() throws Exception {
    assertThat(CompileTime.measure(100, 1, List.of("-XX:TieredStopAtLevel=1")).value())
        .isPositive();
  }
}
