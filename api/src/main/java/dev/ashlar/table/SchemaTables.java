/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.table;

import dev.ashlar.sql.schema.Schema;
import dev.ashlar.sql.schema.Table;
import dev.ashlar.sql.text.SchemaText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tables of a schema, and what their constraints stand for in the models. */
public final class SchemaTables {

  private final Schema schema;
  private final Map<String, String> models = new HashMap<>();
  private final Map<String, List<Constraint.Key>> keys = new LinkedHashMap<>();
  private final List<Constraint.Reference> references;
  private final Map<String, List<Constraint>> constraints = new HashMap<>();
  private final Cascades cascades;

  private SchemaTables(Schema schema, Iterator<String> members) {
    this.schema = schema;
    List<Constraint.Reference> all = new ArrayList<>();
    for (Table table : schema.tables()) {
      ModelNames names = ModelNames.of(table, members.next());
      models.put(table.name(), names.model());
      keys.put(table.name(), names.keys());
      all.addAll(names.references());
      addAll(names.checks());
    }
    keys.values().forEach(this::addAll);
    addAll(all);
    references = all.stream().sorted(Comparator.comparing(Constraint.Reference::name)).toList();
    cascades = Cascades.of(references);
  }

  private void addAll(List<? extends Constraint> added) {
    for (Constraint constraint : added) {
      constraints.computeIfAbsent(constraint.name(), name -> new ArrayList<>()).add(constraint);
    }
  }

  /**
   * Reads the two texts that a generated schema class holds.
   *
   * @param schema the text of {@code schema.txt}
   * @param members a line for each table, in their order: the model, the component of each column,
   *     and that of each check
   */
  public static SchemaTables read(String schema, String members) {
    return new SchemaTables(SchemaText.read(schema), members.lines().iterator());
  }

  /** The tables themselves. */
  public Schema schema() {
    return schema;
  }

  /** Their names, sorted. */
  public List<String> names() {
    return schema.tables().stream().map(Table::name).toList();
  }

  /**
   * The constraint of this kind that has this name in the database, if the models know it.
   *
   * @param table whose constraint it is, where several tables have one of this name
   */
  public <C extends Constraint> Optional<C> constraint(Class<C> kind, String table, String name) {
    List<C> named =
        constraints.getOrDefault(name, List.of()).stream()
            .filter(kind::isInstance)
            .map(kind::cast)
            .toList();
    return named.stream()
        .filter(constraint -> constraint.table().equals(table))
        .findFirst()
        .or(() -> named.stream().findFirst());
  }

  /** The key over exactly these columns, in any order. */
  public Optional<Constraint.Key> key(String table, List<String> columns) {
    Set<String> wanted = new HashSet<>(columns);
    return keys(table).stream()
        .filter(key -> new HashSet<>(key.columns()).equals(wanted))
        .findFirst();
  }

  /** The primary key of a table, and then its unique keys; none if it is no table of the schema. */
  public List<Constraint.Key> keys(String table) {
    return keys.getOrDefault(table, List.of());
  }

  /** The primary key of a table, if it is one of the schema. */
  public Optional<Constraint.Key> primaryKey(String table) {
    return keys(table).stream().findFirst();
  }

  /** The simple name of the model of a table; the table's name if it has none. */
  public String model(String table) {
    return models.getOrDefault(table, table);
  }

  /** All foreign keys, by name. */
  public List<Constraint.Reference> references() {
    return references;
  }

  /** What the deletion of a row takes along. */
  public Cascades cascades() {
    return cascades;
  }
}
