/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.BitSet;

/**
 * Which columns of a result moments are read from. In tables that others made, some are of a type
 * that each session writes and shows in a zone of its own, so that nobody can say what they mean.
 */
public final class MomentColumns {

  private final ShiftingType refused;

  /** The positions of those that were looked at. */
  private final BitSet seen = new BitSet();

  /** The columns of one result. */
  public MomentColumns(ShiftingType refused) {
    this.refused = refused;
  }

  /**
   * Looks at a column, once.
   *
   * @throws UnreadableValue if it is of the type that is refused
   */
  public void check(ResultSet rows, int column) throws SQLException {
    if (seen.get(column)) {
      return;
    }
    if (rows.getMetaData().getColumnTypeName(column).equals(refused.name())) {
      throw new UnreadableValue(column, refused.told());
    }
    seen.set(column);
  }
}
