/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule;

import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.problem.Checker;
import dev.ashlar.processor.problem.Problems;

/**
 * Something that is true of every good model. Its class name says it, and is its id in messages,
 * settings and the name of its page. A rule sees one model at a time and what that model names.
 */
public interface Rule extends Checker {

  /** Adds a problem for each place in {@code mappings.models()} where the sentence is not true. */
  void check(Mappings mappings, Problems problems);
}
