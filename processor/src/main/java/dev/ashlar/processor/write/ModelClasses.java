/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write;

import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.plan.TargetPlan;
import dev.ashlar.processor.write.change.ChangeWriter;
import dev.ashlar.processor.write.draft.DraftWriter;
import dev.ashlar.processor.write.fields.FieldsWriter;
import dev.ashlar.processor.write.java.SourceFile;
import dev.ashlar.processor.write.mapper.MapperWriter;
import java.util.ArrayList;
import java.util.List;

/** The classes of a model, and who writes which of them. */
public final class ModelClasses {

  private ModelClasses() {}

  /** All that a model gets once its types are known. */
  public static List<SourceFile> of(TargetPlan plan) {
    List<SourceFile> files = new ArrayList<>();
    files.add(new MapperWriter().write(plan));
    files.add(new FieldsWriter().write(plan));
    files.add(new DraftWriter().write(plan.model()));
    files.add(new ChangeWriter().write(plan));
    if (plan.model().hasCompositeKey()) {
      files.add(new KeyWriter().write(plan.model()));
    }
    return files;
  }

  /** The same of a model that was refused: with nothing in them, for others to name. */
  public static List<SourceFile> empty(ModelMapping model) {
    return new ShellWriter().write(model);
  }

  /** The one of a model with types that are unknown so far, which stems from its name alone. */
  public static List<SourceFile> waiting(ModelMapping model) {
    return List.of(new ShellWriter().writeWaiting(model));
  }
}
