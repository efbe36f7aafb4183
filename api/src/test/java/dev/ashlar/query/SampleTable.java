/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.table.ModelTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table as generated code has it, whose rows hold no handles. */
public class SampleTable<M> extends ModelTable<M> {

  /** What a relation is about, asked for when it is used. */
  public interface Target {

    ModelTable<?> table();
  }

  private final List<Target> targets;

  /** With what each of its relations is about. */
  public SampleTable(Class<M> model, String name, String text, Target... targets) {
    super(model, name, text);
    this.targets = List.of(targets);
  }

  @Override
  protected ModelTable<?> target(int relation) {
    return targets.get(relation).table();
  }

  @Override
  public M with(M row, @Nullable Object[] handles) {
    return row;
  }

  @Override
  public @Nullable Object handle(M row, int relation) {
    return null;
  }
}
