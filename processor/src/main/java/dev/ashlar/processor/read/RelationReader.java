/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.read;

import dev.ashlar.Action;
import dev.ashlar.Column;
import dev.ashlar.Convert;
import dev.ashlar.CreatedAt;
import dev.ashlar.Embedded;
import dev.ashlar.Id;
import dev.ashlar.Json;
import dev.ashlar.Many;
import dev.ashlar.One;
import dev.ashlar.Ref;
import dev.ashlar.Relation;
import dev.ashlar.SoftDelete;
import dev.ashlar.UpdatedAt;
import dev.ashlar.Version;
import dev.ashlar.processor.mapping.RelationMapping;
import dev.ashlar.processor.mapping.RelationMapping.Handle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/** A component with {@code @Relation}, or held by a handle, becomes a relation. */
final class RelationReader {

  private static final Map<Class<?>, Handle> HANDLES = new LinkedHashMap<>();

  static {
    HANDLES.put(Ref.class, Handle.REF);
    HANDLES.put(One.class, Handle.ONE);
    HANDLES.put(Many.class, Handle.MANY);
  }

  private RelationReader() {}

  static RelationMapping read(MemberContext place, Element component) {
    String name = component.getSimpleName().toString();
    Optional<AnnotationView> relation = AnnotationView.on(component, Relation.class);
    TypeMirror type = place.types().of(component);
    Handle handle = handleOf(type);
    TypeMirror target = targetOf(type);
    return new RelationMapping(
        place.model().simpleName(),
        name,
        new RelationMapping.Held(
            handle,
            TypeReader.nameOf(target),
            TypeReader.isKnown(target),
            MemberReader.nullness(place, component).isNullable()),
        new RelationMapping.Asked(
            relation.isPresent(),
            relation.map(stated -> stated.texts("column")).orElse(List.of()),
            relation.flatMap(stated -> stated.text("mappedBy")).orElse(""),
            relation.flatMap(stated -> stated.constant("onDelete", Action.class)),
            relation.flatMap(stated -> stated.constant("onUpdate", Action.class)),
            relation.map(stated -> stated.flag("unique", false)).orElse(false),
            handle == Handle.REF && AnnotationView.isOn(component, Id.class),
            relation.map(stated -> stated.flag("index", true)).orElse(true)),
        columnAnnotations(component, handle),
        place.origin());
  }

  private static List<String> columnAnnotations(Element component, Handle handle) {
    return Stream.of(
            Column.class,
            Convert.class,
            Embedded.class,
            Json.class,
            Id.class,
            CreatedAt.class,
            UpdatedAt.class,
            SoftDelete.class,
            Version.class)
        .filter(annotation -> handle != Handle.REF || annotation != Id.class)
        .filter(annotation -> AnnotationView.isOn(component, annotation))
        .map(Class::getSimpleName)
        .toList();
  }

  private static Handle handleOf(TypeMirror type) {
    return HANDLES.entrySet().stream()
        .filter(entry -> TypeReader.argumentOf(type, entry.getKey()).isPresent())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(Handle.OTHER);
  }

  private static TypeMirror targetOf(TypeMirror type) {
    return HANDLES.keySet().stream()
        .flatMap(handle -> TypeReader.argumentOf(type, handle).stream())
        .findFirst()
        .orElse(type);
  }
}
