/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.plan;

import dev.ashlar.Vendor;
import dev.ashlar.processor.mapping.Settings;
import dev.ashlar.sql.dialect.Capability;
import dev.ashlar.sql.dialect.Dialect;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Plans what of a model depends on its targets: its statements, and what they cannot do. */
public final class StatementPlanner {

  private final Map<Vendor, Dialect> dialects;

  /** Has the dialect of each vendor. */
  public StatementPlanner(Map<Vendor, Dialect> dialects) {
    this.dialects = dialects;
  }

  /** The plan of this model with its statements. */
  public TargetPlan plan(ModelPlan model) {
    Map<Vendor, ModelTexts> texts = new EnumMap<>(Vendor.class);
    for (Vendor vendor : model.settings().vendors()) {
      Dialect dialect = dialects.get(vendor);
      if (dialect != null) {
        texts.put(
            vendor,
            new TextPlanner(dialect.style(), model.model().table(), model.columns())
                .plan(model.keys(), model.uniques()));
      }
    }
    return new TargetPlan(model, texts, decimalsAsText(model.settings()));
  }

  private List<Vendor> decimalsAsText(Settings settings) {
    return settings.vendors().stream().filter(this::keepsDecimalsAsText).sorted().toList();
  }

  private boolean keepsDecimalsAsText(Vendor vendor) {
    Dialect dialect = dialects.get(vendor);
    return dialect != null && !dialect.capabilities().contains(Capability.DECIMAL_COMPARES);
  }
}
