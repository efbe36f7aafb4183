/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.UnreadableRow;
import dev.ashlar.internal.Arguments;
import dev.ashlar.sql.jdbc.ElementReader;
import dev.ashlar.sql.jdbc.Row;
import dev.ashlar.sql.jdbc.UnreadableValue;
import dev.ashlar.sql.statement.Answer;
import dev.ashlar.sql.statement.Operand;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How what is selected is asked for, and read. Where relations of its models are to be loaded, all
 * rows are read first, and what the program makes of them is made then.
 */
abstract sealed class Picked permits Picked.One, PickedAverage, PickedRow, PickedParts {

  static Picked of(@Nullable Selectable<?> selectable) {
    if (selectable == null) {
      throw new IllegalArgumentException(
          "What is selected was null. Give an expression, a condition, row(..) or"
              + " columns(..).as(..).");
    }
    if (selectable instanceof Equatable<?> expression) {
      return new One(expression.operand(), expression::read);
    }
    if (selectable instanceof Condition condition) {
      return new One(new Answer(Held.predicate(condition)), Row::nullableBool);
    }
    if (selectable instanceof SelectedColumns) {
      throw new IllegalArgumentException(
          "columns(..) stands without as(..). Say what to make of each row: columns(p.id(),"
              + " p.title()).as(Line::new).");
    }
    if (selectable instanceof AverageExpression average) {
      return new PickedAverage(average);
    }
    return selectable instanceof SelectedRow<?> row
        ? new PickedRow(row.place())
        : new PickedParts((SelectedParts<?>) selectable);
  }

  /** What {@code as(..)} was given. */
  static void required(@Nullable Object maker) {
    Arguments.present("as(..)", "a function of what was selected", maker);
  }

  /** Adds what is asked for, one for each position. */
  abstract void addTo(List<Operand> asked);

  /** How many positions it takes. */
  abstract int width();

  /** What it is called in messages. */
  abstract String label();

  /**
   * What stands in a row.
   *
   * @param first its first position
   */
  abstract @Nullable Object read(Row row, int first) throws SQLException;

  /** What the program is given of that. */
  abstract @Nullable Object made(@Nullable Object read);

  /**
   * Reads and makes in one, for one run of a query: it may keep what it works with from row to row.
   */
  ElementReader<Object> reader() {
    return this::read;
  }

  /** Adds the models of the query itself that were read. */
  void addModels(@Nullable Object read, List<Object> models) {}

  /** What was read, with these models in the place of those. */
  @Nullable Object with(@Nullable Object read, Iterator<?> models) {
    return read;
  }

  /** Whether it has the row of the query itself. */
  boolean hasModel() {
    return false;
  }

  /** One value. */
  static final class One extends Picked {

    private final Operand operand;
    private final ElementReader<?> reader;

    One(Operand operand, ElementReader<?> reader) {
      this.operand = operand;
      this.reader = reader;
    }

    @Override
    void addTo(List<Operand> asked) {
      asked.add(operand);
    }

    @Override
    int width() {
      return 1;
    }

    @Override
    String label() {
      return operand.label();
    }

    @Override
    @Nullable Object read(Row row, int first) throws SQLException {
      try {
        return reader.read(row, first);
      } catch (UnreadableValue wrong) {
        throw new UnreadableRow(
            "%s cannot be read: it %s".formatted(label(), wrong.reason()), label(), null);
      } catch (UnreadableRow told) {
        throw told;
      } catch (RuntimeException refusal) {
        throw UnreadableRow.refused(
            "%s cannot be read: its type refuses what is stored, with %s. Mend the row, or the code."
                .formatted(label(), refusal.getClass().getName()),
            label(),
            refusal);
      }
    }

    @Override
    @Nullable Object made(@Nullable Object read) {
      return read;
    }
  }
}
