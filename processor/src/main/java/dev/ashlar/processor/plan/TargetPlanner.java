/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.plan;

import dev.ashlar.Vendor;
import dev.ashlar.processor.mapping.Settings;
import dev.ashlar.sql.dialect.Capability;
import dev.ashlar.sql.dialect.Dialect;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Plans what of a model depends on its targets: what these cannot do, and what they are sent. */
public final class TargetPlanner {

  private final Map<Vendor, Dialect> dialects;

  /** Has the dialect of each vendor. */
  public TargetPlanner(Map<Vendor, Dialect> dialects) {
    this.dialects = dialects;
  }

  /** The plan of this model with what depends on its targets. */
  public TargetPlan plan(ModelPlan model) {
    return new TargetPlan(model, shown(model), decimalsAsText(model.settings()));
  }

  private Optional<ShownStatements> shown(ModelPlan model) {
    return model.settings().vendors().stream()
        .sorted()
        .map(dialects::get)
        .filter(Objects::nonNull)
        .findFirst()
        .map(dialect -> ShownStatements.of(dialect, model));
  }

  private List<Vendor> decimalsAsText(Settings settings) {
    return settings.vendors().stream().filter(this::keepsDecimalsAsText).sorted().toList();
  }

  private boolean keepsDecimalsAsText(Vendor vendor) {
    Dialect dialect = dialects.get(vendor);
    return dialect != null && !dialect.capabilities().contains(Capability.DECIMAL_COMPARES);
  }
}
