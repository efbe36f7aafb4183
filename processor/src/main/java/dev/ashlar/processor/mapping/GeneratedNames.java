/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.mapping;

import com.palantir.javapoet.ClassName;
import java.util.List;

/** The names of the classes that are generated for a model. */
public record GeneratedNames(
    ClassName mapper,
    ClassName fields,
    ClassName draft,
    ClassName change,
    ClassName key,
    ClassName waits) {

  /** The names for this model: beside it in its package, nested or not. */
  public static GeneratedNames of(ClassName model) {
    return new GeneratedNames(
        named(model, "Mapper"),
        named(model, "Fields"),
        named(model, "Draft"),
        named(model, "Change"),
        named(model, "Key"),
        named(model, "Waits"));
  }

  /** Those that every model has, whatever its key is, and whether it waits or not. */
  public List<ClassName> all() {
    return List.of(mapper, fields, draft, change);
  }

  private static ClassName named(ClassName model, String suffix) {
    return ClassName.get(model.packageName(), model.simpleName() + suffix);
  }
}
