/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.statement;

import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.table.ModelColumn;
import dev.ashlar.table.ModelTable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What was written of one table's statements, in any dialect. */
public final class KnownTexts {

  private final ModelTable<?> table;
  private final Map<Dialect, TableTexts> texts = new ConcurrentHashMap<>();
  private final Map<List<String>, List<ModelColumn>> keys = new ConcurrentHashMap<>();
  private final UpdateTexts updates = new UpdateTexts();

  /** Nothing yet. */
  public KnownTexts(ModelTable<?> table) {
    this.table = table;
  }

  /** Those that depend on nothing but the table. */
  public TableTexts in(Dialect dialect) {
    TableTexts known = texts.get(dialect);
    return known != null
        ? known
        : texts.computeIfAbsent(dialect, added -> new TableTexts(added, table));
  }

  /**
   * The columns of a unique key of the table.
   *
   * @param members the components that it is of: what a key is called decides nothing
   * @param found finds them where they are not known
   */
  public List<ModelColumn> columns(
      List<String> members, Function<? super List<String>, List<ModelColumn>> found) {
    List<ModelColumn> known = keys.get(members);
    return known != null ? known : keys.computeIfAbsent(members, found);
  }

  /** Those of updates by key, and of upserts. */
  public UpdateTexts updates() {
    return updates;
  }
}
