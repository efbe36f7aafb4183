/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.read;

import com.palantir.javapoet.TypeName;
import dev.ashlar.processor.mapping.Construction;
import dev.ashlar.processor.mapping.Construction.Access;
import dev.ashlar.processor.mapping.JavaType;
import dev.ashlar.processor.mapping.Obstacle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds out how the objects of a class are made, and how its fields are read. */
final class ConstructionReader {

  private final Elements elements;
  private final MemberTypes types;
  private final TypeElement type;
  private final boolean isSource;
  private final List<VariableElement> fields;
  private final List<ExecutableElement> methods;

  /**
   * @param isSource whether parameters have the names of the source
   */
  ConstructionReader(Elements elements, MemberTypes types, TypeElement type, boolean isSource) {
    this.elements = elements;
    this.types = types;
    this.type = type;
    this.isSource = isSource;
    fields = ClassFields.of(type);
    List<ExecutableElement> all = new ArrayList<>();
    for (TypeElement each : ClassFields.chain(type)) {
      all.addAll(0, ElementFilter.methodsIn(each.getEnclosedElements()));
    }
    methods = all;
  }

  Construction read() {
    return impossible().orElseGet(this::possible);
  }

  private Construction possible() {
    Map<String, Access> reads = accesses(this::reading);
    List<VariableElement> unread = without(reads);
    if (!unread.isEmpty()) {
      return impossible(Obstacle.Kind.HIDDEN_FIELDS, unread, List.of());
    }
    if (constructors().anyMatch(this::takesAll)) {
      return new Construction(false, reads, Map.of(), Optional.empty());
    }
    Map<String, Access> writes = accesses(this::writing);
    List<VariableElement> unset = without(writes);
    return constructors().anyMatch(each -> each.getParameters().isEmpty()) && unset.isEmpty()
        ? new Construction(true, reads, writes, Optional.empty())
        : impossible(
            Obstacle.Kind.NO_CONSTRUCTOR,
            fields,
            unset.stream().map(ConstructionReader::name).toList());
  }

  private Construction impossible(
      Obstacle.Kind kind, List<VariableElement> about, List<String> unset) {
    return Construction.impossible(
        new Obstacle(
            kind,
            "",
            about.stream().map(field -> new Obstacle.Field(shortName(field), name(field))).toList(),
            unset,
            Lombok.writes(type),
            thrower()));
  }

  private Optional<Construction> impossible() {
    if (type.getModifiers().contains(Modifier.ABSTRACT)) {
      return Optional.of(Construction.impossible(Obstacle.of(Obstacle.Kind.ABSTRACT, "")));
    }
    List<TypeElement> above = ClassFields.chain(type);
    return above.subList(0, above.size() - 1).stream()
        .filter(each -> !each.getModifiers().contains(Modifier.ABSTRACT))
        .filter(each -> !ClassFields.own(each).isEmpty())
        .findFirst()
        .map(each -> each.getSimpleName().toString())
        .map(each -> Obstacle.of(Obstacle.Kind.SHARED_FIELDS, each))
        .map(Construction::impossible);
  }

  private Stream<ExecutableElement> constructors() {
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .filter(this::isNear)
        .filter(each -> thrown(each).isEmpty());
  }

  private Optional<String> thrown(ExecutableElement called) {
    return Thrown.checked(types.thrownBy(called));
  }

  /** What may have been meant, but is not called because of a checked exception. */
  private Optional<Obstacle.Thrower> thrower() {
    return Stream.concat(
            ElementFilter.constructorsIn(type.getEnclosedElements()).stream(),
            methods.stream().filter(this::isOfField))
        .filter(this::isNear)
        .flatMap(called -> thrown(called).map(thrown -> thrower(called, thrown)).stream())
        .findFirst();
  }

  private Obstacle.Thrower thrower(ExecutableElement called, String thrown) {
    Element named = called.getKind() == ElementKind.CONSTRUCTOR ? type : called;
    return new Obstacle.Thrower(named.getSimpleName().toString(), thrown);
  }

