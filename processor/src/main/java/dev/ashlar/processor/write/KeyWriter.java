/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.ashlar.processor.name.Api;
import dev.ashlar.processor.plan.ModelPlan;
import dev.ashlar.processor.plan.column.OwnColumn;
import dev.ashlar.processor.plan.column.PlannedColumn;
import dev.ashlar.processor.write.java.SourceFile;
import dev.ashlar.processor.write.java.Sources;
import dev.ashlar.processor.write.member.KeyCode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code OrderLineKey}: a primary key of several components. */
public final class KeyWriter {

  /** The record for this model, whose key is composite. */
  public SourceFile write(ModelPlan plan) {
    ClassName name = plan.names().key();
    List<PlannedColumn> parts = plan.keys().stream().filter(PlannedColumn::isFirst).toList();
    MethodSpec.Builder components = MethodSpec.constructorBuilder();
    parts.forEach(part -> components.addParameter(part.held(), component(part)));
    TypeSpec.Builder type =
        Sources.record(name, plan.model())
            .addJavadoc("The key of {@link $T}.\n", plan.model().type())
            .addSuperinterface(Api.COMPOSITE_KEY)
            .recordConstructor(components.build())
            .alwaysQualify(parts.stream().map(KeyWriter::component).toArray(String[]::new));
    if (parts.stream().anyMatch(part -> !part.held().isPrimitive())) {
      type.addMethod(required(plan, parts));
    }
    return new SourceFile(
        name,
        type.addMethod(of(plan, parts))
            .addMethod(read(plan, parts))
            .addMethod(keyParts(parts))
            .build());
  }

  /** As drafts and changes name the key of a relation. */
  private static String component(PlannedColumn part) {
    return part.either(OwnColumn::member, reference -> reference.member() + "Id");
  }

  private static MethodSpec required(ModelPlan plan, List<PlannedColumn> parts) {
    MethodSpec.Builder method =
        MethodSpec.compactConstructorBuilder()
            .addJavadoc("Refuses null.\n")
            .addModifiers(Modifier.PUBLIC);
    for (PlannedColumn part : parts) {
      if (!part.held().isPrimitive()) {
        method.addStatement(
            "$T.required($S, $L)",
            Api.VALUES,
            plan.names().key().simpleName() + "." + component(part),
            component(part));
      }
    }
    return method.build();
  }

  private static MethodSpec of(ModelPlan plan, List<PlannedColumn> parts) {
    CodeBlock values =
        parts.stream().map(part -> KeyCode.ofRow(plan, part)).collect(CodeBlock.joining(",$W"));
    return MethodSpec.methodBuilder("of")
        .addJavadoc("The key of this row.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(plan.names().key())
        .addParameter(plan.model().type(), "row")
        .addStatement("return new $T($Z$L)", plan.names().key(), values)
        .build();
  }

  private static MethodSpec read(ModelPlan plan, List<PlannedColumn> parts) {
    List<CodeBlock> values = new ArrayList<>();
    int position = 0;
    for (PlannedColumn part : parts) {
      CodeBlock at = position == 0 ? CodeBlock.of("first") : CodeBlock.of("first + $L", position);
      values.add(
          isPlain(part)
              ? part.codec().read(part.value(), CodeBlock.of("row"), at, false)
              : CodeBlock.of("$T.read(row, $L)", part.held(), at));
      position += plan.columns(part.member()).size();
    }
    return MethodSpec.methodBuilder("read")
        .addJavadoc("Reads a key from its columns, which begin at this position.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(plan.names().key())
        .addParameter(Api.ROW, "row")
        .addParameter(TypeName.INT, "first")
        .addException(SQLException.class)
        .addStatement("return new $T($Z$L)", plan.names().key(), CodeBlock.join(values, ",$W"))
        .build();
  }

  /** What a part holds in the end; a key within the key is taken apart by the run time. */
  private static CodeBlock stored(PlannedColumn part) {
    CodeBlock value = CodeBlock.of("$L", component(part));
    return isPlain(part) && part.codec().isWrapping() ? part.codec().unwrapped(value) : value;
  }

  /** Whether it is a value, and no key of several. */
  private static boolean isPlain(PlannedColumn part) {
    return part.either(own -> true, reference -> reference.path().isEmpty());
  }

  private static MethodSpec keyParts(List<PlannedColumn> parts) {
    CodeBlock values = parts.stream().map(KeyWriter::stored).collect(CodeBlock.joining(", "));
    return MethodSpec.methodBuilder("keyParts")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(Sources.generic(ClassName.get(List.class), TypeName.get(Object.class)))
        .addStatement("return $T.of($L)", List.class, values)
        .build();
  }
}
