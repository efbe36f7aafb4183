/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.runtime;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Cuts drafts into batches of one text each, in their order. */
final class InsertBatches {

  /** Keeps what a driver gathers in memory small, at no cost that could be measured. */
  private static final int CHUNK = 1_000;

  private InsertBatches() {}

  static List<InsertBatch> of(
      ModelSql sql, Collection<? extends Draft<?>> drafts, Instant now, Purpose purpose) {
    List<InsertBatch> batches = new ArrayList<>();
    List<Draft<?>> chunk = new ArrayList<>();
    String text = "";
    int number = 0;
    for (Draft<?> draft : drafts) {
      number++;
      if (draft == null) {
        throw new IllegalArgumentException(
            "Draft number %d of %d is null. Leave it out.".formatted(number, drafts.size()));
      }
      NestedDrafts<?> nested = draft.nested();
      if (nested != null && !nested.isEmpty()) {
        throw new IllegalArgumentException(
            "Draft number %d of %d brings rows of its relations along. Insert it by create(..), or leave them out."
                .formatted(number, drafts.size()));
      }
      String next = sql.insertFor(draft);
      if (!next.equals(text) || chunk.size() == CHUNK) {
        addTo(batches, text, chunk, now, purpose);
        chunk = new ArrayList<>();
        text = next;
      }
      chunk.add(draft);
    }
    addTo(batches, text, chunk, now, purpose);
    return batches;
  }

  private static void addTo(
      List<InsertBatch> batches, String text, List<Draft<?>> chunk, Instant now, Purpose purpose) {
    if (!chunk.isEmpty()) {
      batches.add(new InsertBatch(text, chunk, now, purpose));
    }
  }
}
