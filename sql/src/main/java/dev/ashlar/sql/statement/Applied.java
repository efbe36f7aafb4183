/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

import dev.ashlar.sql.schema.ColumnType.Kind;
import java.util.function.Consumer;

/**
 * What an operator of one side makes of a term; of several parameters, of each.
 *
 * @param operator one with no right side
 */
public record Applied(Operator operator, Term to) implements Term {

  /** A side of a comparison, made so by the database, whose letters may differ from Java's. */
  public static Term of(LetterCase letters, Term side) {
    return switch (letters) {
      case COUNTS -> side;
      case IGNORED_BY_COLUMN -> new Applied(Operator.WITHOUT_CASE_IN_KEY, side);
      case IGNORED -> new Applied(Operator.WITHOUT_CASE, side);
    };
  }

  /**
   * An operand as it sorts alike everywhere: constants in a type of the database's own are sorted
   * as they were declared, on some databases.
   */
  static Term sortable(Operand operand) {
    return isNative(operand) ? new Applied(Operator.AS_TEXT, operand) : operand;
  }

  /** A side of a comparison as it compares with the other side, which may be of another type. */
  static Term comparable(Term side, Term other) {
    return side instanceof Operand own
            && other instanceof Operand operand
            && isNative(own)
            && !isNative(operand)
        ? new Applied(Operator.AS_TEXT, own)
        : side;
  }

  private static boolean isNative(Operand operand) {
    return operand.type().kind() == Kind.NATIVE_ENUM;
  }

  @Override
  public int depth() {
    return to.depth();
  }

  @Override
  public boolean selects() {
    return to.selects();
  }

  @Override
  public boolean spans(Span span) {
    return to.spans(span);
  }

  @Override
  public void eachColumn(Consumer<? super Column> visitor) {
    to.eachColumn(visitor);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.applied(this);
  }
}
