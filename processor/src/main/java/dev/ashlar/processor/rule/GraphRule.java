/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule;

import dev.ashlar.processor.problem.Checker;
import dev.ashlar.processor.problem.Problems;

/**
 * Something that is true of all models of a schema together. Its class name says it, as with {@link
 * Rule}. It sees mappings that were read back from fragments, so that models count which this
 * compilation has no source of.
 */
public interface GraphRule extends Checker {

  /** Adds a problem for each place of the graph where the sentence is not true. */
  void check(Graph graph, Problems problems);
}
