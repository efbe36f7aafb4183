/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.read;

import com.palantir.javapoet.ClassName;
import dev.ashlar.ModelFragment;
import dev.ashlar.processor.mapping.GeneratedNames;
import dev.ashlar.processor.mapping.MappingText;
import dev.ashlar.processor.mapping.ModelMapping;
import java.util.List;
import java.util.Optional;
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

  /** The fragment of this model; empty where its mapper has none. */
  public Optional<Fragment> read(ClassName model) {
    TypeElement mapper = elements.getTypeElement(GeneratedNames.of(model).mapper().canonicalName());
    return mapper == null
        ? Optional.empty()
        : Stated.on(mapper, ModelFragment.class).flatMap(FragmentReader::fragment);
  }

  private static Optional<Fragment> fragment(Stated stated) {
    List<String> lines = stated.texts("value");
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Fragment(
                stated.text("schema").orElse(""),
                stated.text("settings").orElse(""),
                MappingText.read(lines)));
  }

  /**
   * What a mapper carries.
   *
   * @param schema the schema that the model belongs to
   * @param settings the digest of the settings it was compiled under
   * @param model the mapping
   */
  public record Fragment(String schema, String settings, ModelMapping model) {}
}
