/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.member;

import com.palantir.javapoet.TypeName;
import dev.ashlar.processor.name.Api;
import dev.ashlar.processor.plan.TargetPlan;
import dev.ashlar.processor.plan.column.OwnColumn;
import dev.ashlar.processor.plan.column.PlannedColumn;
import dev.ashlar.processor.write.java.Sources;

/** The types that stand for columns. */
public final class ColumnTypes {

  private ColumnTypes() {}

  /** The class of a column in conditions: one without an order where some target has none. */
  public static TypeName expression(TargetPlan plan, PlannedColumn column) {
    return plan.isOrdered(column) && column.codec().isOrdered()
        ? column.codec().expression(column.value())
        : Sources.generic(Api.EQUATABLE, column.value().type().name().box());
  }

  /** What a setter takes: for a relation a {@code Ref} of the target. */
  public static TypeName parameter(PlannedColumn column) {
    TypeName type =
        column.either(OwnColumn::held, reference -> Sources.generic(Api.REF, reference.target()));
    return column.isNullable() ? Sources.nullable(type) : type;
  }
}
