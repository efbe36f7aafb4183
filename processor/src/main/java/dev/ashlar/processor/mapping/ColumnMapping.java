/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.mapping;

import dev.ashlar.Generator;
import dev.ashlar.processor.problem.Origin;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A component that is a column.
 *
 * @param model the simple name of the model
 * @param name the component, with the embedded records that it stands in
 * @param column the column, stated or derived
 * @param type the Java type, without {@code Optional}
 * @param nullness whether the component may be absent
 * @param isPartOfOptional whether it stands in an embedded record that may be absent
 * @param generator who makes the key, where the component has {@code @Id}; else empty
 * @param roles the roles that its annotations give; more than one is a rule's business
 * @param options what {@code @Column} says
 * @param converter what {@code @Convert} names
 * @param json where it is JSON
 * @param origin where it is declared
 */
public record ColumnMapping(
    String model,
    String name,
    String column,
    JavaType type,
    Nullness nullness,
    boolean isPartOfOptional,
    Optional<Generator> generator,
    Set<Role> roles,
    ColumnOptions options,
    Optional<ConverterMapping> converter,
    Optional<JsonMapping> json,
    Origin origin)
    implements MemberMapping {

  /** Copies the set. */
  public ColumnMapping {
    roles = Set.copyOf(roles);
  }

  @Override
  public <R> R either(Function<ColumnMapping, R> column, Function<RelationMapping, R> relation) {
    return column.apply(this);
  }

  @Override
  public String label() {
    return model + "." + name;
  }

  @Override
  public ColumnMapping asUnusable() {
    return withType(JavaType.of(JavaType.Kind.UNKNOWN, type.name()));
  }

  @Override
  public ColumnMapping faded() {
    return new ColumnMapping(
        model,
        name,
        column,
        type,
        nullness.faded(),
        false,
        generator,
        roles,
        options,
        converter,
        json,
        origin);
  }

  /**
   * The same component with another type and no converter: as if it were the elements of its own,
   * or what is stored for it.
   */
  public ColumnMapping withType(JavaType other) {
    return new ColumnMapping(
        model,
        name,
        column,
        other,
        nullness,
        isPartOfOptional,
        generator,
        roles,
        options,
        Optional.empty(),
        json,
        origin);
  }

  /** The same as a key whose values come from this generator. */
  public ColumnMapping with(Generator from) {
    return new ColumnMapping(
        model,
        name,
        column,
        type,
        nullness,
        isPartOfOptional,
        Optional.of(from),
        roles,
        options,
        converter,
        json,
        origin);
  }

  @Override
  public boolean isTypeKnown() {
    return type.isKnown();
  }

  @Override
  public boolean isUsable() {
    return type.isKnown();
  }

  /** Whether making its values runs code that may refuse them. */
  public boolean runsCode() {
    return json.isPresent()
        || converter.isPresent()
        || type.kind() == JavaType.Kind.VALUE
        || type.element().filter(each -> each.kind() == JavaType.Kind.VALUE).isPresent();
  }

  /** The type whose values the database stores. */
  public JavaType stored() {
    return json.isPresent() ? type : converter.map(ConverterMapping::stored).orElse(type).stored();
  }

  /** The type of what the database stores, be it one value or several of them. */
  public JavaType scalar() {
    return converter.map(ConverterMapping::stored).orElse(type).scalar();
  }

  @Override
  public boolean isKey() {
    return generator.isPresent();
  }

  /** Whether the column takes NULL. */
  public boolean isNullable() {
    return isPartOfOptional || nullness.isNullable();
  }

  /** Whether it has this role. */
  public boolean is(Role role) {
    return roles.contains(role);
  }

  /** Whether the run time alone writes it: neither drafts nor changes have a setter for it. */
  public boolean isManaged() {
    return !roles.isEmpty();
  }

  /** Whether the run time fills it by itself on every insert. */
  public boolean isAudit() {
    return is(Role.CREATED_AT) || is(Role.UPDATED_AT);
  }
}
