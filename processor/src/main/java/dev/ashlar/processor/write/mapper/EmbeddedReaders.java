/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.mapper;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.ashlar.processor.mapping.EmbeddedMapping;
import dev.ashlar.processor.mapping.MemberPath;
import dev.ashlar.processor.name.Api;
import dev.ashlar.processor.plan.ModelPlan;
import dev.ashlar.processor.plan.column.PlannedColumn;
import dev.ashlar.processor.write.java.Sources;
import dev.ashlar.processor.write.member.Arguments;
import dev.ashlar.processor.write.member.EmbeddedCode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The methods of a mapper that read optional embedded records. */
final class EmbeddedReaders {

  /** The names of parameters, also of those of lambdas in the code of codecs. */
  private static final Set<String> TAKEN =
      Set.of("row", "first", "each", "elements", "at", "list", "key", "value");

  private final ModelPlan plan;

  EmbeddedReaders(ModelPlan plan) {
    this.plan = plan;
  }

  /** One for each record that may be absent. */
  List<MethodSpec> all() {
    return plan.model().embeddeds().stream()
        .filter(embedded -> embedded.nullness().isNullable())
        .map(this::reader)
        .toList();
  }

  /** The method for this record. */
  static String name(EmbeddedMapping embedded) {
    return "read" + Sources.capitalized(MemberPath.camel(embedded.name()));
  }

  /** Reads an optional record: there is none where all of its columns are NULL. */
  private MethodSpec reader(EmbeddedMapping embedded) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name(embedded))
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(Sources.nullable(embedded.type()))
            .addParameter(Api.ROW, "row")
            .addParameter(TypeName.INT, "first")
            .addException(SQLException.class);
    List<CodeBlock> absent = new ArrayList<>();
    for (PlannedColumn column : plan.columns(embedded)) {
      if (isDirect(embedded, column.member())) {
        String name = local(embedded, column.member());
        method.addStatement(
            "$T $L = $L", column.value().type().name().box(), name, ColumnReads.value(column));
        absent.add(CodeBlock.of("$L == null", name));
      }
    }
    for (EmbeddedMapping inner : optionalIn(embedded)) {
      String name = local(embedded, inner.name());
      method.addStatement("$T $L = $L(row, first)", inner.type(), name, name(inner));
      absent.add(CodeBlock.of("$L == null", name));
    }
    return method
        .addStatement(
            "return $L$W? null$W: $L", CodeBlock.join(absent, "$W&& "), made(embedded, embedded))
        .build();
  }

  private CodeBlock made(EmbeddedMapping reading, EmbeddedMapping embedded) {
    return EmbeddedCode.made(
        embedded,
        Arguments.of(
            plan,
            embedded,
            column -> present(reading, column),
            inner ->
                inner.nullness().isNullable()
                    ? CodeBlock.of("$L", local(reading, inner.name()))
                    : made(reading, inner)));
  }

  /** What was read, and is required where the record is there. */
  private CodeBlock present(EmbeddedMapping reading, PlannedColumn column) {
    String name = local(reading, column.member());
    return column.value().nullness().isNullable()
        ? CodeBlock.of("$L", name)
        : CodeBlock.of(
            "row.<$T>required($L, $L)",
            column.value().type().name().box(),
            name,
            ColumnReads.position(column));
  }

  private List<EmbeddedMapping> optionalIn(EmbeddedMapping embedded) {
    return plan.model().embeddeds().stream()
        .filter(inner -> embedded.holds(inner.name()) && inner.nullness().isNullable())
        .filter(inner -> isDirect(embedded, inner.name()))
        .toList();
  }

  /** Whether no optional record stands between the two. */
  private boolean isDirect(EmbeddedMapping embedded, String path) {
    return plan.model().embeddeds().stream()
        .filter(between -> embedded.holds(between.name()) && between.holds(path))
        .noneMatch(between -> between.nullness().isNullable());
  }

  /** What a component is called while it is read: by its name, unless code uses that already. */
  private String local(EmbeddedMapping embedded, String path) {
    String name = MemberPath.camel(path.substring(embedded.name().length() + 1));
    List<String> inside =
        Stream.concat(
                plan.columns(embedded).stream().map(PlannedColumn::member),
                plan.model().embeddeds().stream()
                    .map(EmbeddedMapping::name)
                    .filter(embedded::holds))
            .toList();
    boolean isShared =
        inside.stream()
                .map(each -> MemberPath.camel(each.substring(embedded.name().length() + 1)))
                .filter(name::equals)
                .count()
            > 1;
    return isShared || TAKEN.contains(name) || Character.isUpperCase(name.charAt(0))
        ? name + "_" + inside.indexOf(path)
        : name;
  }
}
