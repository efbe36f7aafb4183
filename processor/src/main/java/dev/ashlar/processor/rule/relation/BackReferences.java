/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.relation;

import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.mapping.RelationMapping;
import dev.ashlar.processor.mapping.RelationMapping.Handle;
import dev.ashlar.sql.message.Words;
import java.util.List;
import java.util.stream.Stream;

/** The handles of a model that point back at another one: what {@code mappedBy} can name. */
final class BackReferences {

  private BackReferences() {}

  /** Whether a relation with this handle can be the other side of that one. */
  static boolean fits(Handle handle, RelationMapping owner) {
    return owner.ownsKey() || (owner.ownsPivot() && handle == Handle.MANY);
  }

  /** The names of the relations in a model that this one can be the other side of. */
  static List<String> names(ModelMapping in, ModelMapping to, RelationMapping relation) {
    return in.relations().stream()
        .filter(back -> fits(relation.handle(), back) && back.target().equals(to.type()))
        .filter(back -> !back.name().equals(relation.name()) || !in.type().equals(to.type()))
        .map(RelationMapping::name)
        .toList();
  }

  /** What to write as {@code mappedBy}. */
  static String advice(ModelMapping in, ModelMapping to, RelationMapping relation) {
    List<String> names = names(in, to, relation);
    return switch (names.size()) {
      case 0 ->
          "Add a @Relation Ref<%s> to %s, and name it in mappedBy.".formatted(to.name(), in.name());
      case 1 -> "Write mappedBy = \"%s\".".formatted(names.get(0));
      default -> "Name one of %s in mappedBy.".formatted(Words.and(names));
    };
  }

  /**
   * The members of a model that this relation may be the other side of, though it does not say so:
   * a {@code Ref}, or the owner of a pivot table, that no relation names in {@code mappedBy}. None
   * if this relation is named so itself: it has a pivot table then.
   */
  static Stream<RelationMapping> unclaimed(
      ModelMapping in, ModelMapping to, RelationMapping relation) {
    return isClaimed(relation, to, in)
        ? Stream.empty()
        : in.relations().stream()
            .filter(back -> back.isStated() && back.isUsable() && back.target().equals(to.type()))
            .filter(back -> back.ownsKey() || (back.ownsPivot() && isFirst(in, to)))
            .filter(back -> !isClaimed(back, in, to));
  }

  private static boolean isClaimed(RelationMapping owner, ModelMapping in, ModelMapping by) {
    return by.relations().stream()
        .anyMatch(
            other -> other.mappedBy().equals(owner.name()) && other.target().equals(in.type()));
  }

  /** Where two owners of pivot tables face each other, it is said of one of them. */
  private static boolean isFirst(ModelMapping one, ModelMapping other) {
    return one.qualifiedName().compareTo(other.qualifiedName()) < 0;
  }
}
