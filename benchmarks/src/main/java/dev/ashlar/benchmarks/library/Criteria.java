/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks.library;

import dev.ashlar.benchmarks.blog.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A search form: what was left empty is null, and the page is counted from 0. */
public record Criteria(
    @Nullable Role role, @Nullable Integer minVisits, @Nullable Instant since, int page, int size) {

  /** How many rows are on earlier pages. */
  long offset() {
    return (long) page * size;
  }
}
