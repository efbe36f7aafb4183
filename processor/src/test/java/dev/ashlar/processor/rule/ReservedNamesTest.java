/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.query.Fields;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A method of a component has no arguments; the base of all Fields classes must leave its name
 * free.
 */
final class ReservedNamesTest {

  @Test
  void methodsWithoutArgumentsInFieldsAreAllReserved() {
    assertThat(
            Stream.of(Fields.class, Fields.class.getSuperclass())
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods())))
        .filteredOn(method -> method.getParameterCount() == 0)
        .filteredOn(method -> !Modifier.isPrivate(method.getModifiers()) && !method.isSynthetic())
        .map(Method::getName)
        .containsExactlyInAnyOrder("isNull", "isNotNull");
  }
}
