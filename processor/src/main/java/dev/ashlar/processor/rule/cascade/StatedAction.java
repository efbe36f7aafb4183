/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.cascade;

import dev.ashlar.Action;
import dev.ashlar.processor.mapping.RelationMapping;
import dev.ashlar.processor.problem.Origin;
import dev.ashlar.processor.rule.Places;
import dev.ashlar.sql.message.Words;
import java.util.List;
import java.util.stream.Stream;

/**
 * An action that a relation states.
 *
 * @param attribute where it is stated: onDelete or onUpdate
 * @param action what is stated
 */
record StatedAction(String attribute, Action action) {

  /** What the relation states, in the order of the attributes. */
  static List<StatedAction> of(RelationMapping relation) {
    return Stream.concat(
            relation.onDelete().map(action -> new StatedAction("onDelete", action)).stream(),
            relation.onUpdate().map(action -> new StatedAction("onUpdate", action)).stream())
        .toList();
  }

  /** The attribute where an action is stated. */
  static Origin place(RelationMapping relation, String attribute) {
    return Places.relation(relation, attribute);
  }

  /** As the user wrote it. */
  String text() {
    return attribute + " = " + action;
  }

  /** When it would happen: {@code when a User is deleted}. */
  String moment(RelationMapping relation) {
    String target = Words.a(relation.targetName());
    return attribute.equals("onDelete")
        ? "when %s is deleted".formatted(target)
        : "when the key of %s changes".formatted(target);
  }
}
