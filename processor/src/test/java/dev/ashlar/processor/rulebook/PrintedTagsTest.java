/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.ashlar.processor.javac.MessagerReporter;
import dev.ashlar.processor.problem.Checker;
import dev.ashlar.processor.problem.Problem;
import dev.ashlar.processor.problem.Tag;
import dev.ashlar.processor.rule.compilation.CompilationRules;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Messager;
import org.junit.jupiter.api.Test;

/**
 * What is printed is a problem, a problem has a checker's name, and all of these are in the book.
 */
final class PrintedTagsTest {

  private static final JavaClasses PROCESSOR =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.ashlar.processor");

  @Test
  void onlyTheReporterPrints() {
    assertThat(callers(Messager.class)).containsExactly(MessagerReporter.class.getName());
  }

  @Test
  void aProblemIsMadeOfAChecker() {
    assertThat(makers(Problem.class)).containsExactly(Problem.class.getName());
  }

  @Test
  void aTagWithoutARuleIsThatOfACompilation() {
    assertThat(makers(Tag.class)).containsExactly(CompilationRules.class.getName());
  }

  @Test
  void everyCheckerIsInTheBookOnce() throws IllegalAccessException {
    Stream<String> rules =
        PROCESSOR.stream()
            .filter(type -> type.isAssignableTo(Checker.class) && !type.isInterface())
            .filter(type -> !type.isEquivalentTo(Tag.class))
            .map(JavaClass::getSimpleName);

    assertThat(Stream.concat(rules, tags().stream()))
        .containsExactlyInAnyOrderElementsOf(RuleBook.all().stream().map(Checker::name).toList());
  }

  private static List<String> tags() throws IllegalAccessException {
    List<String> tags = new ArrayList<>();
    for (Field field : CompilationRules.class.getFields()) {
      tags.add(((Tag) field.get(null)).name());
    }
    return tags;
  }

  private static Stream<String> callers(Class<?> called) {
    return PROCESSOR.stream()
        .filter(
            type ->
                type.getMethodCallsFromSelf().stream()
                    .anyMatch(call -> call.getTargetOwner().isEquivalentTo(called)))
        .map(JavaClass::getName);
  }

  private static Stream<String> makers(Class<?> made) {
    return PROCESSOR.stream()
        .filter(
            type ->
                type.getConstructorCallsFromSelf().stream()
                    .anyMatch(call -> call.getTargetOwner().isEquivalentTo(made)))
        .map(JavaClass::getName);
  }
}
