/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.plan.column;

import com.palantir.javapoet.TypeName;
import dev.ashlar.Generator;
import dev.ashlar.processor.codec.Codec;
import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.Generators;
import dev.ashlar.processor.mapping.Role;
import dev.ashlar.sql.schema.TableColumn;
import java.util.function.Function;

/**
 * A column that holds a value of the model itself.
 *
 * @param ordinal its place among the columns, from 0
 * @param table the column in the database
 * @param codec how it is read and bound
 * @param value the mapping
 */
public record OwnColumn(int ordinal, TableColumn table, Codec codec, ColumnMapping value)
    implements PlannedColumn {

  @Override
  public <R> R either(Function<OwnColumn, R> own, Function<ReferenceColumn, R> reference) {
    return own.apply(this);
  }

  @Override
  public String member() {
    return value.name();
  }

  @Override
  public String label() {
    return value.label();
  }

  @Override
  public TypeName held() {
    return value.type().name();
  }

  @Override
  public boolean isFirst() {
    return true;
  }

  @Override
  public boolean isKey() {
    return value.isKey();
  }

  @Override
  public boolean isUnique() {
    return value.options().unique();
  }

  @Override
  public boolean isAudit() {
    return value.isAudit();
  }

  @Override
  public boolean isManaged() {
    return value.isManaged();
  }

  @Override
  public boolean is(Role role) {
    return value.is(role);
  }

  @Override
  public boolean isUpdatable() {
    return !isKey() && !isManaged() && value.options().updatable().orElse(true);
  }

  /** Who makes the key; of no meaning for other columns. */
  public Generator generator() {
    return Generators.of(value);
  }
}
