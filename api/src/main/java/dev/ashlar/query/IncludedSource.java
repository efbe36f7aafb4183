/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.table.ModelTable;
import dev.ashlar.table.Source;
import org.jspecify.annotations.Nullable;

/** A place, and what to load further from there. */
final class IncludedSource extends Source {

  private final IncludedRelations further;

  private IncludedSource(Source place, IncludedRelations further) {
    super(place);
    this.further = further;
  }

  /** This place, with more to load from there. */
  static Source of(Source place, IncludedRelations includes) {
    return new IncludedSource(place, further(place).and(includes));
  }

  /** What to load further from a place. */
  static IncludedRelations further(Source place) {
    return place instanceof IncludedSource included ? included.further : IncludedRelations.NONE;
  }

  /** Whether something is to be loaded from this place, or from one on the way there. */
  static boolean isOnTheWayTo(@Nullable Source place) {
    return place instanceof IncludedSource || (place != null && isOnTheWayTo(place.parent()));
  }

  @Override
  public Source of(ModelTable<?> target) {
    return target == table() ? this : new IncludedSource(super.of(target), further);
  }
}
