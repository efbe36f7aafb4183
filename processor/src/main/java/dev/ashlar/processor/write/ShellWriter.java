/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write;

import com.palantir.javapoet.ClassName;
import dev.ashlar.processor.mapping.GeneratedNames;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.write.java.SourceFile;
import dev.ashlar.processor.write.java.Sources;
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
            Stream.of(
                shell(names.mapper(), model),
                shell(names.fields(), model),
                shell(names.draft(), model),
                shell(names.change(), model)),
            ofKey.map(key -> shell(key, model)))
        .toList();
  }

  /**
   * The class of a model that waits for a type which another processor may write: with it, there is
   * a next round in any case.
   */
  SourceFile writeWaiting(ModelMapping model) {
    ClassName name = GeneratedNames.of(model.type()).waits();
    return new SourceFile(
        name,
        Sources.type(name, model)
            .addJavadoc(
                "Empty: {@code $L} names a type that was not there when Ashlar first read it.\n",
                model.name())
            .build());
  }

  private static SourceFile shell(ClassName name, ModelMapping model) {
    return new SourceFile(
        name,
        Sources.type(name, model)
            .addJavadoc("Empty: Ashlar refused the model {@code $L}.\n", model.name())
            .build());
  }
}
