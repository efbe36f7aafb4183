/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.ashlar.processor.mapping.GeneratedNames;
import dev.ashlar.processor.mapping.ModelMapping;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes empty classes for a model that nothing can be planned for. The compilation fails because of
 * the rule that refused the model; with these, it does not fail a hundred times more for want of its
 * classes.
 */
public final class ShellWriter {

  /** The classes for this model, but the query. */
  public List<JavaFile> write(ModelMapping model) {
    GeneratedNames names = GeneratedNames.of(model.type());
    return Stream.of(names.mapper(), names.fields(), names.draft(), names.change())
        .map(name -> Sources.file(name, shell(name, model)))
        .toList();
  }

  private static TypeSpec shell(ClassName name, ModelMapping model) {
    return Sources.type(name, model)
        .addJavadoc("Empty: Ashlar refused the model {@code $L}.\n", model.name())
        .build();
  }
}
