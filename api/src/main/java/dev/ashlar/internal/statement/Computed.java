/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.statement;

import dev.ashlar.sql.dialect.Operator;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.sql.schema.ColumnType.Kind;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * What the database computes of an operand and a value or another one. Whole numbers have 64 bits
 * on the way, whatever their columns have, and what does not fit is refused.
 *
 * @param right a value, or an {@link Operand}
 * @param type what is computed, as far as comparisons go by it
 */
public record Computed(Operator operator, Operand left, Argument right, ColumnType type)
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
  public static Computed of(Operator operator, Operand left, Argument right, ColumnType rightType) {
    Computed step = new Computed(operator, left, right, type(operator, left, rightType));
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

  @Override
  public void write(SqlText out) {
    write(out, left, right);
  }

  /** Writes it of these sides, which stand for its own. */
  public void write(SqlText out, Argument one, Argument other) {
    Argument step = text -> writeUnchecked(text, wide(left, one), wide(right, other));
    out.operator(checked(), step, List.of());
  }

  /** Writes it of these sides as they are, for a place where nothing is around it. */
  public void writeUnchecked(SqlText out, Argument one, Argument other) {
    if (isDecimal()) {
      out.requireDecimalArithmetic(this);
    }
    out.operator(operator, one, List.of(other));
  }

  private Operator checked() {
    return switch (type.kind()) {
      case BIGINT -> Operator.CHECKED_WHOLE;
      case DOUBLE -> Operator.CHECKED_REAL;
      default -> Operator.PARENTHESES;
    };
  }

  /** Of fewer bits, some databases would compute in as few. */
  private static Argument wide(Argument side, Argument written) {
    return side instanceof Operand operand && isNarrow(operand.type().kind())
        ? text -> text.operator(Operator.AS_BIGINT, written, List.of())
        : written;
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
    return left.isNullable() || (right instanceof Operand other && other.isNullable());
  }

  @Override
  public int depth() {
    int right = this.right instanceof Operand other ? other.depth() : 0;
    return Math.max(left.depth(), right) + LEVELS_OF_STEP;
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
  public Bind bound(Bind value) {
    Bind bound = left.bound(value);
    return right instanceof Operand other ? other.bound(bound) : bound;
  }

  @Override
  public String label() {
    return "%s.%s(..)".formatted(left.label(), operator.name().toLowerCase(Locale.ROOT));
  }

  private Operand column() {
    return left instanceof Computed computed ? computed.column() : left;
  }

  @Override
  public boolean selects() {
    return left.selects() || (right instanceof Operand other && other.selects());
  }

  @Override
  public void eachColumn(Consumer<? super ColumnOperand> visitor) {
    left.eachColumn(visitor);
    if (right instanceof Operand other) {
      other.eachColumn(visitor);
    }
  }
}
