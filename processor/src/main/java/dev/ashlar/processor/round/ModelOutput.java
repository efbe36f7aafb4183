/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.round;

import dev.ashlar.processor.javac.FilerOutput;
import dev.ashlar.processor.javac.OwnClasses;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.write.java.SourceFile;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Saves the classes of the models of a round. */
public final class ModelOutput {

  private final Elements elements;
  private final FilerOutput output;
  private final OwnClasses classes;
  private final Written written;

  /** Saves what was not written yet. */
  public ModelOutput(ProcessingEnvironment environment, Written written) {
    this.written = written;
    elements = environment.getElementUtils();
    output = new FilerOutput(environment.getFiler());
    classes = new OwnClasses(elements);
  }

  /** Saves all but those whose names the user or another model has taken, which a rule reports. */
  public void save(ModelMapping model, List<SourceFile> files) {
    TypeElement origin = elements.getTypeElement(model.qualifiedName());
    files.stream()
        .filter(file -> !model.takenNames().contains(file.name().simpleName()))
        .filter(file -> written.isFirst(file.name().canonicalName()))
        .forEach(
            file ->
                output.saveClass(
                    file.name().canonicalName(),
                    file.text(other -> classes.has(other, origin)),
                    origin));
  }
}
