/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.member;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.ashlar.processor.mapping.EmbeddedMapping;
import dev.ashlar.processor.mapping.MemberPath;
import dev.ashlar.processor.mapping.Nullness;
import dev.ashlar.processor.name.Api;
import dev.ashlar.processor.plan.ModelPlan;
import dev.ashlar.processor.plan.column.PlannedColumn;
import dev.ashlar.processor.write.java.Sources;
import java.util.List;

/** The code that takes embedded records apart and puts them together. */
public final class EmbeddedCode {

  private final ModelPlan plan;

  public EmbeddedCode(ModelPlan plan) {
    this.plan = plan;
  }

  /** The type as a setter takes it, and a draft keeps it. */
  public static TypeName type(EmbeddedMapping embedded) {
    return embedded.nullness().isNullable() ? Sources.nullable(embedded.type()) : embedded.type();
  }

  /** A component of a row or record, null where it is optional and absent. */
  public static CodeBlock component(CodeBlock owner, String name, Nullness nullness) {
    return CodeBlock.of(
        nullness == Nullness.OPTIONAL ? "$L.$L().orElse(null)" : "$L.$L()", owner, name);
  }

  /**
   * The value of a column in an outermost record; null where one of the records around it is.
   *
   * @param outermost the record, null where it is optional and absent
   */
  public CodeBlock value(PlannedColumn column, CodeBlock outermost) {
    List<String> names = MemberPath.names(column.member());
    CodeBlock.Builder absent = CodeBlock.builder();
    CodeBlock value = outermost;
    String path = names.get(0);
    for (String name : names.subList(1, names.size())) {
      EmbeddedMapping around = plan.model().embedded(path).orElseThrow();
      if (around.nullness().isNullable()) {
        absent.add(absent.isEmpty() ? "$L == null" : " || $L == null", value);
      }
      path = MemberPath.of(path, name);
      value = component(value, name, nullness(path));
    }
    return absent.isEmpty() ? value : CodeBlock.of("$L ? null : $L", absent.build(), value);
  }

  private Nullness nullness(String path) {
    return plan.model()
        .embedded(path)
        .map(EmbeddedMapping::nullness)
        .orElseGet(() -> column(path).value().nullness());
  }

  private PlannedColumn column(String path) {
    return plan.columns().stream()
        .filter(column -> column.member().equals(path))
        .findFirst()
        .orElseThrow();
  }

  /** The method of a mapper that copies an outermost record and checks it. */
  public static String checkerName(EmbeddedMapping embedded) {
    return "checked" + Sources.capitalized(embedded.name());
  }

  /** Refuses null. */
  public static CodeBlock required(EmbeddedMapping embedded, CodeBlock value) {
    return CodeBlock.of("$T.required($S, $L)", Api.VALUES, embedded.label(), value);
  }

  /** A new record of these components. */
  public static CodeBlock made(EmbeddedMapping embedded, List<CodeBlock> arguments) {
    return CodeBlock.of("new $T($Z$L)", embedded.type(), CodeBlock.join(arguments, ",$W"));
  }
}
