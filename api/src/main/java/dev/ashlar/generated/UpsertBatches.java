/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.internal.command.Evidence;
import dev.ashlar.internal.command.Purpose;
import dev.ashlar.sql.jdbc.BoundStatement;
import java.util.ArrayList;
import java.util.List;

/** Cuts upserts into batches of one text, of which each writes its row once. */
final class UpsertBatches {

  private UpsertBatches() {}

  /**
   * The batches.
   *
   * @param upserts what is written, in the order of the keys
   * @param statements how each is written
   */
  static List<StatementBatch> of(
      List<Upsert> upserts, List<BoundStatement> statements, Purpose purpose) {
    List<StatementBatch> batches = new ArrayList<>();
    int start = 0;
    while (start < upserts.size()) {
      String text = statements.get(start).sql();
      int end = start + 1;
      while (end < upserts.size()
          && end - start < InsertBatches.LARGEST
          && statements.get(end).sql().equals(text)
          && !upserts.get(end).order().equals(upserts.get(end - 1).order())) {
        end++;
      }
      List<Upsert> written = upserts.subList(start, end);
      batches.add(
          new StatementBatch(statements.subList(start, end), purpose, () -> evidence(written)));
      start = end;
    }
    return batches;
  }

  private static Evidence evidence(List<Upsert> upserts) {
    return new Evidence.Written(
        upserts.stream()
            .map(upsert -> Evidence.Written.of(upsert.row(), upsert.set()))
            .flatMap(written -> written.rows().stream())
            .toList());
  }
}
