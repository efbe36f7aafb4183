/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.compilation;

import dev.ashlar.processor.problem.Tag;
import dev.ashlar.processor.rule.Chapter;

/** What a good compilation is: each stage checks its part, as it goes. */
public final class CompilationRules {

  /** Each option of ours has a value that means something. */
  public static final Tag OPTION_HAS_MEANING = new Tag("OptionHasMeaning");

  /** The release of Java can hold generated code. */
  public static final Tag RELEASE_IS_SUPPORTED = new Tag("ReleaseIsSupported");

  /** The types of all components are there when the classes of a model are written. */
  public static final Tag MODEL_IS_COMPLETE = new Tag("ModelIsComplete");

  /** All models are there when the schema is written. */
  public static final Tag SCHEMA_IS_COMPLETE = new Tag("SchemaIsComplete");

  /** Ashlar does not fail. */
  public static final Tag PROCESSOR_BUG = new Tag("ProcessorBug");

  private CompilationRules() {}

  /** The tags, each once; none of them has a check. */
  public static Chapter chapter() {
    return Chapter.of(
        OPTION_HAS_MEANING,
        RELEASE_IS_SUPPORTED,
        MODEL_IS_COMPLETE,
        SCHEMA_IS_COMPLETE,
        PROCESSOR_BUG);
  }
}
