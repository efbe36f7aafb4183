/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.relation;

import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.mapping.RelationMapping;
import dev.ashlar.processor.mapping.RelationMapping.Handle;
import dev.ashlar.processor.name.Api;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Places;
import dev.ashlar.processor.rule.Rule;
import dev.ashlar.sql.message.Words;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A relation is held by a handle, and by the one that fits the side it is on. */
final class RelationHandleFits implements Rule {

  private static final Pattern COLLECTION =
      Pattern.compile("(?:List|Set|SortedSet|Collection|Iterable)<(.+)>");
  private static final Pattern OPTIONAL = Pattern.compile("Optional<(?:Ref<)?(\\w+)>+");

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ModelMapping model : mappings.models()) {
      for (RelationMapping relation : model.relations()) {
        if (relation.isTargetKnown()) {
          check(mappings, model, relation, problems);
        }
      }
    }
  }

  private void check(
      Mappings mappings, ModelMapping model, RelationMapping relation, Problems problems) {
    if (Api.RELATION_HANDLES.stream().anyMatch(relation.target()::equals)) {
      problems.error(
          this,
          Places.relation(relation, ""),
          "%s is a %s, but of which model?".formatted(relation.label(), relation.targetName()),
          "Name the model, as in %s<User>.".formatted(relation.targetName()));
    } else if (relation.handle() == Handle.OTHER) {
      problems.error(
          this,
          Places.relation(relation, ""),
          "%s is a @Relation, but %s is no handle."
              .formatted(relation.label(), Words.a(relation.targetName())),
          handleFor(mappings, relation));
    } else if (!relation.isStated()) {
      problems.error(
          this,
          relation.origin(),
          "%s is a %s without @Relation.".formatted(relation.label(), handle(relation)),
          relation.ownsKey()
              ? "Annotate it with @Relation, and say what a delete does: @Relation(onDelete ="
                  + " RESTRICT)."
              : "Annotate it with %s.".formatted(annotation(mappings, model, relation)));
    } else if (relation.ownsKey() && !relation.mappedBy().isEmpty()) {
      problems.error(
          this,
          Places.relation(relation, "mappedBy"),
          "%s is a Ref, which holds the key itself, but names mappedBy."
              .formatted(relation.label()),
          "Leave mappedBy out, or write Many<%1$s> or One<%1$s>.".formatted(relation.targetName()));
    } else if (!relation.ownsKey() && relation.unique()) {
      problems.error(
          this,
          Places.relation(relation, "unique"),
          "%s is a %s, which holds no key, so that unique says nothing here."
              .formatted(relation.label(), handle(relation)),
          relation.ownsPivot()
              ? "Leave it out; a pivot table has each pair once."
              : "Say it where the key is: @Relation(unique = true) Ref<%s>."
                  .formatted(relation.model()));
    } else if (!relation.ownsKey() && relation.nullable()) {
      problems.error(
          this,
          relation.origin(),
          "%s is @Nullable, but a %s is always there, loaded or not."
              .formatted(relation.label(), handle(relation)),
          "Leave @Nullable out.");
    } else if (!relation.ownsKey() && relation.mappedBy().isBlank()) {
      mappings
          .model(relation.target())
          .ifPresent(target -> checkUnmapped(model, relation, target, problems));
    }
  }

  private static String annotation(
      Mappings mappings, ModelMapping model, RelationMapping relation) {
    return mappings
        .model(relation.target())
        .flatMap(target -> BackReferences.unclaimed(target, model, relation).findFirst())
        .map(back -> "@Relation(mappedBy = \"%s\")".formatted(back.name()))
        .orElse("@Relation");
  }

  /** A Many needs no other side: without one, it has a pivot table. */
  private void checkUnmapped(
      ModelMapping model, RelationMapping relation, ModelMapping target, Problems problems) {
    if (relation.handle() == Handle.ONE) {
      problems.error(
          this,
          Places.relation(relation, "mappedBy"),
          "%s is a %s without mappedBy.".formatted(relation.label(), handle(relation)),
          BackReferences.advice(target, model, relation)
              + (BackReferences.names(target, model, relation).isEmpty()
                  ? " Where the key is to be here: write Ref<%s>.".formatted(relation.targetName())
                  : ""));
      return;
    }
    BackReferences.unclaimed(target, model, relation)
        .findFirst()
        .ifPresent(
            back ->
                problems.error(
                    this,
                    Places.relation(relation, "mappedBy"),
                    "%s is a %s without mappedBy, but %s is a %s."
                        .formatted(relation.label(), handle(relation), back.label(), handle(back)),
                    back.ownsKey()
                        ? "Write mappedBy = \"%s\"; for a pivot table, give %s another side first."
                            .formatted(back.name(), back.label())
                        : "Write mappedBy = \"%s\", for the two to share its pivot table."
                            .formatted(back.name())));
  }

  private static String handle(RelationMapping relation) {
    return switch (relation.handle()) {
      case REF -> "Ref<%s>".formatted(relation.targetName());
      case ONE -> "One<%s>".formatted(relation.targetName());
      case MANY -> "Many<%s>".formatted(relation.targetName());
      case OTHER -> relation.targetName();
    };
  }

  private static String handleFor(Mappings mappings, RelationMapping relation) {
    String type = relation.targetName();
    Matcher collection = COLLECTION.matcher(type);
    if (collection.matches()) {
      return "Write Many<%s>.".formatted(collection.group(1));
    }
    Matcher optional = OPTIONAL.matcher(type);
    return optional.matches()
        ? "Write @Nullable Ref<%s>.".formatted(optional.group(1))
        : mappings.contains(relation.target())
            ? "Write Ref<%1$s>, One<%1$s> or Many<%1$s>.".formatted(type)
            : "Name the model that it points at, as in Ref<User>; its key is what is stored.";
  }
}
