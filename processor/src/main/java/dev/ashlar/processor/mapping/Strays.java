/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.mapping;

import java.util.List;

/**
 * The annotations of a model that have no effect where they stand.
 *
 * @param nullables those that say what is inside a component
 * @param unread those that are not read at all
 */
public record Strays(List<IdleNullable> nullables, List<UnreadAnnotation> unread) {

  /** A model without any. */
  public static final Strays NONE = new Strays(List.of(), List.of());

  /** Copies the lists. */
  public Strays {
    nullables = List.copyOf(nullables);
    unread = List.copyOf(unread);
  }
}
