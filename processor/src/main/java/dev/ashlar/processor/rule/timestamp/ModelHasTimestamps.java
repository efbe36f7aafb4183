/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.timestamp;

import static java.util.stream.Collectors.joining;

import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.mapping.Role;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Places;
import dev.ashlar.processor.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A model says when its rows were made and last written, or why it does not. */
final class ModelHasTimestamps implements Rule {

  private static final List<Role> AUDIT = List.of(Role.CREATED_AT, Role.UPDATED_AT);
  private static final Pattern CREATED = Pattern.compile("(?i)(created|inserted)(_?(at|on|time))?");

  private static final Pattern UPDATED =
      Pattern.compile("(?i)(last_?)?(updated|modified)(_?(at|on|time))?");

  @Override
  public boolean isNegotiable() {
    return true;
  }

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ModelMapping model : mappings.models()) {
      if (model.timestamps().required()) {
        checkColumns(model, problems);
      } else if (model.timestamps().reason().isBlank()) {
        problems.error(
            this,
            Places.model(model, "timestamps"),
            "%s goes without timestamps, but gives no reason.".formatted(model.name()),
            "Say why, for its readers: @Model(timestamps = false, reason = \"...\").");
      }
    }
  }

  private void checkColumns(ModelMapping model, Problems problems) {
    boolean isNeverWrittenAgain = isNeverWrittenAgain(model);
    List<Role> missing =
        (isNeverWrittenAgain ? Stream.of(Role.CREATED_AT) : AUDIT.stream())
            .filter(role -> model.column(role).isEmpty())
            .toList();
    if (!missing.isEmpty()) {
      problems.error(
          this,
          model.origin(),
          "%s has no %s."
              .formatted(
                  model.name(),
                  missing.stream()
                      .map(role -> "@" + role.annotation())
                      .collect(joining(" and no "))),
          "%s, or opt out: @Model(timestamps = false, reason = \"...\").%s"
              .formatted(
                  way(model, missing),
                  missing.equals(List.of(Role.UPDATED_AT))
                      ? " @CreatedAt alone will do where no column can be updated."
                      : ""));
    }
  }

  /** What is there already, without its annotation or the import of it, is not to be added. */
  private static String way(ModelMapping model, List<Role> missing) {
    boolean isThere = missing.stream().anyMatch(role -> meant(model, role).isPresent());
    return missing.stream()
        .map(
            role ->
                "@%s Instant %s"
                    .formatted(role.annotation(), meant(model, role).orElse(role.usualName())))
        .collect(
            joining(
                " and ", isThere ? "Write " : "Add ", isThere ? ", imported from dev.ashlar" : ""));
  }

  private static Optional<String> meant(ModelMapping model, Role role) {
    return model.columns().stream()
        .filter(column -> column.roles().isEmpty())
        .map(ColumnMapping::name)
        .filter(name -> (role == Role.CREATED_AT ? CREATED : UPDATED).matcher(name).matches())
        .findFirst();
  }

  /** Whether no column can be updated, as in a link or a log. */
  private static boolean isNeverWrittenAgain(ModelMapping model) {
    return model.relations().stream().allMatch(each -> !each.ownsKey() || each.isKey())
        && model.columns().stream().allMatch(ModelHasTimestamps::isNeverWrittenAgain);
  }

  private static boolean isNeverWrittenAgain(ColumnMapping column) {
    return column.isKey()
        || column.roles().equals(Set.of(Role.CREATED_AT))
        || (!column.isManaged() && !column.options().updatable().orElse(true));
  }
}
