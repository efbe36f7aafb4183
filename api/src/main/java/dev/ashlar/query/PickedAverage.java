/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.jdbc.Row;
import dev.ashlar.sql.statement.Operand;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An average: a sum and a count. */
final class PickedAverage extends Picked {

  private final AverageExpression average;

  PickedAverage(AverageExpression average) {
    this.average = average;
  }

  @Override
  void addTo(List<Operand> asked) {
    asked.add(average.sum());
    asked.add(average.count());
  }

  @Override
  int width() {
    return 2;
  }

  @Override
  String label() {
    return average.average().label();
  }

  @Override
  @Nullable Object read(Row row, int first) throws SQLException {
    return average.read(row, first);
  }

  @Override
  @Nullable Object made(@Nullable Object read) {
    return read;
  }
}
