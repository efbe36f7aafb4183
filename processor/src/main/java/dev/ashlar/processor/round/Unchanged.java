/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.round;

import com.palantir.javapoet.ClassName;
import dev.ashlar.processor.javac.HasSource;
import dev.ashlar.processor.mapping.MappingText;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.read.FragmentReader;
import dev.ashlar.processor.read.FragmentReader.Fragment;
import dev.ashlar.processor.read.ModelReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Tells models apart that the compiler was only named as class files. Their classes are there
 * already, and would be written anew without what class files do not show: on javac 17
 * {@code @Nullable}, and everywhere what is silenced.
 */
final class Unchanged {

  private final Elements elements;
  private final ModelReader reader;
  private final FragmentReader fragments;

  Unchanged(Elements elements, Types types) {
    this.elements = elements;
    reader =
        new ModelReader(elements, types, type -> Set.of()); // what the compiler shows, and no more
    fragments = new FragmentReader(elements);
  }

  /** Looks at the mapper of a class file only: a mapper of an earlier build may name lost types. */
  boolean isUnchanged(TypeElement type) {
    Optional<Boolean> hasSource = HasSource.ask(elements, type);
    return !hasSource.orElse(false)
        && fragments
            .read(ClassName.get(type))
            .flatMap(Fragment::model)
            .filter(known -> hasSource.isPresent() || isFaded(type, known))
            .isPresent();
  }

  /** Whether the model looks like its fragment, but for what class files do not show. */
  private boolean isFaded(TypeElement type, ModelMapping known) {
    List<String> now = MappingText.write(reader.read(type));
    return !now.equals(MappingText.write(known)) && now.equals(MappingText.write(known.faded()));
  }
}
