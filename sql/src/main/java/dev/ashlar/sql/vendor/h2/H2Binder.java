/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.h2;

import dev.ashlar.sql.dialect.Binder;
import dev.ashlar.sql.dialect.Cells;
import dev.ashlar.sql.schema.ColumnType;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The parameters of a statement for H2. */
final class H2Binder implements Binder {

  private final PreparedStatement statement;
  private @Nullable Instant lastInstant;
  private @Nullable OffsetDateTime lastMoment;

  H2Binder(PreparedStatement statement) {
    this.statement = statement;
  }

  @Override
  public void bool(int index, boolean value) throws SQLException {
    statement.setBoolean(index, value);
  }

  @Override
  public void integer(int index, int value) throws SQLException {
    statement.setInt(index, value);
  }

  @Override
  public void bigint(int index, long value) throws SQLException {
    statement.setLong(index, value);
  }

  @Override
  public void real(int index, double value) throws SQLException {
    statement.setDouble(index, value);
  }

  @Override
  public void decimal(int index, @Nullable BigDecimal value) throws SQLException {
    statement.setBigDecimal(index, value);
  }

  @Override
  public void text(int index, @Nullable String value) throws SQLException {
    statement.setString(index, value);
  }

  @Override
  public void uuid(int index, @Nullable UUID value) throws SQLException {
    if (value == null) {
      nothing(index, ColumnType.Kind.UUID);
    } else {
      statement.setObject(index, value);
    }
  }

  @Override
  public void instant(int index, @Nullable Instant value) throws SQLException {
    if (value == null) {
      nothing(index, ColumnType.Kind.INSTANT);
    } else {
      statement.setObject(index, moment(value));
    }
  }

  /** One insert writes the same instant into several columns, and a batch into all its rows. */
  private OffsetDateTime moment(Instant value) {
    OffsetDateTime moment = lastMoment;
    if (moment == null || !value.equals(lastInstant)) {
      moment = Cells.moment(value);
      lastInstant = value;
      lastMoment = moment;
    }
    return moment;
  }

  @Override
  public void date(int index, @Nullable LocalDate value) throws SQLException {
    if (value == null) {
      nothing(index, ColumnType.Kind.DATE);
    } else {
      statement.setObject(index, value);
    }
  }

  @Override
  public void bytes(int index, byte @Nullable [] value) throws SQLException {
    statement.setBytes(index, value);
  }

  @Override
  public void array(int index, ColumnType.Kind elements, List<?> values) throws SQLException {
    Object[] array = values.toArray();
    if (elements == ColumnType.Kind.INSTANT) {
      for (int i = 0; i < array.length; i++) {
        array[i] = Cells.moment((Instant) array[i]);
      }
    }
    statement.setObject(index, array);
  }

  @Override
  public void nothing(int index, ColumnType.Kind kind) throws SQLException {
    Cells.nothing(statement, index, kind);
  }
}
