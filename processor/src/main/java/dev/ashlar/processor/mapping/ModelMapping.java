/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.mapping;

import com.palantir.javapoet.ClassName;
import dev.ashlar.processor.problem.Origin;
import dev.ashlar.processor.problem.Silence;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A model: a Java type that is a table.
 *
 * @param type the Java type
 * @param shape what sort of type it is
 * @param table the table
 * @param isTableStated whether the table's name was written by the user
 * @param timestamps whether the audit columns are asked for, and why not
 * @param members columns and relations, in the order of the components; those of embedded records
 *     in their place, by paths
 * @param embeddeds the embedded records, outer ones before what they hold
 * @param indexes its {@code @Index} annotations, in their order
 * @param takenNames simple names of the package's own types that generated classes would have
 * @param silences the rules that the user silenced, here or at members
 * @param strays its annotations that have no effect where they stand
 * @param origin where it is declared
 */
public record ModelMapping(
    ClassName type,
    ModelShape shape,
    String table,
    boolean isTableStated,
    TimestampPolicy timestamps,
    List<MemberMapping> members,
    List<EmbeddedMapping> embeddeds,
    List<IndexMapping> indexes,
    List<String> takenNames,
    List<Silence> silences,
    Strays strays,
    Origin origin) {

  /** Copies the lists. */
  public ModelMapping {
    members = List.copyOf(members);
    embeddeds = List.copyOf(embeddeds);
    indexes = List.copyOf(indexes);
    takenNames = List.copyOf(takenNames);
    silences = List.copyOf(silences);
  }

  /** The same, but nothing is to be made of the members of which this is true. */
  public ModelMapping withUnusable(Predicate<MemberMapping> isUnusable) {
    return new ModelMapping(
        type,
        shape,
        table,
        isTableStated,
        timestamps,
        members.stream()
            .map(member -> isUnusable.test(member) ? member.asUnusable() : member)
            .toList(),
        embeddeds,
        indexes,
        takenNames,
        silences,
        strays,
        origin);
  }

  /** What the class file of the model shows of it on every compiler. */
  public ModelMapping faded() {
    return new ModelMapping(
        type,
        shape,
        table,
        isTableStated,
        timestamps,
        members.stream().map(MemberMapping::faded).toList(),
        embeddeds.stream().map(EmbeddedMapping::faded).toList(),
        indexes,
        takenNames,
        List.of(),
        strays,
        origin);
  }

  /** The simple name. */
  public String name() {
    return type.simpleName();
  }

  /** The qualified name, as origins and problems use it. */
  public String qualifiedName() {
    return type.canonicalName();
  }

  /**
   * The paths of what stands directly in the model, or in the embedded record of this path, in the
   * order of the components.
   */
  public List<String> parts(String around) {
    String prefix = around.isEmpty() ? "" : around + MemberPath.DOT;
    return members.stream()
        .map(MemberMapping::name)
        .filter(name -> name.startsWith(prefix))
        .map(name -> prefix + MemberPath.first(name.substring(prefix.length())))
        .distinct()
        .toList();
  }

  /** The embedded record of this path. */
  public Optional<EmbeddedMapping> embedded(String path) {
    return embeddeds.stream().filter(embedded -> embedded.name().equals(path)).findFirst();
  }

  /** The embedded records that stand directly in the model. */
  public List<EmbeddedMapping> outermost() {
    return embeddeds.stream().filter(EmbeddedMapping::isOutermost).toList();
  }

  /** The member of this path. */
  public Optional<MemberMapping> member(String path) {
    return members.stream().filter(member -> member.name().equals(path)).findFirst();
  }

  /** The components that are columns. */
  public List<ColumnMapping> columns() {
    return members.stream()
        .filter(ColumnMapping.class::isInstance)
        .map(ColumnMapping.class::cast)
        .toList();
  }

  /** The components that are relations. */
  public List<RelationMapping> relations() {
    return members.stream()
        .filter(RelationMapping.class::isInstance)
        .map(RelationMapping.class::cast)
        .toList();
  }

  /** The components of the primary key. */
  public List<MemberMapping> keys() {
    return members.stream().filter(MemberMapping::isKey).toList();
  }

  /** Whether the primary key has several components, so that a record of its own holds it. */
  public boolean hasCompositeKey() {
    return keys().size() > 1;
  }

  /** The column in this role, where there is one. */
  public Optional<ColumnMapping> column(Role role) {
    return columns().stream().filter(column -> column.is(role)).findFirst();
  }

  /** The relation of this name. */
  public Optional<RelationMapping> relation(String name) {
    return relations().stream().filter(relation -> relation.name().equals(name)).findFirst();
  }

  /** Whether some member has a type that the compiler does not know (yet). */
  public boolean hasUnknownTypes() {
    return members.stream().anyMatch(member -> !member.isTypeKnown());
  }
}
