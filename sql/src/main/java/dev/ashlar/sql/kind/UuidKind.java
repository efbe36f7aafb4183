/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.kind;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.Row;
import java.sql.SQLException;
import java.util.UUID;

/** Universally unique identifiers. */
final class UuidKind extends ColumnKind<UUID> {

  UuidKind() {
    super(UUID.class, "uuid");
  }

  @Override
  Bind bind(UUID value) {
    return Bind.uuid(value);
  }

  @Override
  public UUID read(Row row, int column) throws SQLException {
    return row.uuid(column);
  }

  @Override
  public String literal(Literal value) {
    return "UUID '" + value.uuid() + "'";
  }
}
