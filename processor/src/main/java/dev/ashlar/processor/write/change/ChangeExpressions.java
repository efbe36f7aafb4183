/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.change;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.ashlar.processor.name.Api;
import dev.ashlar.processor.plan.ModelPlan;
import dev.ashlar.processor.plan.TargetPlan;
import dev.ashlar.processor.plan.column.OwnColumn;
import dev.ashlar.processor.plan.column.PlannedColumn;
import dev.ashlar.processor.write.java.Sources;
import dev.ashlar.sql.schema.ColumnType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** The methods of a change that set a column to what the database makes of the row. */
final class ChangeExpressions {

  private static final Set<ColumnType.Kind> NUMBERS =
      EnumSet.of(
          ColumnType.Kind.TINYINT,
          ColumnType.Kind.SMALLINT,
          ColumnType.Kind.INTEGER,
          ColumnType.Kind.BIGINT,
          ColumnType.Kind.DOUBLE,
          ColumnType.Kind.DECIMAL,
          ColumnType.Kind.WHOLE);

  private static final Set<ColumnType.Kind> UNCOMPARED =
      EnumSet.of(ColumnType.Kind.ARRAY, ColumnType.Kind.JSON);

  private final TargetPlan targets;
  private final ModelPlan plan;
  private final ClassName change;
  private final ClassName fields;

  ChangeExpressions(TargetPlan targets) {
    this.targets = targets;
    plan = targets.model();
    change = plan.names().change();
    fields = plan.names().fields();
  }

  /**
   * {@code visits(v -> v.plus(1))} for a number that is never missing, so that a null is not
   * ambiguous, and {@code visitsFrom(u -> u.bonus())} for every column but lists and JSON, which
   * are no expressions.
   */
  List<MethodSpec> of(OwnColumn column) {
    List<MethodSpec> methods = new ArrayList<>();
    if (NUMBERS.contains(column.type().kind())
        && !column.isNullable()
        && !column.codec().isWrapping()
        && targets.isOrdered(column)) {
      methods.add(
          method(column, column.member(), column.codec().expression(column.value()))
              .addJavadoc(
                  "Sets {@code $L} to what is computed from it.\n", Sources.shown(column.name()))
              .addStatement(
                  "set($L, new $T(), row -> row.$L(), value)",
                  column.ordinal(),
                  fields,
                  column.member())
              .addStatement("return this")
              .build());
    }
    String from = column.member() + "From";
    if (!UNCOMPARED.contains(column.type().kind())
        && plan.model().members().stream().noneMatch(member -> member.name().equals(from))) {
      methods.add(
          method(column, from, fields)
              .addJavadoc(
                  "Sets {@code $L} to what is made of the row.\n", Sources.shown(column.name()))
              .addStatement("set($L, new $T(), value)", column.ordinal(), fields)
              .addStatement("return this")
              .build());
    }
    return methods;
  }

  private MethodSpec.Builder method(PlannedColumn column, String name, TypeName from) {
    TypeName made = Sources.generic(Api.ASSIGNABLE, column.value().type().name().box());
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC)
        .returns(change)
        .addParameter(
            Sources.generic(
                ClassName.get(Function.class),
                Sources.superOf(from),
                WildcardTypeName.subtypeOf(made)),
            "value");
  }
}
