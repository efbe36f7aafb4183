/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.round;

import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.MemberMapping;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.mapping.RelationMapping;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.problem.Telling;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What rules left of the models of all rounds. */
public final class Acceptance {

  private final Set<String> empty = new HashSet<>();

  /** Nothing was refused yet. */
  public Acceptance() {}

  /**
   * These models without what was refused, and what leads to models whose classes are empty: it
   * could make code that javac refuses as well, and one mistake is one message.
   */
  public Mappings of(Mappings mappings, Problems problems, Telling telling) {
    mappings.models().stream()
        .filter(
            model ->
                problems.isRefused(model.qualifiedName())
                    || lacksParts(model, problems, telling)
                    || lacksKey(model, problems, telling))
        .forEach(model -> empty.add(model.qualifiedName()));
    return mappings.map(
        model ->
            model.withUnusable(
                member ->
                    telling.isFaulty(member.origin(), problems)
                        || (member instanceof RelationMapping relation
                            && empty.contains(relation.target().toString()))));
  }

  /** An embedded record is made of all its components, or not at all. */
  private static boolean lacksParts(ModelMapping model, Problems problems, Telling telling) {
    return model.embeddeds().stream()
        .anyMatch(embedded -> telling.isFaulty(embedded.origin(), problems));
  }

  /** So is a key of several. */
  private static boolean lacksKey(ModelMapping model, Problems problems, Telling telling) {
    List<MemberMapping> key = model.members().stream().filter(MemberMapping::isKey).toList();
    return key.size() > 1
        && key.stream().anyMatch(part -> telling.isFaulty(part.origin(), problems));
  }

  /** Whether nothing can be planned for a model: its classes are empty. */
  public boolean isRefused(ModelMapping model) {
    return empty.contains(model.qualifiedName());
  }
}
