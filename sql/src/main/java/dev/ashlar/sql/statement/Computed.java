/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.sql.schema.ColumnType.Kind;
import java.util.function.Consumer;

/**
 * What the database computes of an operand and a value or another one. Whole numbers have 64 bits
 * on the way, whatever their columns have, and what does not fit is refused.
 *
 * @param right a value, or an {@link Operand}
 * @param type what is computed, as far as comparisons go by it
 * @param isChecked whether what does not fit is refused; if not, the column refuses it that it is
 *     assigned to
 */
public record Computed(
    Operator operator, Operand left, Term right, ColumnType type, boolean isChecked)
    implements Operand {

  /** MySQL keeps no more, and cuts off the others. */
  private static final int MOST_DIGITS_AFTER = 30;

  /** MySQL and MariaDB compute in so many words, and cut off what needs more. */
  private static final int MOST_WORDS = 9;

  private static final int DIGITS_OF_WORD = 9;

  /** How many levels of conditions one step is worth: SQLite writes it as a select of its own. */
  private static final int LEVELS_OF_STEP = 6;

  private static final int MOST_STEPS = 40;

  /**
   * One step.
   *
   * @param rightType the type of the right side; of decimals its digits count
   * @throws IllegalArgumentException when it is too deep for a database, or has too many digits
   */
  public static Computed of(Operator operator, Operand left, Term right, ColumnType rightType) {
    Computed step = new Computed(operator, left, right, type(operator, left, rightType), true);
    if (step.depth() > MOST_STEPS * LEVELS_OF_STEP) {
      throw new IllegalArgumentException(
          "%s is computed in more than %s steps, which not every database takes. Put values together first, or compute in Java."
              .formatted(step.column().label(), MOST_STEPS));
    }
    if (step.type.scale() > MOST_DIGITS_AFTER) {
      throw new IllegalArgumentException(
          "%s has %s digits after the point; databases keep %s of them. Round the factor first, or compute in Java."
              .formatted(step.label(), step.type.scale(), MOST_DIGITS_AFTER));
    }
    if (step.type.scale() > 0 && words(operator, left.type(), rightType) > MOST_WORDS) {
      throw new IllegalArgumentException(
          "%s may have %s digits before the point and %s after it, more than every database keeps on the way. Give the columns a smaller precision, or compute in Java."
              .formatted(step.label(), digitsBefore(step.type), step.type.scale()));
    }
    return step;
  }

  private static int words(Operator operator, ColumnType left, ColumnType right) {
    return operator == Operator.TIMES
        ? words(digitsBefore(left))
            + words(digitsBefore(right))
            + words(left.scale())
            + words(right.scale())
        : words(Math.max(digitsBefore(left), digitsBefore(right)))
            + words(Math.max(left.scale(), right.scale()));
  }

  private static int words(int digits) {
    return (digits + DIGITS_OF_WORD - 1) / DIGITS_OF_WORD;
  }

  private static int digitsBefore(ColumnType type) {
    return type.precision() - type.scale();
  }

  private static ColumnType decimal(Operator operator, ColumnType left, ColumnType right) {
    boolean product = operator == Operator.TIMES;
    int scale = product ? left.scale() + right.scale() : Math.max(left.scale(), right.scale());
    int before =
        product
            ? digitsBefore(left) + digitsBefore(right)
            : Math.max(digitsBefore(left), digitsBefore(right)) + 1;
    return ColumnType.decimal(before + scale, scale);
  }

  private static ColumnType type(Operator operator, Operand left, ColumnType right) {
    ColumnType own = left.type();
    return switch (own.kind()) {
      case TINYINT, SMALLINT, INTEGER -> ColumnType.bigint();
      case VARCHAR -> ColumnType.text();
      case DECIMAL -> decimal(operator, own, right);
      default -> own;
    };
  }

  /** The same of the sides as they are, for a place where nothing is around it. */
  public Computed unchecked() {
    return new Computed(operator, left, right, type, false);
  }

  /** The same with another right side of the same type. */
  public Computed withRight(Term other) {
    return new Computed(operator, left, other, type, isChecked);
  }

  /** The same with another left side of the same type. */
  public Computed withLeft(Operand other) {
    return new Computed(operator, other, right, type, isChecked);
  }

  /** The operator that refuses what does not fit. */
  public Operator check() {
    return switch (type.kind()) {
      case BIGINT -> spansRows() ? Operator.CHECKED_WHOLE_OF_ROWS : Operator.CHECKED_WHOLE;
      case DOUBLE -> spansRows() ? Operator.CHECKED_REAL_OF_ROWS : Operator.CHECKED_REAL;
      default -> Operator.PARENTHESES;
    };
  }

  /** Whether it is made of several rows: a select within it would see one of them only. */
  public boolean spansRows() {
    return spans(Span.GROUP) || spans(Span.WINDOW);
  }

  /** The operator as it is written: not every database takes whole numbers away as others. */
  public Operator written() {
    return operator == Operator.MINUS && type.kind() == Kind.BIGINT
        ? Operator.MINUS_OF_WHOLE
        : operator;
  }

  /** One of its sides in 64 bits: of fewer, some databases would compute in as few. */
  public static Term wide(Term side) {
    return side instanceof Operand operand && isNarrow(operand.type().kind())
        ? new Applied(Operator.AS_BIGINT, side)
        : side;
  }

  private static boolean isNarrow(Kind kind) {
    return kind == Kind.TINYINT || kind == Kind.SMALLINT || kind == Kind.INTEGER;
  }

  /** Whether it is one step, made of columns and values. */
  public boolean isSingle() {
    return !(left instanceof Computed) && !(right instanceof Computed);
  }

  @Override
  public boolean isNullable() {
    return left.isNullable()
        || (right instanceof Operand other && other.isNullable())
        || isNullByZero();
  }

  private boolean isNullByZero() {
    return switch (operator) {
      case QUOTIENT, QUOTIENT_OF_WHOLE, DIVIDED, REMAINDER -> true;
      default -> false;
    };
  }

  @Override
  public int depth() {
    return Math.max(left.depth(), right.depth()) + LEVELS_OF_STEP;
  }

  /** A text that is put together has no column that would ignore case by itself. */
  @Override
  public LetterCase letterCase() {
    boolean counts =
        left.letterCase() == LetterCase.COUNTS
            && !(right instanceof Operand other && other.letterCase() != LetterCase.COUNTS);
    return counts ? LetterCase.COUNTS : LetterCase.IGNORED;
  }

  @Override
  public boolean isSensitive() {
    return left.isSensitive() || (right instanceof Operand other && other.isSensitive());
  }

  @Override
  public String label() {
    return "%s.%s(..)".formatted(left.label(), operator.method());
  }

  private Operand column() {
    return left instanceof Computed computed ? computed.column() : left;
  }

  @Override
  public boolean selects() {
    return left.selects() || right.selects();
  }

  @Override
  public boolean spans(Span span) {
    return left.spans(span) || right.spans(span);
  }

  @Override
  public void eachColumn(Consumer<? super Column> visitor) {
    left.eachColumn(visitor);
    right.eachColumn(visitor);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.computed(this);
  }
}
