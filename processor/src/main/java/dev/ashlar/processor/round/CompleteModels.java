/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.round;

import dev.ashlar.processor.javac.Roots;
import dev.ashlar.processor.mapping.MemberMapping;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.problem.Origin;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.read.ModelReader;
import dev.ashlar.processor.rule.compilation.CompilationRules;
import dev.ashlar.sql.message.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Whether classes have all members of their model, asked in the last round. Of a type that it does
 * not find the compiler tells by itself; a type that came too late, or that only processors cannot
 * see, would leave the member out without a word.
 */
final class CompleteModels {

  private final Elements elements;
  private final Types types;
  private final Roots roots;
  private final Problems problems;

  CompleteModels(Elements elements, Types types, Roots roots, Problems problems) {
    this.elements = elements;
    this.types = types;
    this.roots = roots;
    this.problems = problems;
  }

  /** Looks again at these members, which classes were written without. */
  void check(Map<String, List<String>> leftOut) {
    ModelReader reader = new ModelReader(elements, types, type -> Set.of());
    leftOut.forEach(
        (name, members) -> {
          try {
            Stream.ofNullable(elements.getTypeElement(name))
                .map(reader::read)
                .forEach(model -> members.forEach(member -> check(model, member)));
          } catch (RuntimeException e) {
            ProcessorBug.report(problems, Origin.type(name), e);
          }
        });
  }

  private void check(ModelMapping model, String path) {
    Optional<MemberMapping> member = model.member(path);
    Origin origin = member.map(MemberMapping::origin).orElseGet(model::origin);
    if (member.map(MemberMapping::isTypeKnown).orElse(true)) {
      problems.error(
          CompilationRules.MODEL_IS_COMPLETE,
          origin,
          "The type of %s.%s was generated too late: %s has been written without it."
              .formatted(model.name(), path, model.name()),
          "Let the processor that writes the type do so in its first round.");
      return;
    }
    List<String> lost = roots.lost(elements);
    if (!lost.isEmpty()) {
      problems.error(
          CompilationRules.MODEL_IS_COMPLETE,
          origin,
          "%s.%s is left out: class files of an earlier build were read before %s %s generated."
              .formatted(model.name(), path, Words.and(lost), lost.size() == 1 ? "was" : "were"),
          "Compile into an empty folder.");
    }
  }
}
