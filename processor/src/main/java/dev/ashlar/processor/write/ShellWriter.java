/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.ashlar.processor.mapping.GeneratedNames;
import dev.ashlar.processor.mapping.ModelMapping;
import java.util.List;
import java.util.stream.Stream;

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
            Stream.of(names.mapper(), names.fields(), names.draft(), names.change()), ofKey)
        .map(name -> new SourceFile(name, shell(name, model)))
        .toList();
  }

  /** The query of a model that no other class can name. */
  public SourceFile writeQuery(ModelMapping model) {
    ClassName name = GeneratedNames.of(model.type()).query();
    return new SourceFile(name, shell(name, model));
  }

  private static TypeSpec shell(ClassName name, ModelMapping model) {
    return Sources.type(name, model)
        .addJavadoc("Empty: Ashlar refused the model {@code $L}.\n", model.name())
        .build();
  }
}