  private boolean isOfField(ExecutableElement method) {
    String called = method.getSimpleName().toString();
    return fields.stream()
        .map(ConstructionReader::name)
        .anyMatch(
            name ->
                called.equals(name)
                    || Stream.of("get", "is", "set")
                        .anyMatch(prefix -> called.equals(prefixed(prefix, name))));
  }

  /** By order and type; in sources by name as well, because two may have one type. */
  private boolean takesAll(ExecutableElement constructor) {
    List<? extends VariableElement> taken = constructor.getParameters();
    if (taken.size() != fields.size() || fields.isEmpty()) {
      return false;
    }
    for (int place = 0; place < fields.size(); place++) {
      VariableElement parameter = taken.get(place);
      VariableElement field = fields.get(place);
      if (!typeOf(parameter).equals(typeOf(field))
          || (isSource && !parameter.getSimpleName().equals(field.getSimpleName()))) {
        return false;
      }
    }
    return true;
  }

  private Map<String, Access> accesses(Function<VariableElement, Optional<Access>> of) {
    Map<String, Access> accesses = new LinkedHashMap<>();
    fields.forEach(field -> of.apply(field).ifPresent(access -> accesses.put(name(field), access)));
    return accesses;
  }

  private Optional<Access> reading(VariableElement field) {
    String name = name(field);
    return Stream.of(prefixed("get", name), prefixed("is", name), name)
        .filter(getter -> methods.stream().anyMatch(method -> reads(method, getter, field)))
        .map(getter -> new Access(getter, true))
        .findFirst()
        .or(() -> direct(field, false));
  }

  private boolean reads(ExecutableElement method, String name, VariableElement field) {
    return isCallable(method, name)
        && method.getParameters().isEmpty()
        && TypeReader.nameOf(types.returnedBy(method)).equals(typeOf(field));
  }

  private Optional<Access> writing(VariableElement field) {
    String setter = prefixed("set", name(field));
    return methods.stream().anyMatch(method -> writes(method, setter, field))
        ? Optional.of(new Access(setter, true))
        : direct(field, true);
  }

  private boolean writes(ExecutableElement method, String name, VariableElement field) {
    return isCallable(method, name)
        && method.getParameters().size() == 1
        && TypeReader.nameOf(types.parametersOf(method).get(0)).equals(typeOf(field));
  }

  private boolean isCallable(ExecutableElement method, String name) {
    return method.getSimpleName().contentEquals(name)
        && !method.getModifiers().contains(Modifier.STATIC)
        && isNear(method)
        && thrown(method).isEmpty()
        && (method.getReturnType().getKind() != TypeKind.ERROR);
  }

  private Optional<Access> direct(VariableElement field, boolean toWrite) {
    return isNear(field) && !(toWrite && field.getModifiers().contains(Modifier.FINAL))
        ? Optional.of(new Access(name(field), false))
        : Optional.empty();
  }

  /** Whether classes of the model's package can use it. */
  private boolean isNear(Element member) {
    PackageElement here = elements.getPackageOf(type);
    return member.getModifiers().contains(Modifier.PUBLIC)
        || (!member.getModifiers().contains(Modifier.PRIVATE)
            && here.equals(elements.getPackageOf(member)));
  }

  private List<VariableElement> without(Map<String, Access> accesses) {
    return fields.stream().filter(field -> !accesses.containsKey(name(field))).toList();
  }

  private TypeName typeOf(VariableElement variable) {
    return TypeReader.nameOf(types.of(variable));
  }

  private String shortName(VariableElement field) {
    return JavaType.of(JavaType.Kind.DECLARED, typeOf(field)).shortName();
  }

  private static String name(VariableElement field) {
    return field.getSimpleName().toString();
  }

  private static String prefixed(String prefix, String name) {
    return prefix + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
