/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.ashlar.processor.mapping.GeneratedNames;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.name.Api;
import dev.ashlar.processor.write.java.SourceFile;
import dev.ashlar.processor.write.java.Sources;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes empty classes for a model that nothing can be planned for. The compilation fails because
 * of the rule that refused the model; with these, it does not fail a hundred times more for want of
 * its classes.
 */
public final class ShellWriter {

  /** The other classes for this model. */
  public List<SourceFile> write(ModelMapping model) {
    GeneratedNames names = GeneratedNames.of(model.type());
    Stream<ClassName> ofKey = model.hasCompositeKey() ? Stream.of(names.key()) : Stream.empty();
    return Stream.concat(
            Stream.of(
                shell(names.mapper(), model),
                fields(names.fields(), model),
                shell(names.draft(), model),
                shell(names.change(), model)),
            ofKey.map(key -> shell(key, model)))
        .toList();
  }

  /** The query of a model that no other class can name. */
  public SourceFile writeQuery(ModelMapping model) {
    return shell(GeneratedNames.of(model.type()).query(), model);
  }

  private static SourceFile shell(ClassName name, ModelMapping model) {
    return new SourceFile(name, type(name, model).build());
  }

  /** The query, which was written before anybody knew, is one of Fields. */
  private static SourceFile fields(ClassName name, ModelMapping model) {
    if (!model.shape().canBeNamed()) {
      return shell(name, model);
    }
    return new SourceFile(
        name,
        type(name, model)
            .superclass(Sources.generic(Api.FIELDS, model.type(), name))
            .addMethod(MethodSpec.constructorBuilder().addStatement("super(null)").build())
            .addMethod(
                MethodSpec.methodBuilder("at")
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PROTECTED)
                    .returns(name)
                    .addParameter(Api.SOURCE, "source")
                    .addStatement("return this")
                    .build())
            .build());
  }

  private static TypeSpec.Builder type(ClassName name, ModelMapping model) {
    return Sources.type(name, model)
        .addJavadoc("Empty: Ashlar refused the model {@code $L}.\n", model.name());
  }
}
