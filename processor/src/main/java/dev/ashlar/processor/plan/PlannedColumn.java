/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.plan;

import com.palantir.javapoet.TypeName;
import dev.ashlar.Generator;
import dev.ashlar.processor.codec.Codec;
import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.Generators;
import dev.ashlar.processor.mapping.MemberPath;
import dev.ashlar.processor.mapping.RelationMapping;
import dev.ashlar.processor.mapping.Role;
import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.sql.schema.DefaultValue;
import dev.ashlar.sql.schema.TableColumn;
import java.util.List;
import java.util.Optional;

/**
 * A column of the table, own or foreign key.
 *
 * @param ordinal its place among the columns, from 0
 * @param member the component that it stands for
 * @param label model and component, for messages
 * @param table the column in the database
 * @param codec how it is read and bound
 * @param value the mapping that the codec works by: the column's own, or that of the target's key
 * @param relation the relation whose foreign key it is in
 * @param part its place among the columns of that foreign key, from 0
 * @param path how the target's key gives its value where it is composite; else empty
 * @param held the Java type that holds the value: of a relation that of the target's key
 */
public record PlannedColumn(
    int ordinal,
    String member,
    String label,
    TableColumn table,
    Codec codec,
    ColumnMapping value,
    Optional<RelationMapping> relation,
    int part,
    List<String> path,
    TypeName held) {

  /** Copies the list. */
  public PlannedColumn {
    path = List.copyOf(path);
  }

  /** Whether it is the first column of its component, which for relations may have several. */
  public boolean isFirst() {
    return part == 0;
  }

  /** The name in the database. */
  public String name() {
    return table.name();
  }

  /** The type in the database. */
  public ColumnType type() {
    return table.type();
  }

  /** Whether it stands in an embedded record. */
  public boolean isEmbedded() {
    return MemberPath.isNested(member);
  }

  /** Whether it takes NULL. */
  public boolean isNullable() {
    return table.nullable();
  }

  /** Whether it is the primary key, or a column of it. */
  public boolean isKey() {
    return relation.map(RelationMapping::isKey).orElseGet(value::isKey);
  }

  /** Whether the database makes its values: it counts them up, or takes them from a sequence. */
  public boolean isIdentity() {
    return table.identity() || table.defaultValue().kind() == DefaultValue.Kind.SEQUENCE;
  }

  /** Whether the run time fills it with the moment of every insert. */
  public boolean isAudit() {
    return relation.isEmpty() && value.isAudit();
  }

  /** Whether the run time alone writes it. */
  public boolean isManaged() {
    return relation.isEmpty() && value.isManaged();
  }

  /** Whether it has this role. */
  public boolean is(Role role) {
    return relation.isEmpty() && value.is(role);
  }

  /** Whether an update may change it. */
  public boolean isUpdatable() {
    return !isKey()
        && !isManaged()
        && (relation.isPresent() || value.options().updatable().orElse(true));
  }

  /** Whether a new row can do without a value from the user. */
  public boolean isOptional() {
    return relation.isPresent() ? isNullable() : Required.hasValue(value);
  }

  /** Whether a new row needs a value from the user. */
  public boolean isRequired() {
    return !isOptional();
  }

  /** Whether the model states a default. */
  public boolean hasDefault() {
    return relation.isEmpty() && Required.hasDefault(value);
  }

  /** Who makes the key; of no meaning for other columns. */
  public Generator generator() {
    return Generators.of(value);
  }

  /** Whether its values must never be shown; those of a reference are keys of its target. */
  public boolean isSensitive() {
    return value.options().sensitive();
  }
}
