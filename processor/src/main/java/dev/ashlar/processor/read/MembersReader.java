/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.read;

import com.palantir.javapoet.ClassName;
import dev.ashlar.Column;
import dev.ashlar.CreatedAt;
import dev.ashlar.Embedded;
import dev.ashlar.Id;
import dev.ashlar.Json;
import dev.ashlar.SoftDelete;
import dev.ashlar.UpdatedAt;
import dev.ashlar.Version;
import dev.ashlar.processor.mapping.EmbeddedMapping;
import dev.ashlar.processor.mapping.MemberMapping;
import dev.ashlar.processor.mapping.MemberPath;
import dev.ashlar.processor.mapping.Naming;
import dev.ashlar.processor.mapping.Nullness;
import dev.ashlar.processor.problem.Origin;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The components of a model become its members, those of embedded records in their place. */
final class MembersReader {

  private static final List<Class<? extends Annotation>> OF_MODELS =
      List.of(Id.class, CreatedAt.class, UpdatedAt.class, SoftDelete.class, Version.class);

  private final ClassName model;
  private final Function<? super TypeElement, Set<String>> nullableFields;
  private final List<MemberMapping> members = new ArrayList<>();
  private final List<EmbeddedMapping> embeddeds = new ArrayList<>();

  private MembersReader(
      ClassName model, Function<? super TypeElement, Set<String>> nullableFields) {
    this.model = model;
    this.nullableFields = nullableFields;
  }

  static MembersReader read(
      TypeElement type,
      MemberTypes types,
      ClassName model,
      Origin origin,
      Function<? super TypeElement, Set<String>> nullableFields) {
    MembersReader reader = new MembersReader(model, nullableFields);
    List<? extends Element> components =
        type.getKind() == ElementKind.CLASS ? ClassFields.of(type) : type.getRecordComponents();
    for (Element component : components) {
      String name = component.getSimpleName().toString();
      Set<String> nullables = reader.inherited(type, component);
      MemberContext place =
          new MemberContext(model, "", "", false, nullables, types, origin.member(name));
      reader.add(component, place, List.of());
    }
    return reader;
  }

  /** What the compiler may not show of a superclass; of models, fragments tell it. */
  private Set<String> inherited(TypeElement type, Element component) {
    return component.getEnclosingElement() instanceof TypeElement owner && !owner.equals(type)
        ? nullableFields.apply(owner)
        : Set.of();
  }

  List<MemberMapping> members() {
    return members;
  }

  List<EmbeddedMapping> embeddeds() {
    return embeddeds;
  }

  private void add(Element component, MemberContext place, List<TypeElement> around) {
    Optional<AnnotationView> embedded = AnnotationView.on(component, Embedded.class);
    TypeMirror declared = place.types().of(component);
    TypeMirror type = TypeReader.argumentOf(declared, Optional.class).orElse(declared);
    if (embedded.isEmpty()
        || AnnotationView.isOn(component, Json.class)
        || !TypeReader.isKnown(type)) {
      members.add(MemberReader.read(place, component));
    } else {
      embed(component, type, embedded.get(), place, around);
    }
  }

  private void embed(
      Element component,
      TypeMirror type,
      AnnotationView stated,
      MemberContext place,
      List<TypeElement> around) {
    String name = component.getSimpleName().toString();
    Nullness nullness = MemberReader.nullness(place, component);
    Optional<TypeElement> record =
        type instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement element
                && element.getKind() == ElementKind.RECORD
            ? Optional.of(element)
            : Optional.empty();
    boolean isCyclic = record.filter(around::contains).isPresent();
    String objection = record.map(this::objection).orElse("is not a record");
    embeddeds.add(
        new EmbeddedMapping(
            model.simpleName(),
            MemberPath.of(place.path(), name),
            TypeReader.nameOf(type),
            nullness,
            objection,
            isCyclic,
            objection.isEmpty()
                ? record.map(MembersReader::misplaced).orElse(List.of())
                : List.of(),
            place.origin()));
    if (record.isPresent() && objection.isEmpty() && !isCyclic) {
      MemberContext inner =
          new MemberContext(
              model,
              MemberPath.of(place.path(), name),
              place.prefix() + stated.text("prefix").orElseGet(() -> Naming.column(name) + "_"),
              place.isPartOfOptional() || nullness.isNullable(),
              nullableFields.apply(record.get()),
              place.types(),
              place.origin());
      List<TypeElement> outer = Stream.concat(around.stream(), record.stream()).toList();
      record.get().getRecordComponents().stream()
          .filter(each -> misplaced(each).isEmpty())
          .forEach(each -> add(each, inner, outer));
    }
  }

  private String objection(TypeElement type) {
    if (TypeElements.isModel(type)) {
      return "is a model of its own";
    }
    if (!type.getTypeParameters().isEmpty()) {
      return "is generic";
    }
    Optional<String> hidden = Reach.objection(type, model);
    if (hidden.isPresent()) {
      return "is " + hidden.get();
    }
    return type.getRecordComponents().isEmpty() ? "has no components" : "";
  }

  private static List<String> misplaced(TypeElement type) {
    return type.getRecordComponents().stream()
        .flatMap(component -> misplaced(component).stream())
        .toList();
  }

  private static Optional<String> misplaced(RecordComponentElement component) {
    if (MemberReader.isRelation(component, component.asType())) {
      return Optional.of("%s, which is a relation".formatted(component.getSimpleName()));
    }
    if (AnnotationView.on(component, Column.class)
        .filter(column -> column.flag("defaultNow", false))
        .isPresent()) {
      return Optional.of("%s, which has defaultNow".formatted(component.getSimpleName()));
    }
    return OF_MODELS.stream()
        .filter(annotation -> AnnotationView.isOn(component, annotation))
        .findFirst()
        .map(
            annotation ->
                "%s, which has @%s"
                    .formatted(component.getSimpleName(), annotation.getSimpleName()));
  }
}
