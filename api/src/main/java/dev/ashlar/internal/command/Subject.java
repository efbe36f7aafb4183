/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.command;

import dev.ashlar.internal.statement.KnownTexts;
import dev.ashlar.table.ModelColumn;
import dev.ashlar.table.ModelTable;
import dev.ashlar.table.SchemaDefinition;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What statements are about: a model, or a schema as a whole. */
public final class Subject {

  private final SchemaDefinition schema;
  private final @Nullable ModelTable<?> table;
  private final List<ModelColumn> inserted;
  private final Map<StatementKind, Purpose> purposes = new EnumMap<>(StatementKind.class);
  private final @Nullable KnownTexts texts;

  private Subject(SchemaDefinition schema, @Nullable ModelTable<?> table) {
    this.schema = schema;
    this.table = table;
    this.inserted = table == null ? List.of() : table.insertOrder();
    this.texts = table == null ? null : new KnownTexts(table);
    for (StatementKind kind : StatementKind.values()) {
      purposes.put(kind, new Purpose(kind, this));
    }
  }

  /** A model. */
  public static Subject of(SchemaDefinition schema, ModelTable<?> table) {
    return new Subject(schema, table);
  }

  /** The schema as a whole. */
  public static Subject of(SchemaDefinition schema) {
    return new Subject(schema, null);
  }

  public SchemaDefinition schema() {
    return schema;
  }

  /** A statement of this kind about this. There is one for all of them, since each asks for it. */
  public Purpose purpose(StatementKind kind) {
    return Objects.requireNonNull(purposes.get(kind));
  }

  /** What was written of the model's statements. */
  public KnownTexts texts() {
    return Objects.requireNonNull(texts, "a schema has no statements of its own");
  }

  /** The model as the user calls it: {@code "User"}. */
  public String name() {
    return table == null ? "the schema " + schema.name() : table.modelName();
  }

  /** The table's name; empty for a schema. */
  public String table() {
    return table == null ? "" : table.name();
  }

  /** The model's table; empty for a schema. */
  public Optional<ModelTable<?>> modelTable() {
    return Optional.ofNullable(table);
  }

  boolean hasSensitive() {
    return table != null && table.columns().stream().anyMatch(ModelColumn::sensitive);
  }

  /** The columns in the order of the parameters of an insert. */
  public List<ModelColumn> inserted() {
    return inserted;
  }

  /**
   * A column in the words of the model, {@code "User.email"}, or of the database if it has none.
   */
  public String member(String tableName, String columnName) {
    return Optional.ofNullable(table)
        .filter(mine -> mine.name().equals(tableName))
        .flatMap(mine -> member(mine, columnName))
        .orElse(tableName + "." + columnName);
  }

  private static Optional<String> member(ModelTable<?> table, String columnName) {
    return table.columns().stream()
        .filter(column -> column.name().equals(columnName))
        .map(column -> table.label(column))
        .findFirst();
  }
}
