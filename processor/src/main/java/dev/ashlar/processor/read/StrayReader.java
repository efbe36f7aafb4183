/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.read;

import com.palantir.javapoet.ClassName;
import dev.ashlar.Embedded;
import dev.ashlar.Id;
import dev.ashlar.Many;
import dev.ashlar.One;
import dev.ashlar.Ref;
import dev.ashlar.Relation;
import dev.ashlar.Transient;
import dev.ashlar.processor.mapping.IdleNullable;
import dev.ashlar.processor.mapping.Strays;
import dev.ashlar.processor.mapping.UnreadAnnotation;
import dev.ashlar.processor.mapping.UnreadAnnotation.Reason;
import dev.ashlar.processor.name.Annotations;
import dev.ashlar.processor.problem.Origin;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/** Finds the annotations of a model that have no effect where they stand. */
final class StrayReader {

  private static final Set<String> OTHER_LIBRARIES =
      Set.of("jakarta.persistence", "javax.persistence");

  private final String model;
  private final List<IdleNullable> nullables = new ArrayList<>();
  private final List<UnreadAnnotation> unread = new ArrayList<>();

  private StrayReader(String model) {
    this.model = model;
  }

  static Strays read(TypeElement type, ClassName name, Origin origin) {
    StrayReader reader = new StrayReader(name.simpleName());
    reader.foreign(name.simpleName(), type, origin);
    reader.members(type, origin, "", List.of(type));
    reader.skipped(type, origin);
    return new Strays(reader.nullables, reader.unread);
  }

  private void members(TypeElement type, Origin origin, String path, List<TypeElement> around) {
    List<? extends Element> components =
        type.getKind() == ElementKind.CLASS ? ClassFields.of(type) : type.getRecordComponents();
    for (Element component : components) {
      String name = component.getSimpleName().toString();
      Origin place = path.isEmpty() ? origin.member(name) : origin;
      String label = "%s.%s%s".formatted(model, path, name);
      InnerNullable.find(component, label, place).ifPresent(nullables::add);
      places(component).forEach(each -> foreign(label, each, place));
      attributes(component, label, place);
      if (AnnotationView.isOn(component, Embedded.class)
          && component.asType() instanceof DeclaredType declared
          && declared.asElement() instanceof TypeElement record
          && record.getKind() == ElementKind.RECORD
          && !around.contains(record)) {
        members(
            record,
            place,
            path + name + ".",
            Stream.concat(around.stream(), Stream.of(record)).toList());
      }
    }
  }

  /** What is said of a column where the handle has none, or of a key that is made elsewhere. */
  private void attributes(Element component, String label, Origin place) {
    if (isHandle(component, Ref.class)) {
      idle(component, Id.class, List.of("generator", "sequence"), Reason.REFERENCE, label, place);
    } else if (isHandle(component, One.class) || isHandle(component, Many.class)) {
      idle(component, Relation.class, List.of("column", "index"), Reason.NO_KEY, label, place);
    }
  }

  private void idle(
      Element component,
      Class<? extends Annotation> annotation,
      List<String> attributes,
      Reason reason,
      String label,
      Origin place) {
    String name = annotation.getName();
    attributes.stream()
        .filter(
            each ->
                AnnotationView.on(component, annotation).filter(on -> on.states(each)).isPresent())
        .map(
            each ->
                new UnreadAnnotation(
                    label, name, each, reason, place.annotation(name).attribute(each)))
        .forEach(unread::add);
  }

  private static boolean isHandle(Element component, Class<?> handle) {
    return component.asType() instanceof DeclaredType declared
        && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(handle.getName());
  }

  /** An annotation for fields or methods is not on the component of a record. */
  private static Stream<Element> places(Element component) {
    Stream<Element> fields =
        Objects.requireNonNull(component.getEnclosingElement()).getEnclosedElements().stream()
            .filter(member -> member.getKind() == ElementKind.FIELD)
            .filter(member -> member.getSimpleName().equals(component.getSimpleName()))
            .map(member -> member);
    return component instanceof RecordComponentElement record
        ? Stream.concat(Stream.of(record, record.getAccessor()), fields)
        : fields;
  }

  private void foreign(String label, Element at, Origin place) {
    names(at)
        .filter(StrayReader::isForeign)
        .map(name -> new UnreadAnnotation(label, name, Reason.FOREIGN, place.annotation(name)))
        .filter(each -> !unread.contains(each))
        .forEach(unread::add);
  }

  private static boolean isForeign(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0
        && (OTHER_LIBRARIES.contains(name.substring(0, dot))
            || name.substring(dot + 1).equals("CheckForNull"));
  }

  /** Fields that are no members of the model, though an annotation speaks of a column. */
  private void skipped(TypeElement type, Origin origin) {
    for (Element field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      boolean isStatic = field.getModifiers().contains(Modifier.STATIC);
      if (isStatic || AnnotationView.isOn(field, Transient.class)) {
        String name = field.getSimpleName().toString();
        names(field)
            .filter(each -> Annotations.isOwn(each) && !each.endsWith(".Transient"))
            .forEach(
                each ->
                    unread.add(
                        new UnreadAnnotation(
                            model + "." + name,
                            each,
                            isStatic ? Reason.STATIC : Reason.TRANSIENT,
                            origin.member(name).annotation(each))));
      }
    }
  }

  private static Stream<String> names(Element at) {
    return at.getAnnotationMirrors().stream()
        .map(
            mirror ->
                ((TypeElement) mirror.getAnnotationType().asElement())
                    .getQualifiedName()
                    .toString());
  }
}
