/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.statement;

import dev.ashlar.sql.dialect.Capability;
import dev.ashlar.sql.dialect.Operator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** An operator between a column and values or other columns. */
public final class Comparison extends Predicate {

  private final Operator operator;
  private final Operand left;
  private final List<Argument> right;

  public Comparison(Operator operator, Operand left, Argument... right) {
    super(deepest(left, right));
    this.operator = operator;
    this.left = left;
    this.right = List.of(right);
  }

  private static int deepest(Operand left, Argument... right) {
    int depth = left.depth();
    for (Argument side : right) {
      depth = side instanceof Operand operand ? Math.max(depth, operand.depth()) : depth;
    }
    return depth;
  }

  @Override
  public void write(SqlText out) {
    if (left.isDecimal()) {
      checkDecimals(out);
    }
    LetterCase letters = letterCase();
    if (letters != LetterCase.COUNTS) {
      writeWithout(letters, out);
    } else if (right.size() == 1
        && right.get(0) instanceof BoundValues values
        && values.isLong(out, Capability.ARRAY_PARAMETER)) {
      writeArrays(out, values, array -> new Comparison(Operator.EQ_ANY, left, array));
    } else if (right.size() == 1 && right.get(0) instanceof Operand other) {
      out.operator(
          operator,
          sized(AsText.comparable(left, other)),
          List.of(sized(AsText.comparable(other, left))));
    } else {
      out.operator(operator, sized(left), right.stream().map(this::sized).toList());
    }
  }

  private void writeWithout(LetterCase letters, SqlText out) {
    if (right.size() == 1
        && right.get(0) instanceof BoundValues values
        && values.isLong(out, Capability.ELEMENTS_OF_PARAMETER)) {
      // Not as columns do it by themselves: an element has no column's type.
      writeArrays(out, values, array -> new AmongElements(left, array));
    } else {
      out.operator(
          operator,
          sized(letters.made(left)),
          right.stream().map(side -> sized(letters.made(side))).toList());
    }
  }

  private Argument sized(Argument side) {
    return InOrder.matters(operator) ? InOrder.of(left, side) : side;
  }

  private LetterCase letterCase() {
    if (right.isEmpty()) {
      return LetterCase.COUNTS;
    }
    LetterCase letters = left.letterCase();
    for (Argument argument : right) {
      if (argument instanceof Operand operand) {
        letters = letters.with(operand.letterCase());
      }
    }
    return letters.comparedBy(operator);
  }

  private void writeArrays(
      SqlText out, BoundValues values, Function<BoundValues, Predicate> comparison) {
    Predicate any = null;
    for (BoundValues array : values.arrays()) {
      Predicate next = comparison.apply(array);
      any = any == null ? next : Junction.of(Operator.OR, any, next);
    }
    if (any != null) {
      Predicate all = operator == Operator.NOT_IN ? Negation.of(any) : any;
      out.append(all instanceof Junction ? "(" : "");
      all.write(out);
      out.append(all instanceof Junction ? ")" : "");
    }
  }

  private void checkDecimals(SqlText out) {
    switch (operator) {
      case LT, LTE, GT, GTE, BETWEEN -> out.requireDecimalOrder(left);
      default -> {
        for (Argument argument : right) {
          if (argument instanceof Operand other) {
            out.requireDecimalEquality(left, other);
          }
        }
      }
    }
  }

  @Override
  public boolean selects() {
    return left.selects()
        || right.stream().anyMatch(side -> side instanceof Operand other && other.selects());
  }

  @Override
  public void eachColumn(Consumer<? super ColumnOperand> visitor) {
    left.eachColumn(visitor);
    for (Argument argument : right) {
      if (argument instanceof Operand operand) {
        operand.eachColumn(visitor);
      }
    }
  }
}
