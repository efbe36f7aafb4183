/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.round;

import com.palantir.javapoet.TypeName;
import dev.ashlar.processor.mapping.MemberMapping;
import dev.ashlar.processor.mapping.ModelMapping;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which models wait for the next round, and which are left without members: by name alone. */
final class Progress {

  private final List<String> waiting = new ArrayList<>();
  private final Map<String, List<String>> leftOut = new LinkedHashMap<>();

  /**
   * Lets those wait that mention a type which another processor may write in this round, and those
   * that point at them: the first stage of a draft depends on all columns. The others are given
   * back.
   */
  List<ModelMapping> hold(List<ModelMapping> models) {
    Set<TypeName> incomplete =
        models.stream()
            .filter(ModelMapping::hasUnknownTypes)
            .map(ModelMapping::type)
            .collect(Collectors.toSet());
    Map<Boolean, List<ModelMapping>> held =
        models.stream()
            .collect(
                Collectors.partitioningBy(
                    model ->
                        incomplete.contains(model.type())
                            || model.relations().stream()
                                .anyMatch(relation -> incomplete.contains(relation.target()))));
    held.getOrDefault(true, List.of()).forEach(model -> waiting.add(model.qualifiedName()));
    return held.getOrDefault(false, List.of());
  }

  /** The models that have waited; none of them waits twice. */
  List<String> release() {
    List<String> released = List.copyOf(waiting);
    waiting.clear();
    return released;
  }

  /** Notes the members that classes are written without: their types are unknown for good. */
  void leaveOut(List<ModelMapping> models) {
    models.stream()
        .filter(ModelMapping::hasUnknownTypes)
        .forEach(
            model ->
                leftOut.put(
                    model.qualifiedName(),
                    model.members().stream()
                        .filter(member -> !member.isTypeKnown())
                        .map(MemberMapping::name)
                        .toList()));
  }

  /** The paths of the members that were left out, by model. */
  Map<String, List<String>> leftOut() {
    return Collections.unmodifiableMap(leftOut);
  }
}
