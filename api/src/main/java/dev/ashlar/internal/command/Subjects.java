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
  private final Map<ModelTable<?>, Subject> written = new ConcurrentHashMap<>();
  private final Map<ModelTable<?>, Subject> related = new ConcurrentHashMap<>();

  private Subjects(SchemaDefinition schema) {
    this.schema = schema;
  }

  public static Subjects of(SchemaDefinition schema) {
    return schema.companion(Subjects.class, Subjects::new);
  }

  /**
   * The model of this table.
   *
   * @param identity whether the database may give the key
   */
  public Subject subject(ModelTable<?> table, boolean identity) {
    Subject known = written.get(table);
    return known != null
        ? known
        : written.computeIfAbsent(table, added -> Subject.of(schema, added, identity));
  }

  /** The same for rows that are read, or paired, because of rows of another model. */
  Subject related(ModelTable<?> table) {
    Subject known = related.get(table);
    return known != null
        ? known
        : related.computeIfAbsent(table, added -> Subject.of(schema, added, false));
  }
}
