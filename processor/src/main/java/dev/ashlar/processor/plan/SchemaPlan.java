/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.plan;

import dev.ashlar.processor.mapping.Settings;
import dev.ashlar.sql.schema.Schema;
import java.util.List;

/**
 * All that the writers of a schema's files need.
 *
 * @param settings what its models are compiled under
 * @param models its models, sorted by table
 * @param schema its tables
 */
public record SchemaPlan(Settings settings, List<ModelPlan> models, Schema schema) {

  /** Copies the list. */
  public SchemaPlan {
    models = List.copyOf(models);
  }
}
