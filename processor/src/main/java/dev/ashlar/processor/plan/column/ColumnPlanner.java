/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.plan.column;

import com.palantir.javapoet.TypeName;
import dev.ashlar.Generator;
import dev.ashlar.processor.codec.Codec;
import dev.ashlar.processor.codec.Codecs;
import dev.ashlar.processor.codec.ParsedDefault;
import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.Generators;
import dev.ashlar.processor.mapping.KeyColumn;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.MemberMapping;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.mapping.RelationMapping;
import dev.ashlar.processor.mapping.Role;
import dev.ashlar.sql.schema.DefaultValue;
import dev.ashlar.sql.schema.Names;
import dev.ashlar.sql.schema.TableColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans columns: what becomes one, under which name, of which type, with which default. */
public final class ColumnPlanner {

  private final Mappings mappings;

  /** Looks up the targets of relations in these mappings. */
  public ColumnPlanner(Mappings mappings) {
    this.mappings = mappings;
  }

  /** The columns of this model, in the order of its components. */
  public List<PlannedColumn> columns(ModelMapping model) {
    List<PlannedColumn> columns = new ArrayList<>();
    for (MemberMapping member : model.members()) {
      int ordinal = columns.size();
      columns.addAll(
          member.either(
              column -> ownColumn(model, column, ordinal).stream().toList(),
              relation -> foreignKey(relation, ordinal)));
    }
    return columns;
  }

  private static Optional<PlannedColumn> ownColumn(
      ModelMapping model, ColumnMapping column, int ordinal) {
    return Codecs.find(column)
        .map(codec -> ownColumn(model, Required.inKey(model, column), codec, ordinal));
  }

  private static PlannedColumn ownColumn(
      ModelMapping model, ColumnMapping column, Codec codec, int ordinal) {
    return new OwnColumn(
        ordinal,
        new TableColumn(
            column.column(),
            codec.columnType(column),
            Required.isNullable(column),
            defaultOf(model, column, codec),
            column.isKey() && Generators.of(column) == Generator.IDENTITY),
        codec,
        column);
  }

  private static String sequence(ModelMapping model, ColumnMapping column) {
    String stated = column.options().sequence();
    return stated.isEmpty() ? Names.sequence(model.table(), column.column()) : Names.fit(stated);
  }

  private static DefaultValue defaultOf(ModelMapping model, ColumnMapping column, Codec codec) {
    if (column.generator().equals(Optional.of(Generator.SEQUENCE))) {
      return DefaultValue.sequence(sequence(model, column));
    }
    if (column.isAudit() || column.options().defaultNow()) {
      return DefaultValue.now();
    }
    if (column.is(Role.VERSION)) {
      return DefaultValue.literal("0");
    }
    if (column.is(Role.SOFT_DELETE) || column.isPartOfOptional()) {
      return DefaultValue.NONE;
    }
    return column
        .options()
        .defaultValue()
        .map(text -> codec.parseDefault(column, text))
        .filter(ParsedDefault::isFine)
        .map(parsed -> DefaultValue.literal(parsed.canonical()))
        .orElse(DefaultValue.NONE);
  }

  /** Whether this relation has columns: its target may have no key that it could hold. */
  public boolean hasForeignKey(RelationMapping relation) {
    return !foreignKey(relation, 0).isEmpty();
  }

  /** The columns of a foreign key; none where one of them could not be mapped. */
  private List<PlannedColumn> foreignKey(RelationMapping relation, int ordinal) {
    Optional<TypeName> keyType = mappings.model(relation.target()).flatMap(mappings::keyType);
    if (!relation.ownsKey() || keyType.isEmpty()) {
      return List.of();
    }
    List<KeyColumn> key = mappings.targetKey(relation);
    List<PlannedColumn> columns = new ArrayList<>();
    for (int part = 0; part < key.size(); part++) {
      keyColumn(relation, key, part, ordinal + part, keyType.get()).ifPresent(columns::add);
    }
    return columns.size() == key.size() ? columns : List.of();
  }

  private static Optional<PlannedColumn> keyColumn(
      RelationMapping relation, List<KeyColumn> key, int part, int ordinal, TypeName keyType) {
    ColumnMapping value = key.get(part).value();
    return Codecs.find(value)
        .map(
            codec ->
                new ReferenceColumn(
                    ordinal,
                    new TableColumn(
                        relation.column(part, key),
                        codec.columnType(value),
                        Required.isNullable(relation),
                        DefaultValue.NONE,
                        false),
                    codec,
                    value,
                    relation,
                    part,
                    key.get(part).path(),
                    keyType));
  }
}
