/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.key;

import dev.ashlar.processor.mapping.IndexMapping;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.MemberMapping;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.mapping.RelationMapping;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.problem.Suggestion;
import dev.ashlar.processor.rule.Places;
import dev.ashlar.processor.rule.Rule;
import java.util.List;
import java.util.Optional;

/** What an {@code @Index} names are components with a column. */
final class IndexColumnExists implements Rule {

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ModelMapping model : mappings.models()) {
      for (IndexMapping index : model.indexes()) {
        checkNumber(model, index, problems);
        index.members().forEach(name -> checkMember(model, index, name, problems));
      }
    }
  }

  private void checkNumber(ModelMapping model, IndexMapping index, Problems problems) {
    if (index.members().isEmpty()) {
      problems.error(
          this,
          Places.index(index, "columns"),
          "%s names no component.".formatted(index.label(model)),
          "Name those to be indexed, as in @Index(columns = \"title\").");
    } else if (index.orders().size() > index.members().size()) {
      problems.error(
          this,
          Places.index(index, "order"),
          "%s has more orders than columns.".formatted(index.label(model)),
          "Give each column one order at most.");
    }
  }

  private void checkMember(ModelMapping model, IndexMapping index, String name, Problems problems) {
    Optional<MemberMapping> member =
        model.members().stream().filter(known -> known.name().equals(name)).findFirst();
    if (member.isEmpty()) {
      String suggestion = Suggestion.didYouMean(name, indexable(model)).strip();
      problems.error(
          this,
          Places.indexed(index, name),
          "%s names \"%s\", but %s has no such component."
              .formatted(index.label(model), name, model.name()),
          suggestion.isEmpty() ? "Name components of the record, not columns." : suggestion);
    } else if (!hasColumn(member.get())) {
      problems.error(
          this,
          Places.indexed(index, name),
          "%s names \"%s\", which has no column in this table.".formatted(index.label(model), name),
          "Leave it out: its key is on the other side.");
    }
  }

  private static List<String> indexable(ModelMapping model) {
    return model.members().stream()
        .filter(IndexColumnExists::hasColumn)
        .map(MemberMapping::name)
        .toList();
  }

  private static boolean hasColumn(MemberMapping member) {
    return !(member instanceof RelationMapping relation)
        || relation.ownsKey()
        || !relation.isUsable();
  }
}
