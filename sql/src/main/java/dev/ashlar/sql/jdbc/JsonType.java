/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.jdbc;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;

/**
 * What the values of a JSON column are, for those who write and read them. Generated code has a
 * constant for each such column, so that nothing is looked up when rows are read:
 *
 * <pre>{@code
 * static final JsonType<List<Color>> COLORS_JSON =
 *     JsonType.of("Wall.colors", JsonType.generic(List.class, Color.class));
 * }</pre>
 *
 * @param <T> the values
 */
@SuppressWarnings("UnusedTypeParameter") // it ties what is read to the component
public final class JsonType<T> {

  private final String label;
  private final Type type;

  private JsonType(String label, Type type) {
    this.label = label;
    this.type = type;
  }

  /**
   * The type of a column.
   *
   * @param label the model and the component, for messages
   * @param type that of {@code T}, which the compiler cannot compare
   */
  public static <T> JsonType<T> of(String label, Type type) {
    return new JsonType<>(label, type);
  }

  /** A generic class with its arguments: {@code List<Color>}. */
  public static Type generic(Class<?> raw, Type... arguments) {
    return new Generic(raw, List.of(arguments));
  }

  /** An array of a generic class: {@code List<Color>[]}. */
  public static Type array(Type component) {
    return new GenericArray(component);
  }

  /** The model and the component: {@code Wall.colors}. */
  public String label() {
    return label;
  }

  /** The type as the component declares it; that of a wrapper where it is primitive. */
  public Type type() {
    return type;
  }

  @Override
  public String toString() {
    return label;
  }

  /** Equal to other parameterized types of this kind only, which is enough for caches. */
  private record Generic(Class<?> raw, List<Type> arguments) implements ParameterizedType {

    @Override
    public Type[] getActualTypeArguments() {
      return arguments.toArray(Type[]::new);
    }

    @Override
    public Type getRawType() {
      return raw;
    }

    @Override
    @SuppressWarnings("NullAway") // the JDK says null where there is none, and is not annotated
    public Type getOwnerType() {
      return raw.getDeclaringClass();
    }
  }

  private record GenericArray(Type component) implements GenericArrayType {

    @Override
    public Type getGenericComponentType() {
      return component;
    }
  }
}
