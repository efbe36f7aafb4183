/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How many top-level types of each module import each other in a circle. A sealed type and those
 * that it permits count as one: they are meant to know each other.
 */
final class ImportCirclesTest {

  /** To raise a limit takes a record in docs/decisions. */
  @ParameterizedTest
  @CsvSource({"dev.ashlar.sql, 8", "dev.ashlar.processor, 8", "dev.ashlar, 28"})
  void noCircleIsLargerThanItsLimit(String root, int limit) {
    ImportCircles circles = ImportCircles.of(imports(root));

    System.out.printf(
        "%s: %d of %d types stand in %d circles of imports, the largest of %d%n",
        root,
        circles.all().stream().mapToInt(Set::size).sum(),
        circles.types(),
        circles.all().size(),
        circles.largest().size());
    assertThat(circles.largest()).hasSizeLessThanOrEqualTo(limit);
  }

  @Test
  void circleIsFoundWhereThereIsOne() {
    ImportCircles circles =
        ImportCircles.of(
            Map.of(
                "a", Set.of("b"),
                "b", Set.of("c", "x"),
                "c", Set.of("a"),
                "d", Set.of("a", "e"),
                "e", Set.of("d"),
                "x", Set.of()));

    assertThat(circles.types()).isEqualTo(6);
    assertThat(circles.all()).containsExactlyInAnyOrder(Set.of("a", "b", "c"), Set.of("d", "e"));
    assertThat(circles.largest()).containsExactlyInAnyOrder("a", "b", "c");
  }

  private static Map<String, Set<String>> imports(String root) {
    Map<String, Set<String>> imports = new HashMap<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(root)) {
      if (moduleOf(type).equals(root)) {
        Set<String> targets = imports.computeIfAbsent(unit(type), added -> new TreeSet<>());
        type.getDirectDependenciesFromSelf().stream()
            .map(Dependency::getTargetClass)
            .map(JavaClass::getBaseComponentType)
            .filter(target -> moduleOf(target).equals(root))
            .map(ImportCirclesTest::unit)
            .filter(target -> !target.equals(unit(type)))
            .forEach(targets::add);
      }
    }
    return imports;
  }

  /** The module of a type, by the package that all of its packages begin with. */
  private static String moduleOf(JavaClass type) {
    String name = type.getPackageName();
    return List.of("dev.ashlar.sql", "dev.ashlar.processor", "dev.ashlar.jackson", "dev.ashlar")
        .stream()
        .filter(root -> name.equals(root) || name.startsWith(root + "."))
        .findFirst()
        .orElse("");
  }

  /** The type as whose part this one counts: the sealed or enclosing one, or itself. */
  private static String unit(JavaClass type) {
    Class<?> unit = type.reflect();
    while (true) {
      Class<?> outer = unit;
      while (outer.getEnclosingClass() != null) {
        outer = outer.getEnclosingClass();
      }
      Class<?> sealed = sealedParent(outer);
      if (sealed == outer) {
        return outer.getName();
      }
      unit = sealed;
    }
  }

  private static Class<?> sealedParent(Class<?> type) {
    Class<?> parent = type.getSuperclass();
    if (parent != null && parent.isSealed()) {
      return parent;
    }
    for (Class<?> each : type.getInterfaces()) {
      if (each.isSealed()) {
        return each;
      }
    }
    return type;
  }
}
