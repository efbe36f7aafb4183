/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.change;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.ashlar.processor.name.Api;
import dev.ashlar.processor.plan.ModelPlan;
import dev.ashlar.processor.plan.TargetPlan;
import dev.ashlar.processor.plan.column.OwnColumn;
import dev.ashlar.processor.plan.column.PlannedColumn;
import dev.ashlar.processor.write.java.Sources;
import dev.ashlar.sql.schema.ColumnType;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
   * ambiguous.
   */
  Optional<MethodSpec> of(OwnColumn column) {
    if (!NUMBERS.contains(column.type().kind())
        || column.isNullable()
        || column.codec().isWrapping()
        || !targets.isOrdered(column)) {
      return Optional.empty();
    }
    TypeName made = Sources.generic(Api.ASSIGNABLE, column.value().type().name().box());
    return Optional.of(
        MethodSpec.methodBuilder(column.member())
            .addModifiers(Modifier.PUBLIC)
            .returns(change)
            .addParameter(from(column.codec().expression(column.value()), made), "value")
            .addJavadoc(
                "Sets {@code $L} to what is computed from it.\n", Sources.shown(column.name()))
            .addStatement("$T row = new $T()", fields, fields)
            .addStatement("compute($L, row, row.$L(), value)", column.ordinal(), column.member())
            .addStatement("return this")
            .build());
  }

  /**
   * {@code set(u -> u.name(), u -> u.email())} for every column but lists and JSON, which are no
   * expressions, and those of embedded records, which are set together.
   */
  Optional<MethodSpec> set() {
    List<Integer> ordinals =
        plan.changeable().stream()
            .filter(column -> !column.isEmbedded())
            .filter(column -> column.either(own -> !isUncompared(own), reference -> false))
            .map(PlannedColumn::ordinal)
            .toList();
    if (ordinals.isEmpty()) {
      return Optional.empty();
    }
    TypeVariableName value = TypeVariableName.get("T");
    TypeName expression = from(fields, Sources.generic(Api.ASSIGNABLE, value));
    return Optional.of(
        MethodSpec.methodBuilder("set")
            .addModifiers(Modifier.PUBLIC)
            .addTypeVariable(value)
            .returns(change)
            .addParameter(expression, "column")
            .addParameter(expression, "value")
            .addJavadoc("Sets a column to what is made of the row.\n")
            .addStatement(
                "compute(new $T(), column, value, $L)",
                fields,
                ordinals.stream().map(String::valueOf).collect(Collectors.joining(", ")))
            .addStatement("return this")
            .build());
  }

  private static boolean isUncompared(OwnColumn column) {
    return UNCOMPARED.contains(column.type().kind());
  }

  private static TypeName from(TypeName fields, TypeName made) {
    return Sources.generic(
        ClassName.get(Function.class), Sources.superOf(fields), WildcardTypeName.subtypeOf(made));
  }
}
