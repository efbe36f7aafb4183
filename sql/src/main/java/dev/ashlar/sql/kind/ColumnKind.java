/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.kind;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.Row;
import dev.ashlar.sql.schema.ColumnType;
import java.sql.SQLException;
import java.util.Optional;

/**
 * A kind of column: its Java type, how a value of it becomes a parameter and is read, and what is
 * standard of it in DDL. There is one for each {@link ColumnType.Kind}.
 *
 * <p>Generated code reads and binds by the methods of {@code Row} and {@code Binder} and asks no
 * kind; this is for what meets columns of any kind, such as the keys of references.
 *
 * @param <T> what a value is in Java
 */
public abstract class ColumnKind<T> {

  private final Class<?> type;
  private final String factory;

  /**
   * A kind.
   *
   * @param factory the method of ColumnType that makes a type of it
   */
  ColumnKind(Class<?> type, String factory) {
    this.type = type;
    this.factory = factory;
  }

  /** The method of {@link ColumnType} that makes a type of this kind: {@code "yearMonth"}. */
  public final String factory() {
    return factory;
  }

  /**
   * A value of a column of this kind, as a parameter.
   *
   * @throws ClassCastException for one of another Java type
   */
  @SuppressWarnings("unchecked") // The class is that of T, which may have parameters.
  public final Bind bound(Object value) {
    return bind((T) type.cast(value));
  }

  /** A value as a parameter. */
  abstract Bind bind(T value);

  /**
   * The value in this column, which is not NULL; a constant is its name, since its class is not
   * known here.
   */
  public abstract Object read(Row row, int column) throws SQLException;

  /**
   * A default in standard SQL.
   *
   * @throws IllegalArgumentException if it is none of this kind
   */
  public abstract String literal(Literal value);

  /**
   * A condition in standard SQL that holds a column to what the name of its type does not say;
   * empty where it says all.
   *
   * @param column its quoted name
   */
  public Optional<String> check(String column, ColumnType type) {
    return Optional.empty();
  }
}
