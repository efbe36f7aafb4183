/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.table;

import dev.ashlar.Action;
import dev.ashlar.UniqueKey;
import dev.ashlar.Vendor;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the run time knows of the models of one schema: the vendors that statements were written
 * for, and what each constraint stands for. Generated into the schema class, as {@code
 * BlogSchema.DEFINITION}; immutable.
 */
public final class SchemaDefinition {

  private final String name;
  private final String declaredIn;
  private final Set<Vendor> targets;
  private final Map<String, Constraint> constraints;
  private final Cascades cascades;
  private final Map<Class<?>, Object> companions = new ConcurrentHashMap<>();

  private SchemaDefinition(Builder builder) {
    name = builder.name;
    declaredIn = builder.declaredIn;
    targets = Set.copyOf(builder.targets);
    constraints = Map.copyOf(builder.constraints);
    cascades = Cascades.of(references());
  }

  /** Starts the definition of the schema with this name, as {@code @Models} gives it. */
  public static Builder named(String name) {
    return new Builder(name);
  }

  /** The name, as {@code @Models} gives it: {@code "Blog"}. */
  public String name() {
    return name;
  }

  /**
   * Refuses a vendor that no statements were written for.
   *
   * @throws IllegalArgumentException with the line that adds the vendor
   */
  public void requireTarget(Vendor vendor) {
    if (!targets.contains(vendor)) {
      Set<Vendor> wanted = new TreeSet<>((a, b) -> a.name().compareTo(b.name()));
      wanted.addAll(targets);
      String present = list(wanted);
      wanted.add(vendor);
      throw new IllegalArgumentException(
          """
          The models of %1$s were compiled for %2$s, not for %3$s. Add it in the package-info.java of %4$s and compile again:
              @Models(name = "%1$s", vendors = {%5$s})\
          """
              .formatted(name, present, vendor, declaredIn, list(wanted)));
    }
  }

  /**
   * What the run time keeps beside this definition, made at the first call: programs make a mapper
   * for every transaction, and what all of them need is made once.
   */
  public <T> T companion(Class<T> type, Function<? super SchemaDefinition, ? extends T> maker) {
    Object known = companions.get(type);
    return type.cast(
        known != null ? known : companions.computeIfAbsent(type, added -> maker.apply(this)));
  }

  /** The constraint of this name in the database, if the models know it. */
  public Optional<Constraint> constraint(String constraintName) {
    return Optional.ofNullable(constraints.get(constraintName));
  }

  /** The key over exactly these columns, in any order. */
  public Optional<Constraint.Key> key(String table, List<String> columns) {
    return keys()
        .filter(key -> key.table().equals(table))
        .filter(key -> Set.copyOf(key.columns()).equals(Set.copyOf(columns)))
        .findFirst();
  }

  /** The primary key and the unique keys of a table. */
  public List<Constraint.Key> keys(String table) {
    return keys().filter(key -> key.table().equals(table)).toList();
  }

  /** The primary key of a table, if it is one of the schema. */
  public Optional<Constraint.Key> primaryKey(String table) {
    return keys().filter(key -> key.primary() && key.table().equals(table)).findFirst();
  }

  /** The simple name of the model of a table; the table's name if it has none. */
  public String model(String table) {
    return primaryKey(table).map(key -> key.key().model()).orElse(table);
  }

  /** All foreign keys, by name. */
  public List<Constraint.Reference> references() {
    return constraints.values().stream()
        .filter(Constraint.Reference.class::isInstance)
        .map(Constraint.Reference.class::cast)
        .sorted((a, b) -> a.name().compareTo(b.name()))
        .toList();
  }

  /** What the deletion of a row takes along. */
  public Cascades cascades() {
    return cascades;
  }

  private Stream<Constraint.Key> keys() {
    return constraints.values().stream()
        .filter(Constraint.Key.class::isInstance)
        .map(Constraint.Key.class::cast);
  }

  private static String list(Set<Vendor> vendors) {
    return vendors.stream().map(Vendor::name).collect(Collectors.joining(", "));
  }

  /** Collects what a {@link SchemaDefinition} says. */
  public static final class Builder {

    private final String name;
    private String declaredIn = "";
    private final Set<Vendor> targets = EnumSet.noneOf(Vendor.class);
    private final Map<String, Constraint> constraints = new LinkedHashMap<>();

    private Builder(String name) {
      this.name = name;
    }

    /** The package whose package-info has the {@code @Models}. */
    public Builder declaredIn(String packageName) {
      declaredIn = packageName;
      return this;
    }

    /** The vendors that statements were written for. */
    public Builder targets(Vendor... vendors) {
      targets.addAll(List.of(vendors));
      return this;
    }

    /** The primary key of a table; its columns stand for these members of the model. */
    public Builder primaryKey(
        String constraint, String table, List<String> columns, String model, List<String> members) {
      return add(
          new Constraint.Key(table, columns, true, new UniqueKey<>(constraint, model, members)));
    }

    /** A unique key of a table; its columns stand for these members of the model. */
    public Builder unique(
        String constraint, String table, List<String> columns, String model, List<String> members) {
      return add(
          new Constraint.Key(table, columns, false, new UniqueKey<>(constraint, model, members)));
    }

    /**
     * The foreign key of a relation.
     *
     * @param relation the model and the member that owns the key: {@code "Post.author"}
     */
    public Builder foreignKey(
        String constraint,
        String table,
        List<String> columns,
        String targetTable,
        List<String> targetColumns,
        String relation,
        Action onDelete) {
      return add(
          new Constraint.Reference(
              constraint, table, columns, targetTable, targetColumns, relation, onDelete));
    }

    /**
     * A check.
     *
     * @param member the model and the member that is checked: {@code "User.role"}
     */
    public Builder check(String constraint, String table, String member) {
      return add(new Constraint.Check(constraint, table, member));
    }

    /** The definition. */
    public SchemaDefinition build() {
      return new SchemaDefinition(this);
    }

    private Builder add(Constraint constraint) {
      constraints.put(constraint.name(), constraint);
      return this;
    }
  }
}
