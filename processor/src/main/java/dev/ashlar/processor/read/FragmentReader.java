/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.read;

import com.palantir.javapoet.ClassName;
import dev.ashlar.Generated;
import dev.ashlar.ModelFragment;
import dev.ashlar.SchemaIndex;
import dev.ashlar.processor.mapping.GeneratedNames;
import dev.ashlar.processor.mapping.MappingText;
import dev.ashlar.processor.mapping.ModelMapping;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Reads mappings back from the fragments on generated mappers, of this compilation or of class
 * files.
 */
public final class FragmentReader {

  private final Elements elements;

  /** Reads with the help of this round's elements. */
  public FragmentReader(Elements elements) {
    this.elements = elements;
  }

  /**
   * The fragment of this model; empty where the model is gone or is none any more, and where its
   * mapper has no fragment.
   */
  public Optional<Fragment> read(ClassName model) {
    return found(model.canonicalName())
        .filter(TypeElements::isModel)
        .flatMap(type -> found(GeneratedNames.of(model).mapper().canonicalName()))
        .flatMap(mapper -> AnnotationView.on(mapper, ModelFragment.class))
        .flatMap(stated -> fragment(model, stated));
  }

  /** The models that an earlier compilation listed on this schema class. */
  public List<ClassName> index(ClassName schemaClass) {
    return found(schemaClass.canonicalName())
        .flatMap(type -> AnnotationView.on(type, SchemaIndex.class))
        .map(stated -> stated.texts("value"))
        .orElse(List.of())
        .stream()
        .map(MappingText::readName)
        .toList();
  }

  /** Whether there is a class of this name that Ashlar has not written. */
  public boolean isTaken(ClassName schemaClass) {
    return found(schemaClass.canonicalName())
        .filter(type -> !AnnotationView.isOn(type, Generated.class))
        .isPresent();
  }

  private Optional<TypeElement> found(String name) {
    return Stream.ofNullable(elements.getTypeElement(name)).findFirst();
  }

  private static Optional<Fragment> fragment(ClassName model, AnnotationView stated) {
    List<String> lines = stated.texts("value");
    if (stated.number("version") != MappingText.VERSION) {
      return Optional.of(fragment(model, stated, Optional.empty()));
    }
    // Two nested models of one name would get the same mapper, which a rule refuses.
    return Optional.of(lines)
        .filter(known -> !known.isEmpty())
        .map(MappingText::read)
        .filter(mapping -> mapping.type().equals(model))
        .map(mapping -> fragment(model, stated, Optional.of(mapping)));
  }

  private static Fragment fragment(
      ClassName model, AnnotationView stated, Optional<ModelMapping> mapping) {
    return new Fragment(
        model, stated.text("schema").orElse(""), stated.text("settings").orElse(""), mapping);
  }

  /**
   * What a mapper carries.
   *
   * @param type the model
   * @param schema the schema that the model belongs to
   * @param settings the digest of the settings it was compiled under
   * @param model the mapping; empty where it is of a version that cannot be read
   */
  public record Fragment(
      ClassName type, String schema, String settings, Optional<ModelMapping> model) {}
}
