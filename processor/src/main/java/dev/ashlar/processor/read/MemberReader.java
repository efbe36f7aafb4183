/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.read;

import com.palantir.javapoet.ClassName;
import dev.ashlar.Column;
import dev.ashlar.CreatedAt;
import dev.ashlar.Generator;
import dev.ashlar.Id;
import dev.ashlar.Many;
import dev.ashlar.One;
import dev.ashlar.Ref;
import dev.ashlar.Relation;
import dev.ashlar.SoftDelete;
import dev.ashlar.SqlType;
import dev.ashlar.UpdatedAt;
import dev.ashlar.Version;
import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.ColumnOptions;
import dev.ashlar.processor.mapping.MemberMapping;
import dev.ashlar.processor.mapping.Naming;
import dev.ashlar.processor.mapping.Nullness;
import dev.ashlar.processor.mapping.Role;
import dev.ashlar.processor.problem.Origin;
import java.lang.annotation.Annotation;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.type.TypeMirror;

/** A record component becomes a column or a relation. */
final class MemberReader {

  private static final Map<Class<? extends Annotation>, Role> ROLES =
      Map.of(
          CreatedAt.class, Role.CREATED_AT,
          UpdatedAt.class, Role.UPDATED_AT,
          SoftDelete.class, Role.SOFT_DELETE,
          Version.class, Role.VERSION);

  private MemberReader() {}

  static MemberMapping read(ClassName model, Origin modelOrigin, RecordComponentElement component) {
    String name = component.getSimpleName().toString();
    Origin origin = modelOrigin.member(name);
    return isRelation(component)
        ? RelationReader.read(model.simpleName(), origin, component)
        : column(model, origin, component);
  }

  private static boolean isRelation(RecordComponentElement component) {
    TypeMirror type = component.asType();
    return Stated.isOn(component, Relation.class)
        || TypeReader.argumentOf(type, Ref.class).isPresent()
        || TypeReader.argumentOf(type, One.class).isPresent()
        || TypeReader.argumentOf(type, Many.class).isPresent();
  }

  private static ColumnMapping column(
      ClassName model, Origin origin, RecordComponentElement component) {
    String name = component.getSimpleName().toString();
    Optional<Stated> column = Stated.on(component, Column.class);
    Optional<TypeMirror> optional = TypeReader.argumentOf(component.asType(), Optional.class);
    return new ColumnMapping(
        model.simpleName(),
        name,
        column.flatMap(stated -> stated.name("name")).orElseGet(() -> Naming.column(name)),
        TypeReader.read(optional.orElse(component.asType())),
        optional.isPresent() ? Nullness.OPTIONAL : nullness(component),
        generator(component),
        roles(component),
        column.map(MemberReader::options).orElse(ColumnOptions.NONE),
        ConverterReader.read(model, name, component),
        origin);
  }

  static Nullness nullness(RecordComponentElement component) {
    return NullableAnnotation.isOn(component) ? Nullness.NULLABLE : Nullness.REQUIRED;
  }

  private static Optional<Generator> generator(Element component) {
    return Stated.on(component, Id.class)
        .map(id -> id.constant("generator", Generator.class).orElse(Generator.AUTO));
  }

  private static Set<Role> roles(Element component) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    ROLES.forEach(
        (annotation, role) -> {
          if (Stated.isOn(component, annotation)) {
            roles.add(role);
          }
        });
    return roles;
  }

  private static ColumnOptions options(Stated column) {
    return new ColumnOptions(
        column.constant("type", SqlType.class).orElse(SqlType.AUTO),
        column.number("length"),
        column.number("precision"),
        column.number("scale"),
        column.flag("unique", false),
        column.text("defaultValue"),
        column.flag("defaultNow", false),
        column.flag("updatable"),
        column.flag("sensitive", false));
  }
}
