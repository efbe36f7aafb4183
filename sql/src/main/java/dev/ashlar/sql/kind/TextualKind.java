/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.kind;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.Row;
import dev.ashlar.sql.jdbc.UnreadableValue;
import dev.ashlar.sql.schema.ColumnType.Kind;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A kind for which {@link Row} and {@code Binder} have no methods: its values go to JDBC and back
 * as texts, one for each value, so that equal values are equal texts. Where a database has a type
 * for it, this type reads and writes the same texts.
 *
 * <pre>{@code
 * InetAddress host = Kinds.INET_ADDRESS.read(row, 3);
 * }</pre>
 *
 * @param <T> what a value is in Java
 */
public abstract class TextualKind<T> extends ColumnKind<T> {

  private final Kind kind;
  private final Class<T> type;

  TextualKind(Kind kind, Class<T> type, String factory) {
    super(type, factory);
    this.kind = kind;
    this.type = type;
  }

  /** The class of the values. */
  public final Class<T> type() {
    return type;
  }

  /** The one text of a value that is kept. */
  public abstract String text(T value);

  /**
   * The value of a text, in whatever spelling.
   *
   * @throws IllegalArgumentException if it is none
   */
  public abstract T parse(String text);

  /** Why a value cannot be kept; empty where it can. */
  public abstract Optional<Refusal> refusal(T value);

  /**
   * What a column holds that is no text of this kind, and what to do, as the end of a sentence.
   *
   * @param text which is never shown
   */
  abstract String objection(String text);

  /** A value as a parameter, or NULL. */
  @Override
  public final Bind bind(@Nullable T value) {
    return Bind.textual(kind, value == null ? null : text(value));
  }

  @Override
  public final T read(Row row, int column) throws SQLException {
    return row.required(readOrNull(row, column), column);
  }

  /**
   * The value in this column; null for NULL.
   *
   * @throws UnreadableValue if it is none, or in a spelling by which it would not be found
   */
  public final @Nullable T readOrNull(Row row, int column) throws SQLException {
    String text = row.nullableText(column);
    if (text == null) {
      return null;
    }
    try {
      T value = parse(text);
      if (text(value).equals(text)) {
        return value;
      }
    } catch (IllegalArgumentException wrong) {
      // The cause would tell the value.
      throw new UnreadableValue(column, objection(text));
    }
    throw new UnreadableValue(
        column,
        "holds a value in another spelling than it is written in, by which it is not found. Mend"
            + " the row.");
  }

  @Override
  public final String literal(Literal value) {
    return Literal.quoted(text(value.parsed(this::parse)));
  }

  /**
   * Why a value cannot be kept.
   *
   * @param problem what is wrong with it, after the name of the component
   * @param remedy what to do, as a sentence
   */
  public record Refusal(String problem, String remedy) {}
}
