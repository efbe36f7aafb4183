/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.internal.command.Command;
import dev.ashlar.internal.command.Environment;
import dev.ashlar.internal.command.Purpose;
import dev.ashlar.internal.command.StatementKind;
import dev.ashlar.internal.session.FetchOne;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.Binder;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** A find by the key, which is what programs do most: it takes all it can from the mapper. */
record FetchByKey<M>(Finder<M, ?> mapper, Object key) implements Command<Optional<M>> {

  @Override
  public String sql() {
    return mapper.session().sql().find();
  }

  @Override
  public Purpose purpose() {
    return mapper.session().purpose(StatementKind.READ);
  }

  @Override
  public Optional<M> run(PreparedStatement statement, Binder binder, Environment environment)
      throws SQLException {
    mapper.writeKey(key, binder, 1);
    return FetchOne.only(statement, this, mapper.session().rows(), environment);
  }

  @Override
  public long rows(Optional<M> result) {
    return result.isPresent() ? 1 : 0;
  }

  @Override
  public List<Bind> binds() {
    return mapper.boundKey(key);
  }
}
