/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor;

import dev.ashlar.processor.javac.MessagerReporter;
import dev.ashlar.processor.problem.Origin;
import dev.ashlar.processor.problem.Problem;
import dev.ashlar.processor.rule.compilation.CompilationRules;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;

/** The release of Java that generated code needs. In an older one, every file of it has errors. */
final class SupportedRelease {

  private static final SourceVersion OLDEST = SourceVersion.RELEASE_17;

  private SupportedRelease() {}

  /** Whether this is compiled for a release that can do. */
  static boolean is(ProcessingEnvironment environment) {
    return environment.getSourceVersion().compareTo(OLDEST) >= 0;
  }

  /** Tells that it is not. */
  static void tell(ProcessingEnvironment environment) {
    new MessagerReporter(environment.getMessager(), environment.getElementUtils())
        .report(
            List.of(
                Problem.error(
                    CompilationRules.RELEASE_IS_SUPPORTED,
                    Origin.NOWHERE,
                    "Ashlar's generated code needs Java %s, and this is compiled for Java %s."
                        .formatted(number(OLDEST), number(environment.getSourceVersion())),
                    "Compile with --release %s or a later one. Nothing was generated."
                        .formatted(number(OLDEST)))));
  }

  /** As {@code --release} takes it: the constant is {@code RELEASE_17}. */
  private static String number(SourceVersion version) {
    return version.name().substring("RELEASE_".length());
  }
}
