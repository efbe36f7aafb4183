/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.plan.column;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.ashlar.processor.codec.Codec;
import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.RelationMapping;
import dev.ashlar.processor.mapping.Role;
import dev.ashlar.sql.schema.TableColumn;
import java.util.List;
import java.util.function.Function;

/**
 * A column of a foreign key.
 *
 * @param ordinal its place among the columns, from 0
 * @param table the column in the database
 * @param codec how it is read and bound
 * @param value the mapping that the codec works by: that of the target's key
 * @param relation the relation whose foreign key it is in
 * @param part its place among the columns of that foreign key, from 0
 * @param path how the target's key gives its value where it is composite; else empty
 * @param held the Java type of the target's key
 */
public record ReferenceColumn(
    int ordinal,
    TableColumn table,
    Codec codec,
    ColumnMapping value,
    RelationMapping relation,
    int part,
    List<String> path,
    TypeName held)
    implements PlannedColumn {

  /** Copies the list. */
  public ReferenceColumn {
    path = List.copyOf(path);
  }

  @Override
  public <R> R either(Function<OwnColumn, R> own, Function<ReferenceColumn, R> reference) {
    return reference.apply(this);
  }

  /** The model that it points at. */
  public ClassName target() {
    return (ClassName) relation.target();
  }

  @Override
  public String member() {
    return relation.name();
  }

  @Override
  public String label() {
    return relation.label();
  }

  @Override
  public boolean isFirst() {
    return part == 0;
  }

  @Override
  public boolean isKey() {
    return relation.isKey();
  }

  @Override
  public boolean isUnique() {
    return relation.unique();
  }

  @Override
  public boolean isAudit() {
    return false;
  }

  @Override
  public boolean isManaged() {
    return false;
  }

  @Override
  public boolean is(Role role) {
    return false;
  }

  @Override
  public boolean isUpdatable() {
    return !isKey();
  }
}
