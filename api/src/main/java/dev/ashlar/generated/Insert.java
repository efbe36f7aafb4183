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
import dev.ashlar.internal.session.FetchOne;
import dev.ashlar.sql.jdbc.Binder;
import dev.ashlar.table.RowMapper;
import dev.ashlar.value.Moment;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** An insert of one row that gives it back. */
record Insert<M>(String sql, Draft<M> draft, Moment now, RowMapper<M> mapper, Purpose purpose)
    implements Command<Optional<M>> {

  @Override
  public Optional<M> run(PreparedStatement statement, Binder binder, Environment environment)
      throws SQLException {
    draft.bind(binder, now);
    return FetchOne.only(statement, this, mapper, environment);
  }

  @Override
  public long rows(Optional<M> result) {
    return 1;
  }

  @Override
  public boolean isReturning() {
    return true;
  }

  @Override
  public boolean isSensitive(int parameter) {
    return purpose.subject().inserted().get(parameter - 1).sensitive();
  }

  @Override
  public Evidence evidence() {
    return DraftedRow.evidence(List.of(draft.drafted(now, purpose.subject())));
  }
}
