/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.draft;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.ashlar.processor.mapping.EmbeddedMapping;
import dev.ashlar.processor.mapping.Generators;
import dev.ashlar.processor.mapping.MemberPath;
import dev.ashlar.processor.mapping.Role;
import dev.ashlar.processor.name.Api;
import dev.ashlar.processor.plan.ModelPlan;
import dev.ashlar.processor.plan.column.OwnColumn;
import dev.ashlar.processor.plan.column.PlannedColumn;
import dev.ashlar.processor.write.member.Arguments;
import dev.ashlar.processor.write.member.EmbeddedCode;
import dev.ashlar.processor.write.member.HandleNames;
import dev.ashlar.processor.write.member.Instances;
import dev.ashlar.processor.write.member.References;
import dev.ashlar.sql.schema.ColumnType;
import java.sql.SQLException;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods by which the run time uses a draft: bind, preview and their like. */
final class DraftBody {

  private static final CodeBlock BINDER = CodeBlock.of("to");

  private final ModelPlan plan;

  DraftBody(ModelPlan plan) {
    this.plan = plan;
  }

  MethodSpec bind() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("bind")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .addParameter(Api.BINDER, "to")
            .addParameter(Api.MOMENT, "now")
            .addException(SQLException.class);
    int position = 1;
    for (PlannedColumn column : plan.insertOrder()) {
      CodeBlock bind = column.codec().bind(BINDER, position++, value(column), column.isNullable());
      if (column.isIdentity()) {
        method.beginControlFlow("if (this.$L != null)", column.member());
        method.addStatement(bind).endControlFlow();
      } else {
        method.addStatement(bind);
      }
    }
    return method.build();
  }

  private CodeBlock value(PlannedColumn column) {
    return column.either(
        this::value, reference -> References.checkedKeyOf(reference, field(reference)));
  }

  private static CodeBlock field(PlannedColumn column) {
    return CodeBlock.of("this.$L", column.member());
  }

  private CodeBlock value(OwnColumn column) {
    if (column.isEmbedded()) {
      CodeBlock outermost = CodeBlock.of("this.$L", MemberPath.first(column.member()));
      return new EmbeddedCode(plan).value(column, outermost);
    }
    CodeBlock field = field(column);
    if (column.isAudit()) {
      return now(column);
    }
    if (column.is(Role.VERSION)) {
      return zero(column.type());
    }
    if (column.is(Role.SOFT_DELETE)) {
      return CodeBlock.of("null");
    }
    if (DraftFields.remembersSetting(column)) {
      return CodeBlock.of("this.$L ? $L : $L", DraftFields.isSet(plan, column), field, now(column));
    }
    return DraftFields.isMade(column) ? orMade(column, field) : field;
  }

  /** The key that the user gave, or else a new one where the program makes it. */
  private static CodeBlock orMade(OwnColumn column, CodeBlock field) {
    return Generators.method(column.generator())
        .map(method -> column.codec().wrapped(CodeBlock.of("now.$L()", method)))
        .map(made -> CodeBlock.of("$L != null ? $L : $L", field, field, made))
        .orElse(field);
  }

  private static CodeBlock now(OwnColumn column) {
    CodeBlock moment = CodeBlock.of("now.instant()");
    return column.codec().now(moment).orElse(moment);
  }

  /** As a stored value: an {@code int} is none where a {@code Long} is asked for. */
  private static CodeBlock zero(ColumnType type) {
    return switch (type.kind()) {
      case BIGINT -> CodeBlock.of("0L");
      case SMALLINT -> CodeBlock.of("(short) 0");
      default -> CodeBlock.of("0");
    };
  }

  MethodSpec hasKey() {
    return MethodSpec.methodBuilder("hasKey")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(TypeName.BOOLEAN)
        .addStatement("return this.$L != null", plan.keys().get(0).member())
        .build();
  }

  MethodSpec fresh() {
    return MethodSpec.methodBuilder("fresh")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(plan.names().draft())
        .addStatement("return new $T()", plan.names().draft())
        .build();
  }

  MethodSpec mapper() {
    return MethodSpec.methodBuilder("mapper")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(plan.names().mapper())
        .addParameter(Api.SESSION, "session")
        .addStatement("return new $T(session)", plan.names().mapper())
        .build();
  }

  MethodSpec preview() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("preview")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(plan.model().type());
    if (plan.relations().stream().anyMatch(relation -> relation.column().isPresent())) {
      method.addStatement("previewTargets()");
    }
    if (needsNow()) {
      method.addStatement("$T now = $T.now()", Api.MOMENT, Api.MOMENT);
    }
    List<CodeBlock> arguments =
        Arguments.of(
            plan,
            (PlannedColumn column) -> previewed(column),
            relation -> HandleNames.of(plan, relation),
            (EmbeddedMapping embedded) -> previewed(embedded));
    CodeBlock wrapped = CodeBlock.of("$Z$L", CodeBlock.join(arguments, ",$W"));
    return Instances.returned(method, plan, wrapped, arguments);
  }

  private boolean needsNow() {
    return plan.columns().stream()
        .anyMatch(
            column ->
                column.isAudit()
                    || DraftFields.remembersSetting(column)
                    || DraftFields.isMadeHere(column));
  }

  private CodeBlock previewed(PlannedColumn column) {
    return column.either(this::previewed, DraftBody::field);
  }

  private CodeBlock previewed(OwnColumn column) {
    CodeBlock field = field(column);
    if (column.isIdentity()) {
      CodeBlock zero = column.codec().wrapped(zero(column.type()));
      return CodeBlock.of("$L == null ? $L : $L", field, zero, field);
    }
    return column.codec().isArray() ? copy(field, column.isNullable()) : value(column);
  }

  private static CodeBlock copy(CodeBlock array, boolean nullable) {
    return nullable
        ? CodeBlock.of("$L == null ? null : $L.clone()", array, array)
        : CodeBlock.of("$L.clone()", array);
  }

  /** A record that holds arrays is made again, with copies of them. */
  private CodeBlock previewed(EmbeddedMapping embedded) {
    CodeBlock field = CodeBlock.of("this.$L", embedded.name());
    return plan.columns(embedded).stream().anyMatch(column -> column.codec().isArray())
        ? CodeBlock.of(
            "$T.$L($L)", plan.names().mapper(), EmbeddedCode.checkerName(embedded), field)
        : field;
  }
}
