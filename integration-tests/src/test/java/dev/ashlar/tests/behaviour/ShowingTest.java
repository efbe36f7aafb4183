/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.behaviour;

import dev.ashlar.tests.database.TestedDatabases;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * A test that shows something.
 *
 * @param name its class and its method, divided by {@code #}
 * @param sentences what it shows
 * @param databases where it is to run, by their names
 */
record ShowingTest(String name, List<String> sentences, List<String> databases) {

  ShowingTest {
    sentences = List.copyOf(sentences);
    databases = List.copyOf(databases);
  }

  static ShowingTest of(Class<?> type, Method method) {
    List<String> sentences = new ArrayList<>();
    List<String> databases = new ArrayList<>();
    for (AnnotatedElement element : List.of(type, method)) {
      Shows shows = element.getAnnotation(Shows.class);
      if (shows != null) {
        sentences.addAll(List.of(shows.value()));
        if (!shows.on().isEmpty()) {
          databases.add(shows.on());
        }
      }
    }
    if (databases.isEmpty()) {
      databases.addAll(TestedDatabases.of(type));
    }
    if (databases.isEmpty()) {
      throw new IllegalStateException(
          "%s.%s says @Shows; say on which database, or @EveryDatabase on the class."
              .formatted(type.getSimpleName(), method.getName()));
    }
    return new ShowingTest(type.getName() + "#" + method.getName(), sentences, databases);
  }

  /** All that a class shows; empty for most. */
  static List<ShowingTest> in(Class<?> type) {
    List<ShowingTest> tests = new ArrayList<>();
    for (Method method : type.getDeclaredMethods()) {
      boolean isTest = AnnotationSupport.isAnnotated(method, Test.class);
      boolean shows =
          method.isAnnotationPresent(Shows.class) || type.isAnnotationPresent(Shows.class);
      if (isTest && shows) {
        tests.add(of(type, method));
      }
    }
    return tests;
  }
}
