/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.read;

import dev.ashlar.Index;
import dev.ashlar.SortOrder;
import dev.ashlar.processor.mapping.IndexMapping;
import dev.ashlar.processor.problem.Origin;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** The {@code @Index} annotations of a model become {@link IndexMapping}s. */
final class IndexReader {

  private IndexReader() {}

  static List<IndexMapping> read(TypeElement model, Origin modelOrigin) {
    List<IndexMapping> indexes = new ArrayList<>();
    for (AnnotationView index : AnnotationView.allOn(model, Index.class)) {
      // The compiler knows no place of one of several: then it is that of the type.
      Origin origin = modelOrigin.annotation(Index.class.getName());
      indexes.add(
          new IndexMapping(
              index.texts("columns"),
              index.constants("order", SortOrder.class).orElse(List.of()),
              index.text("name").orElse(""),
              origin));
    }
    return indexes;
  }
}
