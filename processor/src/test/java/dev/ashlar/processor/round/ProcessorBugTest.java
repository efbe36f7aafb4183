/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.round;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.processor.problem.Levels;
import dev.ashlar.processor.problem.Origin;
import dev.ashlar.processor.problem.Problem;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.problem.Telling;
import dev.ashlar.processor.rulebook.RuleBook;
import org.junit.jupiter.api.Test;

final class ProcessorBugTest {

  @Test
  void aFaultOfOursIsOneErrorOnTheModel() {
    RuntimeException failure = new IllegalStateException("no key");
    failure.setStackTrace(
        new StackTraceElement[] {
          new StackTraceElement(
              "dev.ashlar.processor.plan.ModelPlanner", "plan", "ModelPlanner.java", 57)
        });
    Problems problems = new Problems();

    ProcessorBug.report(problems, Origin.type("com.example.Post"), failure);

    assertThat(new Telling(Levels.USUAL, RuleBook.precedence()).told(problems))
        .map(Problem::text)
        .containsExactly(
            """
            [ProcessorBug] Ashlar failed on com.example.Post: java.lang.IllegalStateException: no key at dev.ashlar.processor.plan.ModelPlanner.plan(ModelPlanner.java:57).
                This is a bug in Ashlar, not in your model. Please report it with the model's source.
            """
                .stripTrailing());
  }
}
