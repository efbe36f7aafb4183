/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.ashlar.processor.mapping.GeneratedNames;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.mapping.Role;
import dev.ashlar.processor.name.Api;
import dev.ashlar.processor.write.java.SourceFile;
import dev.ashlar.processor.write.java.Sources;
import javax.lang.model.element.Modifier;

/**
 * Writes {@code UserQuery}. It depends on the model's name alone, so it never has to wait for a
 * type.
 */
public final class QueryWriter {

  /** The class for this model. */
  public SourceFile write(ModelMapping model) {
    GeneratedNames names = GeneratedNames.of(model.type());
    ParameterizedTypeName selection = Sources.generic(Api.SELECTION, model.type(), names.fields());
    return new SourceFile(
        names.query(),
        Sources.type(names.query(), model)
            .addJavadoc(
                "A query over {@link $T}: an immutable value, changed by what its methods give"
                    + " back.\n",
                model.type())
            .addAnnotation(Api.CHECK_RETURN_VALUE)
            .superclass(Sources.generic(base(model), model.type(), names.fields(), names.query()))
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addParameter(selection, "selection")
                    .addStatement("super(selection)")
                    .build())
            .addMethod(
                MethodSpec.methodBuilder("with")
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PROTECTED)
                    .returns(names.query())
                    .addParameter(selection, "selection")
                    .addStatement("return new $T(selection)", names.query())
                    .build())
            .build());
  }

  private static ClassName base(ModelMapping model) {
    return model.column(Role.SOFT_DELETE).isPresent() ? Api.SOFT_DELETE_QUERY : Api.QUERY;
  }
}
