/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import dev.ashlar.sql.jdbc.Bind;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Changes trees of records in one place, whichever it is: to what stood in such a place before. */
final class OnePlace {

  private final Random random;

  /** What may stand in a component, by its name and by its type. */
  private final Map<String, List<@Nullable Object>> seen = new HashMap<>();

  private final Set<Class<?>> kinds = new LinkedHashSet<>();
  private int left;

  OnePlace(Random random) {
    this.random = random;
  }

  /** The kinds of nodes that were seen. */
  Set<Class<?>> kinds() {
    return kinds;
  }

  /** What stands in this tree may stand in others. */
  void learn(Object node) {
    kinds.add(node.getClass());
    if (node instanceof Record) {
      for (RecordComponent component : node.getClass().getRecordComponents()) {
        Object value = value(node, component);
        learn(component.toString(), value);
        if (value != null) {
          learn(component.getGenericType().getTypeName(), value);
          learn(value);
        }
      }
    } else if (node instanceof List<?> list) {
      list.forEach(this::learn);
    }
  }

  private void learn(String place, @Nullable Object value) {
    seen.computeIfAbsent(place, added -> new ArrayList<>()).add(value);
  }

  /** The tree with another value in one place. */
  Object changed(Object tree) {
    left = Integer.MAX_VALUE;
    walk(tree);
    left = random.nextInt(Integer.MAX_VALUE - left);
    return walk(tree);
  }

  private Object walk(Object node) {
    if (node instanceof List<?> list) {
      List<Object> changed = new ArrayList<>();
      list.forEach(each -> changed.add(each instanceof Bind && left-- == 0 ? bind() : walk(each)));
      return changed;
    }
    if (!(node instanceof Record)) {
      return node instanceof Enum<?> word && left-- == 0
          ? constant(word.getDeclaringClass())
          : node;
    }
    RecordComponent[] components = node.getClass().getRecordComponents();
    @Nullable Object[] values = new @Nullable Object[components.length];
    for (int i = 0; i < values.length; i++) {
      Object value = value(node, components[i]);
      boolean isHere = left-- == 0;
      values[i] = isHere ? other(components[i], value) : value == null ? null : walk(value);
    }
    return made(node.getClass(), components, values);
  }

  private @Nullable Object other(RecordComponent component, @Nullable Object value) {
    Type type = component.getGenericType();
    if (type == boolean.class) {
      return !(boolean) value;
    }
    if (type == int.class) {
      return (int) value + 1;
    }
    if (type == long.class) {
      return (long) value + 1;
    }
    if (type == String.class) {
      return value == null || random.nextBoolean() ? "other" : value + "x";
    }
    if (component.getType().isEnum()) {
      return constant(component.getType());
    }
    if (type instanceof ParameterizedType && value instanceof List<?> list && !list.isEmpty()) {
      return random.nextBoolean() ? shorter(list) : longer(list);
    }
    List<@Nullable Object> others = new ArrayList<>(seen.get(component.toString()));
    others.addAll(seen.getOrDefault(type.getTypeName(), List.of()));
    if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
      others.removeIf(Objects::isNull);
    }
    return others.get(random.nextInt(others.size()));
  }

  private Object constant(Class<?> words) {
    Object[] constants = words.getEnumConstants();
    return constants[random.nextInt(constants.length)];
  }

  private List<?> shorter(List<?> list) {
    List<?> shorter = new ArrayList<>(list);
    shorter.remove(random.nextInt(list.size()));
    return shorter;
  }

  private List<?> longer(List<?> list) {
    List<Object> longer = new ArrayList<>(list);
    longer.add(random.nextInt(list.size() + 1), list.get(random.nextInt(list.size())));
    return longer;
  }

  private Bind bind() {
    return Bind.text("value " + random.nextInt(1_000));
  }

  private static @Nullable Object value(Object node, RecordComponent component) {
    try {
      return component.getAccessor().invoke(node);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object made(
      Class<?> kind, RecordComponent[] components, @Nullable Object[] values) {
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return kind.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
