/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.schema;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.ashlar.processor.codec.LongTexts;
import dev.ashlar.processor.name.Api;
import dev.ashlar.processor.write.java.Sources;
import dev.ashlar.processor.write.java.VendorNames;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The nested classes that hold a schema's DDL, one for each vendor and loaded only for it. */
final class ScriptHolders {

  private static final TypeName STRINGS =
      Sources.generic(ClassName.get(List.class), ClassName.get(String.class));

  private final ClassName schema;
  private final List<VendorScript> scripts;

  ScriptHolders(ClassName schema, List<VendorScript> scripts) {
    this.schema = schema;
    this.scripts = scripts;
  }

  /** The method that gives the statements for a vendor. */
  MethodSpec chooser(String name, String meaning) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addJavadoc(meaning + "\n")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(STRINGS)
            .addParameter(Api.VENDOR, "vendor")
            .addStatement("DEFINITION.requireTarget(vendor)");
    String constant = name.equals("createScript") ? "CREATE" : "DROP";
    for (VendorScript script : scripts) {
      method
          .beginControlFlow("if (vendor == $T.$L)", Api.VENDOR, script.vendor().name())
          .addStatement("return $T.$L", holder(script), constant)
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
    return scripts.stream()
        .map(
            script ->
                TypeSpec.classBuilder(holder(script))
                    .addJavadoc("The statements for $L.\n", script.vendor().name())
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .addField(statements("CREATE", script.create()))
                    .addField(statements("DROP", script.drop()))
                    .build())
        .toList();
  }

  private static FieldSpec statements(String name, List<String> statements) {
    CodeBlock texts = statements.stream().map(LongTexts::of).collect(CodeBlock.joining(",\n"));
    return FieldSpec.builder(STRINGS, name, Modifier.STATIC, Modifier.FINAL)
        .initializer("$T.of(\n$>$>$L$<$<)", List.class, texts)
        .build();
  }

  private ClassName holder(VendorScript script) {
    return schema.nestedClass(VendorNames.className(script.vendor()) + "Script");
  }
}
