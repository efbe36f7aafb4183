/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.round;

import dev.ashlar.processor.problem.Origin;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.compilation.CompilationRules;

/** A mistake of Ashlar's own, told as one clear error on the model it was working on. */
public final class ProcessorBug {

  private ProcessorBug() {}

  /** Does this work; a failure is told at the place. */
  public static void guard(Problems problems, Origin origin, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      report(problems, origin, e);
    }
  }

  static void report(Problems problems, Origin origin, RuntimeException failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    problems.error(
        CompilationRules.PROCESSOR_BUG,
        origin,
        "Ashlar failed on %s: %s%s."
            .formatted(origin.type(), failure, trace.length > 0 ? " at " + trace[0] : ""),
        "This is a bug in Ashlar, not in your model. Please report it with the model's source.");
  }
}
