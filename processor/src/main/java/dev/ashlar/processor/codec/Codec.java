/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.JavaType;
import dev.ashlar.sql.schema.ColumnType;
import java.util.Optional;

/**
 * One kind of column: the Java types it takes, the column it becomes, and the code that generated
 * classes use for it.
 */
public interface Codec {

  /** Whether columns of this Java type are of this kind. */
  boolean accepts(JavaType type);

  /** The column that the component becomes. */
  ColumnType columnType(ColumnMapping column);

  /** The parsed default, or what is wrong with it. */
  ParsedDefault parseDefault(ColumnMapping column, String text);

  /** The moment of an insert as a value of this kind; empty where a moment makes none. */
  default Optional<CodeBlock> now(CodeBlock moment) {
    return Optional.empty();
  }

  /** Whether {@link #now} has a value. */
  default boolean canBeNow() {
    return now(CodeBlock.of("now")).isPresent();
  }

  /** Reads the value, which may be null where {@code nullable}: {@code row.text(first + 1)}. */
  CodeBlock read(ColumnMapping column, CodeBlock row, CodeBlock position, boolean nullable);

  /** Binds a value: {@code to.text(2, email)}. */
  CodeBlock bind(CodeBlock binder, int position, CodeBlock value, boolean nullable);

  /** Makes a value bindable for later: {@code Bind.text(email)}. */
  CodeBlock bindValue(CodeBlock value, boolean nullable);

  /**
   * Refuses wrong values and makes the others canonical: {@code Values.text("User.email", value,
   * 320)}.
   */
  CodeBlock checked(ColumnMapping column, CodeBlock value, boolean nullable);

  /** Both of it: checks a value and makes it bindable for later. */
  default CodeBlock bindChecked(ColumnMapping column, CodeBlock value, boolean nullable) {
    return bindValue(checked(column, value, nullable), nullable);
  }

  /**
   * Checks a value to look for: as {@link #checked}, but one that no row can have is no mistake.
   */
  default CodeBlock searched(ColumnMapping column, CodeBlock value) {
    return checked(column, value, false);
  }

  /** Whether values are arrays, which could be changed after they were handed over. */
  default boolean isArray() {
    return false;
  }

  /** The class of the column in conditions: {@code TextColumn}. */
  TypeName expression(ColumnMapping column);

  /** Whether values can be sorted by, and not only be equal or not. */
  default boolean isOrdered() {
    return true;
  }

  /** Makes that expression in a Fields class: {@code text(1)}. */
  CodeBlock expressionOf(ColumnMapping column, int ordinal);

  /** Whether values are of another type than those which are stored. */
  default boolean isWrapping() {
    return false;
  }

  /** A stored value, never null, as one of the column's type: {@code new Email(text)}. */
  default CodeBlock wrapped(CodeBlock value) {
    return value;
  }

  /** What is stored for a value, which is never null: {@code email.value()}. */
  default CodeBlock unwrapped(CodeBlock value) {
    return value;
  }
}
