/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.round;

import com.palantir.javapoet.ClassName;
import dev.ashlar.processor.javac.FilerOutput;
import dev.ashlar.processor.javac.OwnClasses;
import dev.ashlar.processor.write.java.SourceFile;
import dev.ashlar.processor.write.schema.SchemaFiles;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** Saves the files of schemas. */
public final class SchemaOutput {

  private final Elements elements;
  private final FilerOutput output;
  private final OwnClasses classes;
  private final Written written = new Written();

  /** Saves through this environment. */
  public SchemaOutput(ProcessingEnvironment environment) {
    elements = environment.getElementUtils();
    output = new FilerOutput(environment.getFiler());
    classes = new OwnClasses(elements);
  }

  /** Saves what stems from these models; a rule reports a folder that another schema has. */
  public void save(SchemaFiles files, List<ClassName> models) {
    Element[] origins =
        models.stream()
            .map(model -> elements.getTypeElement(model.canonicalName()))
            .filter(Objects::nonNull)
            .toArray(Element[]::new);
    SourceFile schemaClass = files.schemaClass();
    output.saveClass(
        schemaClass.name().canonicalName(),
        schemaClass.text(other -> classes.has(other, origins[0])),
        origins);
    if (written.isFirst(files.folder())) {
      files
          .texts()
          .forEach((path, text) -> output.saveResource(files.folder() + path, text, origins));
    }
  }
}
