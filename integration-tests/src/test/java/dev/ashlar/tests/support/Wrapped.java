/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.support;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/** A real object of JDBC, some of whose methods do something else. */
final class Wrapped {

  /** What a method does instead. */
  interface Handler {
    @Nullable Object handle(String method, Object @Nullable [] arguments, Call call)
        throws Throwable;
  }

  /** The method itself. */
  interface Call {
    @Nullable Object call() throws Throwable;
  }

  private Wrapped() {}

  static <T> T of(Class<T> type, T target, Handler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            Wrapped.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) ->
                handler.handle(
                    method.getName(), arguments, () -> invoke(target, method, arguments))));
  }

  private static @Nullable Object invoke(
      Object target, Method method, Object @Nullable [] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
