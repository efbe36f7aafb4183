/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor;

import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.tools.Diagnostic.Kind;

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
    environment
        .getMessager()
        .printMessage(
            Kind.ERROR,
            """
            [ReleaseIsSupported] Ashlar's generated code needs Java %s, and this is compiled for Java %s.
                Compile with --release %s or a later one. Nothing was generated.\
            """
                .formatted(number(OLDEST), number(environment.getSourceVersion()), number(OLDEST)));
  }

  /** As {@code --release} takes it: the constant is {@code RELEASE_17}. */
  private static String number(SourceVersion version) {
    return version.name().substring("RELEASE_".length());
  }
}
