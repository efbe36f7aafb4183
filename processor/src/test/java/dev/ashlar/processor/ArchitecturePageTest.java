/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The walks of the page about the architecture are true. */
final class ArchitecturePageTest {

  private static final Path PAGE = Path.of("../docs/guide/architecture.md");
  private static final Pattern NAME = Pattern.compile("`([A-Z][A-Za-z]+)`");

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.ashlar");

  static Stream<String> lines() throws IOException {
    return Files.readAllLines(PAGE).stream().filter(line -> line.matches("\\d\\. .*"));
  }

  @Test
  void fourWalksHaveFiveLinesEach() throws IOException {
    assertThat(lines()).hasSize(20);
  }

  @ParameterizedTest
  @MethodSource("lines")
  void everyClassKnowsItsNeighbour(String line) {
    List<String> walk = NAME.matcher(line).results().map(name -> name.group(1)).toList();

    assertThat(walk).hasSizeGreaterThan(1);
    for (int i = 1; i < walk.size(); i++) {
      List<JavaClass> before = named(walk.get(i - 1));
      List<JavaClass> here = named(walk.get(i));
      assertThat(before)
          .as("%s and %s know each other", walk.get(i - 1), walk.get(i))
          .anyMatch(one -> here.stream().anyMatch(two -> knows(one, two) || knows(two, one)));
    }
  }

  /** Mostly one; some names stand for two ideas in two rooms. */
  private static List<JavaClass> named(String name) {
    List<JavaClass> found =
        HOUSE.stream()
            .filter(type -> type.isTopLevelClass() && type.getSimpleName().equals(name))
            .toList();
    assertThat(found).as(name).isNotEmpty();
    return found;
  }

  /** Whether a type is one of the other, or names it, itself or in a nested type. */
  private static boolean knows(JavaClass type, JavaClass other) {
    return type.isAssignableTo(other.getName())
        || HOUSE.stream()
            .filter(each -> each.getName().equals(type.getName()) || isWithin(each, type))
            .flatMap(each -> each.getDirectDependenciesFromSelf().stream())
            .map(Dependency::getTargetClass)
            .anyMatch(other::equals);
  }

  private static boolean isWithin(JavaClass nested, JavaClass type) {
    return nested.getName().startsWith(type.getName() + "$");
  }
}
