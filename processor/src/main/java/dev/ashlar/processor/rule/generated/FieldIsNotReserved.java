/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.generated;

import com.palantir.javapoet.ClassName;
import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.EmbeddedMapping;
import dev.ashlar.processor.mapping.JavaType;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.MemberMapping;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.mapping.RelationMapping;
import dev.ashlar.processor.problem.Origin;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Rule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** No component has a name that generated classes need for something else. */
final class FieldIsNotReserved implements Rule {

  /** What every path in a Fields class offers by itself. */
  private static final Set<String> OF_PATHS =
      Set.of("eq", "ne", "in", "notIn", "isNull", "isNotNull", "is", "isNot", "include");

  /** What every object has, and a generated method of the same name would have to override. */
  private static final Set<String> OF_OBJECTS =
      Set.of(
          "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ModelMapping model : mappings.models()) {
      for (MemberMapping member : model.members()) {
        if (OF_OBJECTS.contains(member.name())) {
          problems.error(
              this,
              member.origin(),
              "%s cannot have this name: every object has a method %s() already."
                  .formatted(member.label(), member.name()),
              fix(mappings, member));
        }
      }
      for (MemberMapping member : model.members()) {
        if (OF_PATHS.contains(member.name())) {
          problems.error(
              this,
              member.origin(),
              "%s cannot have this name: every path of a query has a method %s(..) already."
                  .formatted(member.label(), member.name()),
              fix(mappings, member));
        }
      }
      model.columns().forEach(column -> checkKeyRecord(model, column, problems));
      for (EmbeddedMapping embedded : model.outermost()) {
        if (OF_OBJECTS.contains(embedded.name())) {
          problems.error(
              this,
              embedded.origin(),
              "%s cannot have this name: every object has a method %s() already."
                  .formatted(embedded.label(), embedded.name()),
              "Rename it; @Embedded(prefix = \"..\") keeps the columns.");
        }
        if (OF_PATHS.contains(embedded.name())) {
          problems.error(
              this,
              embedded.origin(),
              "%s cannot have this name: every path of a query has a method %s(..) already."
                  .formatted(embedded.label(), embedded.name()),
              "Rename it; @Embedded(prefix = \"..\") keeps the columns.");
        }
      }
      model
          .columns()
          .forEach(
              column ->
                  checkSetters(model, column.name(), column.label(), column.origin(), problems));
      model
          .outermost()
          .forEach(
              embedded ->
                  checkSetters(
                      model, embedded.name(), embedded.label(), embedded.origin(), problems));
      model.columns().forEach(column -> checkFinder(model, column, problems));
      model.columns().forEach(column -> checkClass(model, column, problems));
    }
  }

  private static String fix(Mappings mappings, MemberMapping member) {
    if (member instanceof ColumnMapping column) {
      return "Rename it; @Column(name = \"%s\") keeps the column.".formatted(column.column());
    }
    RelationMapping relation = (RelationMapping) member;
    return relation.ownsKey() ? keeping(mappings.foreignKey(relation)) : "Rename it.";
  }

  private static String keeping(List<String> columns) {
    String names = columns.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
    return "Rename it; @Relation(column = %s) keeps the column."
        .formatted(columns.size() == 1 ? names : "{" + names + "}");
  }

  private void checkKeyRecord(ModelMapping model, ColumnMapping column, Problems problems) {
    if (model.hasCompositeKey() && column.isKey() && column.name().equals("keyParts")) {
      problems.refuse(
          this,
          model.qualifiedName(),
          column.origin(),
          "%s is a part of a composite key, whose record has a method keyParts() already."
              .formatted(column.label()),
          "Rename it; @Column(name = \"%s\") keeps the column.".formatted(column.column()));
    }
  }

  /** A {@code Ref} called author gets the setters author(..) and authorId(..). */
  private void checkSetters(
      ModelMapping model, String name, String label, Origin origin, Problems problems) {
    for (RelationMapping relation : model.relations()) {
      if (relation.ownsKey() && name.equals(relation.name() + "Id")) {
        problems.refuse(
            this,
            model.qualifiedName(),
            origin,
            "%s has the name of a setter that drafts and changes have for the key of %s."
                .formatted(label, relation.label()),
            "Remove it, the key is in %s.key(); or rename it.".formatted(relation.name()));
      }
    }
  }

  /** In a draft, a field of the name of a class hides it. */
  private void checkClass(ModelMapping model, ColumnMapping column, Problems problems) {
    JavaType type = column.type().element().orElse(column.type());
    if (type.kind() == JavaType.Kind.VALUE
        && type.name() instanceof ClassName name
        && name.packageName().equals(model.type().packageName())
        && Character.isUpperCase(name.simpleName().charAt(0))
        && model.parts("").contains(name.simpleName())) {
      problems.refuse(
          this,
          model.qualifiedName(),
          model.member(name.simpleName()).map(MemberMapping::origin).orElse(column.origin()),
          "%s.%s has the name of the class %s, which could not be told from it."
              .formatted(model.name(), name.simpleName(), name.simpleName()),
          "Rename it, with a small letter at the beginning.");
    }
  }

  /** The key has findById(..), whatever its own name is. */
  private void checkFinder(ModelMapping model, ColumnMapping column, Problems problems) {
    if (column.name().equals("id") && column.options().unique() && !column.isKey()) {
      problems.refuse(
          this,
          model.qualifiedName(),
          column.origin(),
          "%s is unique and gets a finder findById(..), which is the finder of the key of %s."
              .formatted(column.label(), model.name()),
          "Rename it, or make it the key with @Id.");
    }
  }
}
