/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.mapping;

import dev.ashlar.processor.problem.Origin;

/**
 * An annotation that the processor does not read where it stands.
 *
 * @param label the model, or the model and the field: {@code "User.email"}
 * @param name the qualified name of the annotation
 * @param attribute the attribute that is not read; empty for the whole annotation
 * @param reason why it is not read
 * @param origin where it stands
 */
public record UnreadAnnotation(
    String label, String name, String attribute, Reason reason, Origin origin) {

  /** An annotation that is not read at all. */
  public UnreadAnnotation(String label, String name, Reason reason, Origin origin) {
    this(label, name, "", reason, origin);
  }

  /** Why an annotation is not read. */
  public enum Reason {
    /** It is of another library. */
    FOREIGN,
    /** The field is static. */
    STATIC,
    /** The field is {@code @Transient}. */
    TRANSIENT,
    /** The key is a reference, whose target makes it. */
    REFERENCE,
    /** The relation has no key of its own. */
    NO_KEY,
    /** The type is no model. */
    OUTSIDE
  }

  /** The name without its package. */
  public String simpleName() {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** As users write it: {@code "Id(generator)"}. */
  public String shown() {
    return attribute.isEmpty() ? simpleName() : "%s(%s)".formatted(simpleName(), attribute);
  }
}
