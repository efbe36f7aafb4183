/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.key;

import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.IndexMapping;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.problem.Origin;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Places;
import dev.ashlar.processor.rule.Rule;
import dev.ashlar.sql.message.Words;

/** A list or an array is neither the primary key, nor unique, nor part of an index. */
final class ListIsNotIndexed implements Rule {

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ModelMapping model : mappings.models()) {
      for (ColumnMapping column : model.columns()) {
        if (column.stored().element().isPresent()) {
          check(model, column, problems);
        }
      }
    }
  }

  private void check(ModelMapping model, ColumnMapping column, Problems problems) {
    if (column.isKey()) {
      refuse(column, Places.id(column, ""), "is the primary key", problems);
    } else if (column.options().unique()) {
      refuse(column, Places.column(column, "unique"), "is unique", problems);
    }
    for (IndexMapping index : model.indexes()) {
      if (index.members().contains(column.name())) {
        refuse(column, Places.indexed(index, column.name()), "is part of an index", problems);
      }
    }
  }

  private void refuse(ColumnMapping column, Origin place, String what, Problems problems) {
    problems.error(
        this,
        place,
        "%s %s and %s, which databases do not compare alike."
            .formatted(column.label(), what, Words.a(column.stored().shortName())),
        "Make a model of the elements, with a Ref<..> that points back here.");
  }
}
