/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.mapper;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.ashlar.processor.codec.Literals;
import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.ConverterMapping;
import dev.ashlar.processor.mapping.MappingText;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.mapping.Settings;
import dev.ashlar.processor.name.Api;
import dev.ashlar.processor.plan.ModelPlan;
import dev.ashlar.processor.plan.PlannedUnique;
import dev.ashlar.processor.plan.TargetPlan;
import dev.ashlar.processor.plan.column.PlannedColumn;
import dev.ashlar.processor.write.java.SourceFile;
import dev.ashlar.processor.write.java.Sources;
import dev.ashlar.sql.schema.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes {@code UserMapper}: rows and CRUD, and its fragment; its Javadoc shows two statements. */
public final class MapperWriter {

  /** The class for this model. */
  public SourceFile write(TargetPlan targets) {
    ModelPlan plan = targets.model();
    ClassName name = plan.names().mapper();
    MapperMethods methods = new MapperMethods(plan);
    TypeSpec.Builder type =
        Sources.type(name, plan.model())
            .addJavadoc(
                "Reads and writes the rows of {@link $T} in the table {@code $L}.\n$L",
                plan.model().type(),
                Sources.shown(plan.model().table()),
                shown(targets))
            .addAnnotation(fragment(plan.model(), plan.settings()))
            .superclass(base(plan))
            .addField(SelectList.field(plan));
    type.addField(primaryKey(plan));
    plan.uniques().forEach(unique -> type.addField(uniqueKey(plan, unique)));
    converters(plan).forEach(type::addField);
    JsonTypes.constants(plan).forEach(type::addField);
    HandleConstants.fields(plan).forEach(type::addField);
    type.addMethods(methods.session());
    type.addMethods(methods.finds());
    type.addMethods(methods.updates());
    type.addMethods(methods.upserts());
    type.addMethods(methods.deletes());
    type.addMethods(new RowMethods(plan).all());
    type.addMethods(new EmbeddedReaders(plan).all());
    type.addMethods(new EmbeddedCheckers(plan).all());
    type.addMethods(methods.factories());
    type.addTypes(new DraftStages(plan).types());
    return new SourceFile(name, type.build());
  }

  private static TypeName base(ModelPlan plan) {
    KeyKind kind = KeyKind.of(plan);
    List<TypeName> arguments = new ArrayList<>();
    arguments.add(plan.model().type());
    if (kind.isNamed()) {
      arguments.add(plan.keyType().box());
    }
    arguments.add(plan.names().fields());
    arguments.add(plan.stages().first());
    arguments.add(plan.names().draft());
    arguments.add(plan.names().change());
    return Sources.generic(kind.base(), arguments.toArray(TypeName[]::new));
  }

  private static String shown(TargetPlan targets) {
    return targets
        .shown()
        .map(
            shown ->
                "\n<pre>{@code\n%s\n\n%s\n}</pre>\n"
                    .formatted(Sources.shown(shown.select()), Sources.shown(shown.insert())))
        .orElse("");
  }

  /** The mapping as text, from which the schema is made without this model's source. */
  static AnnotationSpec fragment(ModelMapping model, Settings settings) {
    AnnotationSpec.Builder fragment =
        AnnotationSpec.builder(Api.MODEL_FRAGMENT)
            .addMember("version", "$L", MappingText.VERSION)
            .addMember("schema", "$S", settings.schema())
            .addMember("settings", "$S", settings.digest());
    MappingText.write(model).forEach(line -> fragment.addMember("value", Literals.oneLine(line)));
    return fragment.build();
  }

  /** One for each converted column; that of a key is used by all who refer to the model. */
  private static List<FieldSpec> converters(ModelPlan plan) {
    return plan.model().columns().stream()
        .filter(column -> plan.column(column).isPresent())
        .flatMap(column -> column.converter().stream().map(each -> converter(column, each)))
        .toList();
  }

  private static FieldSpec converter(ColumnMapping column, ConverterMapping converter) {
    FieldSpec.Builder field =
        FieldSpec.builder(converter.type(), converter.constant())
            .initializer("new $T()", converter.type());
    if (column.isKey()) {
      field
          .addJavadoc("For generated code: converts {@code $L}.\n", column.name())
          .addModifiers(Modifier.PUBLIC);
    }
    return field.addModifiers(Modifier.STATIC, Modifier.FINAL).build();
  }

  private static FieldSpec primaryKey(ModelPlan plan) {
    List<String> members = plan.keys().stream().map(PlannedColumn::member).distinct().toList();
    return key(plan, "PRIMARY_KEY", Names.primaryKey(plan.model().table()), members)
        .addJavadoc(
            "The primary key, {@code $L}.\n",
            Sources.shown(
                plan.keys().stream().map(PlannedColumn::name).collect(Collectors.joining(", "))))
        .build();
  }

  private static FieldSpec uniqueKey(ModelPlan plan, PlannedUnique unique) {
    return key(plan, unique.constant(), unique.constraint(), unique.members())
        .addJavadoc("The unique key of {@code $L}.\n", Sources.shown(unique.column().name()))
        .build();
  }

  private static FieldSpec.Builder key(
      ModelPlan plan, String constant, String constraint, List<String> members) {
    TypeName type = Sources.generic(Api.UNIQUE_KEY, plan.model().type());
    return FieldSpec.builder(type, constant)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .initializer(
            "new $T($S, $S, $L)",
            type,
            constraint,
            plan.model().name(),
            members.stream()
                .map(member -> CodeBlock.of("$S", member))
                .collect(CodeBlock.joining(", ")));
  }
}
