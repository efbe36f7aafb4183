/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Somebody else's processor: writes the enum {@code demo.Grade} where it sees {@code @demo.Graded},
 * in its first round or in the one that {@code -Agrade.round} names.
 */
public final class GradeGenerator extends AbstractProcessor {

  private int rounds;

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("demo.Graded");
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of("grade.round");
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    rounds++;
    if (rounds == Integer.parseInt(processingEnv.getOptions().getOrDefault("grade.round", "1"))) {
      try (Writer writer = processingEnv.getFiler().createSourceFile("demo.Grade").openWriter()) {
        writer.write("package demo; public enum Grade { LOW, HIGH }");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return false;
  }
}
