/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.read;

import com.palantir.javapoet.ClassName;
import dev.ashlar.Column;
import dev.ashlar.Convert;
import dev.ashlar.CreatedAt;
import dev.ashlar.Embedded;
import dev.ashlar.Generator;
import dev.ashlar.Id;
import dev.ashlar.Json;
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
import dev.ashlar.processor.mapping.JavaType;
import dev.ashlar.processor.mapping.JsonMapping;
import dev.ashlar.processor.mapping.MemberMapping;
import dev.ashlar.processor.mapping.MemberPath;
import dev.ashlar.processor.mapping.Naming;
import dev.ashlar.processor.mapping.Nullness;
import dev.ashlar.processor.mapping.Role;
import java.lang.annotation.Annotation;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/** A record component becomes a column or a relation. */
final class MemberReader {

  private static final Map<Class<? extends Annotation>, Role> ROLES =
      Map.of(
          CreatedAt.class, Role.CREATED_AT,
          UpdatedAt.class, Role.UPDATED_AT,
          SoftDelete.class, Role.SOFT_DELETE,
          Version.class, Role.VERSION);

  private static final List<Class<? extends Annotation>> NOT_FOR_JSON =
      List.of(
          Id.class,
          Convert.class,
          Embedded.class,
          CreatedAt.class,
          UpdatedAt.class,
          SoftDelete.class,
          Version.class);

  private MemberReader() {}

  static MemberMapping read(MemberContext place, Element component) {
    return isRelation(component, place.types().of(component))
        ? RelationReader.read(place, component)
        : column(place, component);
  }

  static boolean isRelation(Element component, TypeMirror type) {
    return AnnotationView.isOn(component, Relation.class)
        || TypeReader.argumentOf(type, Ref.class).isPresent()
        || TypeReader.argumentOf(type, One.class).isPresent()
        || TypeReader.argumentOf(type, Many.class).isPresent();
  }

  private static ColumnMapping column(MemberContext place, Element component) {
    String name = component.getSimpleName().toString();
    String path = MemberPath.of(place.path(), name);
    Optional<AnnotationView> column = AnnotationView.on(component, Column.class);
    TypeMirror declared = place.types().of(component);
    Optional<TypeMirror> optional = TypeReader.argumentOf(declared, Optional.class);
    return new ColumnMapping(
        place.model().simpleName(),
        path,
        column
            .flatMap(stated -> stated.name("name"))
            .map(stated -> place.prefix() + stated)
            .orElseGet(() -> Naming.column(place.prefix(), name)),
        type(place.model(), component, optional.orElse(declared)),
        nullness(place, component),
        place.isPartOfOptional(),
        generator(component),
        roles(component),
        column
            .map(MemberReader::options)
            .orElse(ColumnOptions.NONE)
            .withSequence(sequence(component)),
        ConverterReader.read(place, path, component),
        json(place.model(), path, component),
        place.origin());
  }

  private static JavaType type(ClassName model, Element component, TypeMirror type) {
    return AnnotationView.isOn(component, Json.class) && TypeReader.isKnown(type)
        ? TypeReader.readJson(type, model)
        : TypeReader.read(type, model);
  }

  private static Optional<JsonMapping> json(ClassName model, String path, Element component) {
    return AnnotationView.on(component, Json.class)
        .map(json -> JsonMapping.of(model, path, besidesJson(component)));
  }

  private static List<String> besidesJson(Element component) {
    return NOT_FOR_JSON.stream()
        .filter(annotation -> AnnotationView.isOn(component, annotation))
        .map(Class::getSimpleName)
        .toList();
  }

  static Nullness nullness(MemberContext place, Element component) {
    if (TypeReader.argumentOf(place.types().of(component), Optional.class).isPresent()) {
      return Nullness.OPTIONAL;
    }
    return NullableAnnotation.isOn(component)
            || place.nullables().contains(component.getSimpleName().toString())
        ? Nullness.NULLABLE
        : Nullness.REQUIRED;
  }

  private static Optional<Generator> generator(Element component) {
    return AnnotationView.on(component, Id.class)
        .map(id -> id.constant("generator", Generator.class).orElse(Generator.AUTO));
  }

  private static String sequence(Element component) {
    return AnnotationView.on(component, Id.class).flatMap(id -> id.name("sequence")).orElse("");
  }

  private static Set<Role> roles(Element component) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    ROLES.forEach(
        (annotation, role) -> {
          if (AnnotationView.isOn(component, annotation)) {
            roles.add(role);
          }
        });
    return roles;
  }

  private static ColumnOptions options(AnnotationView column) {
    return new ColumnOptions(
        column.constant("type", SqlType.class).orElse(SqlType.AUTO),
        column.number("length"),
        column.number("precision"),
        column.number("scale"),
        column.flag("unique", false),
        column.text("defaultValue"),
        column.flag("defaultNow", false),
        column.flag("nativeEnum", false),
        column.flag("ignoreCase", false),
        column.flag("updatable"),
        column.flag("sensitive", false),
        "");
  }
}
