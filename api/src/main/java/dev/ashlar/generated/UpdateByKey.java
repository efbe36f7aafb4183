/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.internal.command.Command;
import dev.ashlar.internal.command.Environment;
import dev.ashlar.internal.command.Evidence;
import dev.ashlar.internal.command.Purpose;
import dev.ashlar.internal.command.StatementKind;
import dev.ashlar.internal.session.FetchOne;
import dev.ashlar.internal.statement.Assignments;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.Binder;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An update by the key that gives the row back, of a text that is there already: it binds straight
 * from what is set.
 *
 * @param version what the row's version must be; null for any
 */
record UpdateByKey<M>(
    Mapper<M, ?, ?, ?, ?> mapper, Object key, Assignments set, @Nullable Bind version, String sql)
    implements Command<Optional<M>> {

  @Override
  public Purpose purpose() {
    return mapper.session().purpose(StatementKind.UPDATE);
  }

  @Override
  public Optional<M> run(PreparedStatement statement, Binder binder, Environment environment)
      throws SQLException {
    int first = set.bind(binder);
    mapper.writeKey(key, binder, first);
    if (version != null) {
      version.to(binder, first + mapper.table().keys().size());
    }
    return FetchOne.only(statement, this, mapper.session().rows(), environment);
  }

  @Override
  public long rows(Optional<M> result) {
    return result.isPresent() ? 1 : 0;
  }

  @Override
  public boolean isReturning() {
    return true;
  }

  @Override
  public List<Bind> binds() {
    List<Bind> binds = new ArrayList<>();
    set.addTo(binds);
    binds.addAll(mapper.boundKey(key));
    if (version != null) {
      binds.add(version);
    }
    return binds;
  }

  @Override
  public Evidence evidence() {
    return Evidence.Written.of(set);
  }
}
