/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.round;

import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.UnreadAnnotation;
import java.util.List;

/**
 * The models of one round.
 *
 * @param found those that the compiler found in it
 * @param ready those whose turn it is: that have waited, or need not wait; and their neighbours
 * @param outside annotations of models, on types that are none
 */
public record ModelRound(Mappings found, Mappings ready, List<UnreadAnnotation> outside) {

  /** Copies the list. */
  public ModelRound {
    outside = List.copyOf(outside);
  }
}
