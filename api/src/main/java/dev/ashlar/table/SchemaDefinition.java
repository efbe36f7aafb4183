/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.table;

import dev.ashlar.Vendor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the run time knows of the models of one schema: the vendors that they were compiled for, and
 * the tables, which are read when they are asked for. Generated into the schema class, as {@code
 * BlogSchema.DEFINITION}; immutable.
 */
public abstract class SchemaDefinition {

  private final String name;
  private final String declaredIn;
  private final Set<Vendor> targets;
  private final Map<Class<?>, Object> companions = new ConcurrentHashMap<>();

  /**
   * The definition of a schema.
   *
   * @param name as {@code @Models} gives it: {@code "Blog"}
   * @param declaredIn the package whose package-info has the {@code @Models}
   * @param targets the vendors that its models were compiled for
   */
  protected SchemaDefinition(String name, String declaredIn, Vendor... targets) {
    this.name = name;
    this.declaredIn = declaredIn;
    this.targets = Set.copyOf(List.of(targets));
  }

  /** Reads the tables. Called once, when they are asked for first: many programs never do. */
  protected abstract SchemaTables read();

  /** The name, as {@code @Models} gives it: {@code "Blog"}. */
  public final String name() {
    return name;
  }

  /**
   * Refuses a vendor that is no target.
   *
   * @throws IllegalArgumentException with the line that adds the vendor
   */
  public final void requireTarget(Vendor vendor) {
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

  /** The tables, and what their constraints stand for in the models. */
  public final SchemaTables tables() {
    return companion(SchemaTables.class, SchemaDefinition::read);
  }

  /**
   * What the run time keeps beside this definition, made at the first call: programs make a mapper
   * for every transaction, and what all of them need is made once.
   */
  public final <T> T companion(
      Class<T> type, Function<? super SchemaDefinition, ? extends T> maker) {
    Object known = companions.get(type);
    return type.cast(
        known != null ? known : companions.computeIfAbsent(type, added -> maker.apply(this)));
  }

  private static String list(Set<Vendor> vendors) {
    return vendors.stream().map(Vendor::name).collect(Collectors.joining(", "));
  }
}
