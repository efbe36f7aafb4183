/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.ashlar.Vendor;
import dev.ashlar.processor.plan.ModelPlan;
import dev.ashlar.processor.plan.ModelTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The nested classes that hold a model's statements, one for each vendor and loaded only for it. */
final class StatementHolders {

  private final ModelPlan plan;

  StatementHolders(ModelPlan plan) {
    this.plan = plan;
  }

  /** The method that knows which holder belongs to which vendor. */
  MethodSpec chooser() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("sql")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(Api.MODEL_SQL)
            .addParameter(Api.VENDOR, "vendor");
    List<Vendor> vendors = new ArrayList<>(plan.texts().keySet());
    for (Vendor vendor : vendors) {
      method
          .beginControlFlow("if (vendor == $T.$L)", Api.VENDOR, vendor.name())
          .addStatement("return $T.SQL", holder(vendor))
          .endControlFlow();
    }
    return method
        .addStatement(
            "throw new $T($S + vendor)",
            IllegalArgumentException.class,
            "No statements were written for ")
        .build();
  }

  List<TypeSpec> types() {
    return plan.texts().entrySet().stream()
        .map(entry -> type(entry.getKey(), entry.getValue()))
        .toList();
  }

  private TypeSpec type(Vendor vendor, ModelTexts texts) {
    return TypeSpec.classBuilder(holder(vendor))
        .addJavadoc("The statements for $L.\n", vendor.name())
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addField(
            FieldSpec.builder(Api.MODEL_SQL, "SQL", Modifier.STATIC, Modifier.FINAL)
                .initializer(sql(texts))
                .build())
        .build();
  }

  private static CodeBlock sql(ModelTexts texts) {
    CodeBlock arguments =
        Stream.concat(
                Stream.of(
                    texts.select(), texts.insert(), texts.create(), texts.find(), texts.delete()),
                texts.finders().stream())
            .map(Sources::textBlock)
            .collect(CodeBlock.joining(",\n"));
    CodeBlock.Builder code =
        CodeBlock.builder().add("new $T(\n$>$>$L$<$<)", Api.MODEL_SQL, arguments);
    texts
        .keyless()
        .ifPresent(
            keyless ->
                code.add(
                    "\n.withIdentity(\n$>$>$L,\n$L$<$<)",
                    Sources.textBlock(keyless.insert()),
                    Sources.textBlock(keyless.create())));
    return code.build();
  }

  private ClassName holder(Vendor vendor) {
    String name = vendor.name().charAt(0) + vendor.name().substring(1).toLowerCase(Locale.ROOT);
    return plan.names().mapper().nestedClass(name + "Sql");
  }
}
