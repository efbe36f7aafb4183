/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks.stub;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.dynamic.loading.ClassLoadingStrategy;
import net.bytebuddy.implementation.ExceptionMethod;
import net.bytebuddy.matcher.ElementMatchers;

/**
 * Makes classes whole that implement a few methods of a large interface: all others throw. The
 * interfaces of JDBC have hundreds of methods, of which a benchmark calls a handful.
 */
final class Completed {

  private Completed() {}

  /**
   * The constructor of a class that is {@code type} with its abstract methods filled in. A handle
   * in a constant costs what {@code new} costs.
   *
   * @param lookup of the package of {@code type}
   */
  static MethodHandle constructor(
      MethodHandles.Lookup lookup, Class<?> type, Class<?>... parameters) {
    Class<?> whole =
        new ByteBuddy()
            .subclass(type)
            .method(ElementMatchers.isAbstract())
            .intercept(ExceptionMethod.throwing(UnsupportedOperationException.class))
            .make()
            .load(type.getClassLoader(), ClassLoadingStrategy.UsingLookup.of(lookup))
            .getLoaded();
    try {
      return lookup
          .findConstructor(whole, MethodType.methodType(void.class, parameters))
          .asType(MethodType.methodType(type, parameters));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
