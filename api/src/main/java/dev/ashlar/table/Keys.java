/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.table;

import dev.ashlar.CompositeKey;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.Row;
import dev.ashlar.sql.kind.ColumnKind;
import dev.ashlar.sql.kind.Kinds;
import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.sql.schema.ColumnType.Kind;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds the keys of references, whose type the compiler does not know. */
public final class Keys {

  private Keys() {}

  /** Checks a value of a key, and gives it as it is stored. */
  interface Check {
    Object apply(String label, ColumnType type, Object value);
  }

  /** The key of a row of this table, checked, a parameter for each column. */
  static List<Bind> bind(ModelTable<?> table, Object key, Check check) {
    List<ModelColumn> columns = table.keys();
    if (columns.size() == 1) {
      return List.of(bind(table, columns.get(0), stored(table, key), check));
    }
    List<Object> parts = new ArrayList<>(columns.size());
    addParts(parts, key);
    if (parts.size() != columns.size()) {
      throw wrongType(table, columns.get(0), key, null);
    }
    List<Bind> binds = new ArrayList<>(columns.size());
    for (int i = 0; i < parts.size(); i++) {
      binds.add(bind(table, columns.get(i), parts.get(i), check));
    }
    return binds;
  }

  private static Object stored(ModelTable<?> table, Object key) {
    try {
      return table.storedKey(key);
    } catch (ClassCastException wrongType) {
      throw wrongType(table, table.keys().get(0), key, wrongType);
    }
  }

  private static void addParts(List<Object> parts, Object key) {
    if (key instanceof CompositeKey composite) {
      composite.keyParts().forEach(part -> addParts(parts, part));
    } else {
      parts.add(key);
    }
  }

  private static Bind bind(ModelTable<?> table, ModelColumn column, Object given, Check check) {
    return bind(table, column, checked(table, column, given, check));
  }

  private static Object checked(
      ModelTable<?> table, ModelColumn column, Object given, Check check) {
    if (!KeyValues.isChecked(column.type())) {
      return given;
    }
    try {
      return check.apply(table.label(column), column.type(), given);
    } catch (ClassCastException wrongType) {
      throw wrongType(table, column, given, wrongType);
    }
  }

  private static Bind bind(ModelTable<?> table, ModelColumn column, Object key) {
    try {
      Bind bind = kind(table, column).bound(key);
      return column.sensitive() ? bind.sensitive() : bind;
    } catch (ClassCastException wrongType) {
      throw wrongType(table, column, key, wrongType);
    }
  }

  private static ColumnKind<?> kind(ModelTable<?> table, ModelColumn column) {
    Kind kind = column.type().kind();
    if (kind == Kind.ARRAY) {
      throw new IllegalStateException(
          "%s holds several values, which no key does.".formatted(table.label(column)));
    }
    return Kinds.of(kind);
  }

  private static IllegalArgumentException wrongType(
      ModelTable<?> table, ModelColumn column, Object key, @Nullable ClassCastException cause) {
    return new IllegalArgumentException(
        "A Ref to %1$s holds a key of type %2$s, which is not that of %3$s. Make it with %1$sMapper.ref(..)."
            .formatted(table.modelName(), key.getClass().getSimpleName(), table.label(column)),
        cause);
  }

  /**
   * The key of a row of this table that stands in these columns of a result.
   *
   * @param first the position of the first column
   * @param ordinals how far behind it each column of the key stands
   */
  static Object read(ModelTable<?> table, Row row, int first, List<Integer> ordinals)
      throws SQLException {
    List<ModelColumn> columns = table.keys();
    if (columns.size() == 1) {
      return equatable(part(table, columns.get(0), row, first + ordinals.get(0)));
    }
    List<Object> parts = new ArrayList<>(columns.size());
    for (int i = 0; i < columns.size(); i++) {
      parts.add(equatable(part(table, columns.get(i), row, first + ordinals.get(i))));
    }
    return parts;
  }

  /** The same as parameters, one for each column. */
  public static List<Bind> bound(ModelTable<?> table, Row row, int first, List<Integer> ordinals)
      throws SQLException {
    List<ModelColumn> columns = table.keys();
    List<Bind> key = new ArrayList<>(columns.size());
    for (int i = 0; i < columns.size(); i++) {
      ModelColumn column = columns.get(i);
      key.add(bound(table, column, part(table, column, row, first + ordinals.get(i))));
    }
    return key;
  }

  private static Bind bound(ModelTable<?> table, ModelColumn column, Object part) {
    // A constant comes as its name.
    Bind bind =
        switch (column.type().kind()) {
          case ENUM -> Bind.text((String) part);
          case NATIVE_ENUM -> Bind.nativeText((String) part);
          default -> bind(table, column, part);
        };
    return column.sensitive() ? bind.sensitive() : bind;
  }

  private static Object part(ModelTable<?> table, ModelColumn column, Row row, int position)
      throws SQLException {
    return kind(table, column).read(row, position);
  }

  /** What is stored for the key of a row of this table, or something equal for equal keys. */
  public static Object equatable(ModelTable<?> table, Object key) {
    List<ModelColumn> columns = table.keys();
    if (columns.size() == 1) {
      return equatable(checked(table, columns.get(0), table.storedKey(key), KeyValues::sought));
    }
    List<Object> parts = new ArrayList<>();
    addParts(parts, key);
    for (int i = 0; i < parts.size(); i++) {
      parts.set(i, equatable(checked(table, columns.get(i), parts.get(i), KeyValues::sought)));
    }
    return parts;
  }

  private static Object equatable(Object key) {
    if (key instanceof byte[] bytes) {
      return ByteBuffer.wrap(bytes);
    }
    return key instanceof Enum<?> constant ? constant.name() : key;
  }
}
