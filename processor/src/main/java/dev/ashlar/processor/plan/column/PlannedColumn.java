/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.plan.column;

import com.palantir.javapoet.TypeName;
import dev.ashlar.processor.codec.Codec;
import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.MemberPath;
import dev.ashlar.processor.mapping.Role;
import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.sql.schema.DefaultValue;
import dev.ashlar.sql.schema.TableColumn;
import java.util.function.Function;

/** A column of the table: one of the model's own, or one of a foreign key. */
public sealed interface PlannedColumn permits OwnColumn, ReferenceColumn {

  /** What is true of it, asked of the one that it is. */
  <R> R either(Function<OwnColumn, R> own, Function<ReferenceColumn, R> reference);

  /** Its place among the columns, from 0. */
  int ordinal();

  /** The component that it stands for. */
  String member();

  /** Model and component, for messages. */
  String label();

  /** The column in the database. */
  TableColumn table();

  /** How it is read and bound. */
  Codec codec();

  /** The mapping that the codec works by: the column's own, or that of the target's key. */
  ColumnMapping value();

  /** The Java type that holds the value: of a relation that of the target's key. */
  TypeName held();

  /** Whether it is the first column of its component, which for relations may have several. */
  boolean isFirst();

  /** Whether it is the primary key, or a column of it. */
  boolean isKey();

  /** Whether no two rows may have the same. */
  boolean isUnique();

  /** Whether the run time fills it with the moment of every insert. */
  boolean isAudit();

  /** Whether the run time alone writes it. */
  boolean isManaged();

  /** Whether it has this role. */
  boolean is(Role role);

  /** Whether an update may change it. */
  boolean isUpdatable();

  /** The name in the database. */
  default String name() {
    return table().name();
  }

  /** The type in the database. */
  default ColumnType type() {
    return table().type();
  }

  /** Whether it stands in an embedded record. */
  default boolean isEmbedded() {
    return MemberPath.isNested(member());
  }

  /** Whether it takes NULL. */
  default boolean isNullable() {
    return table().nullable();
  }

  /** Whether the database makes its values: it counts them up, or takes them from a sequence. */
  default boolean isIdentity() {
    return table().identity() || table().defaultValue().kind() == DefaultValue.Kind.SEQUENCE;
  }

  /** Whether its values must never be shown; those of a reference are keys of its target. */
  default boolean isSensitive() {
    return value().options().sensitive();
  }
}
