/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.mapper;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.ashlar.processor.mapping.Role;
import dev.ashlar.processor.name.Api;
import dev.ashlar.processor.plan.ModelPlan;
import dev.ashlar.processor.plan.PlannedUnique;
import dev.ashlar.processor.plan.column.OwnColumn;
import dev.ashlar.processor.plan.column.PlannedColumn;
import dev.ashlar.processor.write.java.Sources;
import dev.ashlar.processor.write.member.KeyCode;
import dev.ashlar.processor.write.member.References;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The methods of a mapper that its base class cannot have, each a line that calls it. */
final class MapperMethods {

  private static final ClassName FUNCTION = ClassName.get(Function.class);

  private final ModelPlan plan;
  private final ClassName model;
  private final ClassName mapper;
  private final ClassName fields;
  private final ClassName draft;
  private final ClassName change;
  private final TypeName key;
  private final CodeBlock id;
  private final TypeName filler;

  MapperMethods(ModelPlan plan) {
    this.plan = plan;
    model = plan.model().type();
    mapper = plan.names().mapper();
    fields = plan.names().fields();
    draft = plan.names().draft();
    change = plan.names().change();
    key = KeyCode.parameter(plan);
    id = KeyCode.given(plan);
    filler = Sources.generic(ClassName.get(Consumer.class), Sources.superOf(change));
  }

  List<MethodSpec> session() {
    ClassName schema =
        ClassName.get(plan.settings().packageName(), plan.settings().schema() + "Schema");
    return List.of(
        MethodSpec.constructorBuilder()
            .addJavadoc("Stands on a database, or on a transaction.\n")
            .addModifiers(Modifier.PUBLIC)
            .addParameter(Api.SESSION, "session")
            .addStatement("super(session, $T.DEFINITION, $T.TABLE)", schema, fields)
            .build(),
        method("in", mapper, "The same mapper on another session, usually a transaction.")
            .addParameter(Api.SESSION, "session")
            .addStatement("return new $T(session)", mapper)
            .build());
  }

  /** What the base class makes anew for each call. */
  List<MethodSpec> factories() {
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(factory("fields", fields, CodeBlock.of("new $T()", fields)));
    methods.add(factory("draft", plan.stages().first(), CodeBlock.of("$T.start()", draft)));
    methods.add(factory("change", change, CodeBlock.of("new $T()", change)));
    if (KeyKind.of(plan) == KeyKind.INT && !key.equals(plan.keyType())) {
      methods.add(toKey());
    }
    return methods;
  }

