/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.read;

import com.palantir.javapoet.ClassName;
import dev.ashlar.Generated;
import dev.ashlar.Model;
import dev.ashlar.processor.javac.HasSource;
import dev.ashlar.processor.mapping.Construction;
import dev.ashlar.processor.mapping.EmbeddedMapping;
import dev.ashlar.processor.mapping.GeneratedNames;
import dev.ashlar.processor.mapping.MemberMapping;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.mapping.ModelShape;
import dev.ashlar.processor.mapping.Naming;
import dev.ashlar.processor.mapping.TimestampPolicy;
import dev.ashlar.processor.problem.Origin;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** A type with {@code @Model} becomes a {@link ModelMapping}. */
public final class ModelReader {

  private final Elements elements;
  private final Types types;
  private final Function<? super TypeElement, Set<String>> nullableFields;

  /**
   * Reads with the help of this round's elements and types.
   *
   * @param nullableFields which fields of a type may be null, though the compiler does not show it
   */
  public ModelReader(
      Elements elements, Types types, Function<? super TypeElement, Set<String>> nullableFields) {
    this.elements = elements;
    this.types = types;
    this.nullableFields = nullableFields;
  }

  /** Reads a model as it stands, right or wrong. */
  public ModelMapping read(TypeElement type) {
    ClassName name = ClassName.get(type);
    Origin origin = Origin.type(type.getQualifiedName().toString());
    Optional<AnnotationView> model = AnnotationView.on(type, Model.class);
    Optional<String> table = model.flatMap(stated -> stated.name("table"));
    MembersReader members = members(type, name, origin);
    return new ModelMapping(
        name,
        shape(type, members.embeddeds()),
        table.orElseGet(() -> Naming.table(name.simpleName())),
        table.isPresent(),
        new TimestampPolicy(
            model.map(stated -> stated.flag("timestamps", true)).orElse(true),
            model.flatMap(stated -> stated.text("reason")).orElse("")),
        members.members(),
        members.embeddeds(),
        IndexReader.read(type, origin),
        takenNames(type, name, members.members()),
        SilenceReader.read(type),
        StrayReader.read(type, name, origin),
        origin);
  }

  /** Whether the model of this type would have members of unknown types: nothing else is read. */
  public boolean hasUnknownTypes(TypeElement type) {
    return members(type, ClassName.get(type), Origin.type(type.getQualifiedName().toString()))
        .members()
        .stream()
        .anyMatch(member -> !member.isTypeKnown());
  }

  private MembersReader members(TypeElement type, ClassName name, Origin origin) {
    return MembersReader.read(type, new MemberTypes(types, type), name, origin, nullableFields);
  }

  private ModelShape shape(TypeElement type, List<EmbeddedMapping> embeddeds) {
    return new ModelShape(
        kind(type.getKind()),
        TypeElements.around(type).allMatch(outer -> outer.getModifiers().contains(Modifier.PUBLIC)),
        TypeElements.around(type)
            .anyMatch(outer -> outer.getModifiers().contains(Modifier.PRIVATE)),
        TypeElements.isInner(type),
        !type.getTypeParameters().isEmpty(),
        type.getKind() == ElementKind.CLASS
            ? new ConstructionReader(
                    elements,
                    new MemberTypes(types, type),
                    type,
                    HasSource.ask(elements, type).orElse(false))
                .read()
            : Construction.RECORD,
        runsCode(type) || embeddeds.stream().anyMatch(embedded -> runsCode(type, embedded)));
  }

  /**
   * Whether making an object runs code. Of a record that is so when its constructor is written
   * down; javac does not show that of class files, nor what is in the constructors, setters and
   * fields of a class.
   */
  private boolean runsCode(TypeElement type) {
    return type.getKind() != ElementKind.RECORD
        || ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .noneMatch(each -> elements.getOrigin(each) == Elements.Origin.MANDATED);
  }

  private boolean runsCode(TypeElement model, EmbeddedMapping embedded) {
    TypeElement type =
        elements.getTypeElement(elements.getModuleOf(model), embedded.type().toString());
    return type == null || runsCode(type);
  }

  private static ModelShape.Kind kind(ElementKind kind) {
    return switch (kind) {
      case RECORD -> ModelShape.Kind.RECORD;
      case INTERFACE -> ModelShape.Kind.INTERFACE;
      case ENUM -> ModelShape.Kind.ENUM;
      case ANNOTATION_TYPE -> ModelShape.Kind.ANNOTATION;
      default -> ModelShape.Kind.CLASS;
    };
  }

  /**
   * Generated names that a class of the user's own has already. While a type is unknown, only the
   * class is asked for that is written at once and does not name the types of columns: the others
   * may be class files of an earlier build, and where those name a class before its source is
   * there, javac takes it for missing from then on.
   */
  private List<String> takenNames(TypeElement type, ClassName model, List<MemberMapping> members) {
    // Named, since else javac looks through all modules, each time.
    ModuleElement module = elements.getModuleOf(type);
    GeneratedNames names = GeneratedNames.of(model);
    boolean areTypesKnown = members.stream().allMatch(MemberMapping::isTypeKnown);
    boolean hasKeyRecord = members.stream().filter(MemberMapping::isKey).count() > 1;
    return Stream.concat(
            areTypesKnown ? names.all().stream() : Stream.of(names.waits()),
            areTypesKnown && hasKeyRecord ? Stream.of(names.key()) : Stream.empty())
        .filter(
            name -> {
              TypeElement known = elements.getTypeElement(module, name.canonicalName());
              return known != null && !AnnotationView.isOn(known, Generated.class);
            })
        .map(ClassName::simpleName)
        .toList();
  }
}
