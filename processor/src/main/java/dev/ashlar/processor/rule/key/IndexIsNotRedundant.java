/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.key;

import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.IndexMapping;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.MemberMapping;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.mapping.RelationMapping;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Places;
import dev.ashlar.processor.rule.Rule;
import java.util.List;

/** No index is the beginning of another index, of the primary key or of a unique key. */
final class IndexIsNotRedundant implements Rule {

  @Override
  public boolean isNegotiable() {
    return true;
  }

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ModelMapping model : mappings.models()) {
      List<IndexMapping> indexes = model.indexes();
      for (int place = 0; place < indexes.size(); place++) {
        IndexMapping index = indexes.get(place);
        if (index.members().size() == 1) {
          checkKeys(model, index, problems);
        }
        for (int other = 0; other < indexes.size(); other++) {
          if (isCovered(index, place, indexes.get(other), other)) {
            warn(model, index, "the index on %s".formatted(indexes.get(other).text()), problems);
            break;
          }
        }
      }
    }
  }

  private void checkKeys(ModelMapping model, IndexMapping index, Problems problems) {
    model.members().stream()
        .filter(member -> member.name().equals(index.members().get(0)))
        .filter(member -> isKey(model, member) || isUnique(member))
        .forEach(
            member ->
                warn(
                    model,
                    index,
                    isKey(model, member) ? "the primary key" : "the unique key of " + member.name(),
                    problems));
  }

  private void warn(ModelMapping model, IndexMapping index, String cover, Problems problems) {
    problems.warning(
        this,
        Places.index(index, "columns"),
        "The index of %s on %s does what %s does already."
            .formatted(model.name(), index.text(), cover),
        "Remove it: every index makes writes slower.");
  }

  /** Of two equal ones, the later is too much. */
  private static boolean isCovered(IndexMapping index, int place, IndexMapping by, int byPlace) {
    int size = index.members().size();
    return place != byPlace
        && size > 0
        && size <= by.members().size()
        && (size < by.members().size() || place > byPlace)
        && index.members().equals(by.members().subList(0, size))
        && (runs(index, by, false) || runs(index, by, true));
  }

  /** An index can be read backwards as well. */
  private static boolean runs(IndexMapping index, IndexMapping by, boolean backwards) {
    for (int column = 0; column < index.members().size(); column++) {
      boolean isSame = index.order(column) == by.order(column);
      if (isSame == backwards) {
        return false;
      }
    }
    return true;
  }

  private static boolean isKey(ModelMapping model, MemberMapping member) {
    return !model.keys().isEmpty() && model.keys().get(0).equals(member);
  }

  private static boolean isUnique(MemberMapping member) {
    return member instanceof ColumnMapping column
        ? column.options().unique()
        : ((RelationMapping) member).unique();
  }
}
