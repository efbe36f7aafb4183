/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.internal.command.Command;
import dev.ashlar.internal.command.DraftedRow;
import dev.ashlar.internal.command.Environment;
import dev.ashlar.internal.command.Evidence;
import dev.ashlar.internal.command.Purpose;
import dev.ashlar.sql.jdbc.Binder;
import dev.ashlar.value.Moment;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** An insert of several rows with one text. */
record InsertBatch(
    String sql, boolean keyed, List<? extends Draft<?>> drafts, Moment now, Purpose purpose)
    implements Command<Long> {

  @Override
  public Long run(PreparedStatement statement, Binder binder, Environment environment)
      throws SQLException {
    for (Draft<?> draft : drafts) {
      draft.bind(binder, now);
      statement.addBatch();
    }
    long rows = 0;
    for (int count : statement.executeBatch()) {
      // A driver that puts the rows of a batch together cannot count them one by one.
      rows += count == PreparedStatement.SUCCESS_NO_INFO ? 1 : count;
    }
    return rows;
  }

  @Override
  public long rows(Long result) {
    return result;
  }

  @Override
  public int batch() {
    return drafts.size();
  }

  @Override
  public boolean isSensitive(int parameter) {
    return purpose.subject().inserted().get(parameter - 1).sensitive();
  }

  @Override
  public Evidence evidence() {
    return DraftedRow.evidence(drafted());
  }

  /** What the drafts write, made once. */
  List<DraftedRow> drafted() {
    List<DraftedRow> rows = new ArrayList<>(drafts.size());
    for (Draft<?> draft : drafts) {
      rows.add(draft.drafted(now, purpose.subject()));
    }
    return rows;
  }
}
