/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.command;

import dev.ashlar.table.ModelTable;
import dev.ashlar.table.SchemaDefinition;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The models of a schema as what statements are about: the same for all their mappers. */
public final class Subjects {

  private final SchemaDefinition schema;
  private final Map<ModelTable<?>, Subject> models = new ConcurrentHashMap<>();

  private Subjects(SchemaDefinition schema) {
    this.schema = schema;
  }

  public static Subjects of(SchemaDefinition schema) {
    return schema.companion(Subjects.class, Subjects::new);
  }

  /** The model of this table. */
  public Subject subject(ModelTable<?> table) {
    Subject known = models.get(table);
    return known != null
        ? known
        : models.computeIfAbsent(table, added -> Subject.of(schema, added));
  }
}