  private static MethodSpec factory(String name, TypeName type, CodeBlock made) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(type)
        .addStatement("return $L", made)
        .build();
  }

  private MethodSpec toKey() {
    return MethodSpec.methodBuilder("toKey")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(TypeName.get(Object.class))
        .addParameter(key, "id")
        .addStatement("return $L", id)
        .build();
  }

  List<MethodSpec> finds() {
    TypeName optional = Sources.generic(ClassName.get(Optional.class), model);
    List<MethodSpec> methods = new ArrayList<>();
    for (PlannedUnique unique : plan.uniques()) {
      methods.add(finder(unique, optional));
    }
    if (isSoftDeletable()) {
      methods.add(softDeleteQuery());
    }
    return methods;
  }

  private MethodSpec softDeleteQuery() {
    return MethodSpec.methodBuilder("query")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(Sources.generic(Api.SOFT_DELETE_QUERY, model, fields))
        .addStatement("return softDeleteQuery()")
        .build();
  }

  private boolean isSoftDeletable() {
    return plan.column(Role.SOFT_DELETE).isPresent();
  }

  private MethodSpec finder(PlannedUnique unique, TypeName optional) {
    PlannedColumn column = unique.column();
    TypeName parameter =
        column.either(OwnColumn::held, reference -> Sources.generic(Api.REF, reference.target()));
    CodeBlock binds =
        unique.columns().stream()
            .map(each -> shielded(each, each.codec().bindValue(wanted(each), false)))
            .collect(CodeBlock.joining(",$W"));
    return method(
            unique.finder(), optional, "The row with this {@code %s}.".formatted(column.member()))
        .addParameter(parameter, "value")
        .addStatement("return selectByUnique($L, $L)", unique.constant(), binds)
        .build();
  }

  private static CodeBlock wanted(PlannedColumn column) {
    CodeBlock value = CodeBlock.of("value");
    return column.either(
        own -> own.codec().searched(own.value(), value),
        reference ->
            References.searchedKeyOf(
                reference, CodeBlock.of("$T.required($S, value)", Api.VALUES, column.label())));
  }

  /** What is looked for must not be shown either, where the column is sensitive. */
  private static CodeBlock shielded(PlannedColumn column, CodeBlock bind) {
    return column.isSensitive() ? CodeBlock.of("$L.sensitive()", bind) : bind;
  }

  List<MethodSpec> updates() {
    List<MethodSpec> methods = new ArrayList<>();
    if (KeyKind.of(plan) == KeyKind.OTHER) {
      methods.add(
          method("update", model, "Changes the row with this key and returns it as stored.")
              .addParameter(key, "id")
              .addParameter(filler, "change")
              .addStatement("return updateByKey(id, change)")
              .build());
    }
    plan.column(Role.VERSION)
        .ifPresent(
            version ->
                methods.add(
                    method("update", model, "Changes the row with this key and version.")
                        .addParameter(key, "id")
                        .addParameter(KeyCode.widened(version.value().type().name()), "version")
                        .addParameter(filler, "change")
                        .addStatement("return updateByKey($L, version, change)", id)
                        .build()));
    return methods;
  }

  /**
   * The base class has them as well, but where the key is wrong javac reads the lambdas in its
   * words, and finds more to say.
   */
  List<MethodSpec> upserts() {
    return List.of(
        upsert().addStatement("return super.upsert(key, draft)").build(),
        upsert()
            .addParameter(filler, "change")
            .addStatement("return super.upsert(key, draft, change)")
            .build());
  }

  private MethodSpec.Builder upsert() {
    TypeName drafter = Sources.generic(FUNCTION, Sources.superOf(plan.stages().first()), draft);
    return MethodSpec.methodBuilder("upsert")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(model)
        .addParameter(Sources.generic(Api.UNIQUE_KEY, model), "key")
        .addParameter(drafter, "draft");
  }

  List<MethodSpec> deletes() {
    return Stream.concat(byKeys().stream(), Stream.of(deleteMany())).toList();
  }

  /**
   * The base class has it as well, but in its words javac's message about a forgotten condition is
   * long.
   */
  private MethodSpec deleteMany() {
    TypeName where =
        Sources.generic(
            FUNCTION, Sources.superOf(fields), WildcardTypeName.subtypeOf(Api.CONDITION));
    return MethodSpec.methodBuilder("deleteMany")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(TypeName.LONG)
        .addParameter(where, "where")
        .addStatement("return super.deleteMany(where)")
        .build();
  }

  private List<MethodSpec> byKeys() {
    return isSoftDeletable()
        ? List.of(
            byKey("restore", "Brings the row with this key back; says whether it was deleted."),
            byKey("forceDelete", "Removes the row with this key; says whether it was there."))
        : List.of();
  }

  private MethodSpec byKey(String name, String meaning) {
    return method(name, TypeName.BOOLEAN, meaning)
        .addParameter(key, "id")
        .addStatement("return $LByKey($L)", name, id)
        .build();
  }

  private static MethodSpec.Builder method(String name, TypeName result, String meaning) {
    return MethodSpec.methodBuilder(name)
        .addJavadoc("$L\n", meaning)
        .addModifiers(Modifier.PUBLIC)
        .returns(result);
  }
}
