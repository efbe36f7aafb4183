/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.type;

import dev.ashlar.SqlType;
import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.IndexMapping;
import dev.ashlar.processor.mapping.JsonMapping;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.problem.Origin;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Places;
import dev.ashlar.processor.rule.Rule;
import dev.ashlar.sql.message.Words;
import java.util.ArrayList;
import java.util.List;

/** A column of JSON is a value as a whole: no key, no role, not unique, and in no index. */
final class JsonFits implements Rule {

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ModelMapping model : mappings.models()) {
      for (ColumnMapping column : model.columns()) {
        column.json().ifPresent(json -> check(model, column, json, problems));
      }
    }
  }

  private void check(
      ModelMapping model, ColumnMapping column, JsonMapping json, Problems problems) {
    if (!json.others().isEmpty()) {
      List<String> names = json.others().stream().map(name -> "@" + name).toList();
      problems.error(
          this,
          Places.json(column),
          "%s has @Json and %s, which do not go together."
              .formatted(column.label(), Words.and(names)),
          "Remove @Json, or %s.".formatted(Words.and(names)));
    }
    stated(column).forEach(attribute -> refuse(column, attribute, problems));
    for (IndexMapping index : model.indexes()) {
      if (index.members().contains(column.name())) {
        problems.error(
            this,
            Places.indexed(index, column.name()),
            "%s is JSON, which no index of all databases can find.".formatted(column.label()),
            "Leave it out of the index, or give what is looked for a column of its own.");
      }
    }
  }

  private void refuse(ColumnMapping column, String attribute, Problems problems) {
    Origin place = Places.column(column, attribute);
    problems.error(
        this,
        place,
        "%s is JSON, for which @Column(%s) has no meaning.".formatted(column.label(), attribute),
        "Remove it, or give what it is about a column of its own.");
  }

  private static List<String> stated(ColumnMapping column) {
    List<String> stated = new ArrayList<>();
    add(stated, "type", column.options().sqlType() != SqlType.AUTO);
    add(stated, "length", column.options().length() != 0);
    add(stated, "precision", column.options().precision() != 0);
    add(stated, "scale", column.options().scale() != 0);
    add(stated, "unique", column.options().unique());
    return stated;
  }

  private static void add(List<String> stated, String attribute, boolean isStated) {
    if (isStated) {
      stated.add(attribute);
    }
  }
}
