/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.table;

import dev.ashlar.JsonException;
import dev.ashlar.UnreadableRow;
import dev.ashlar.sql.jdbc.Row;
import dev.ashlar.sql.jdbc.UnreadableValue;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds out why a row could not become its model, by reading it once more. What drivers say is told
 * of models without sensitive columns only, since it may quote a value.
 */
final class Unreadable {

  /** Where the program's own code is called from, and above it all the rest of the program. */
  private static final String HERE = ModelTable.class.getPackageName() + ".";

  private final ModelTable<?> table;
  private final Row row;
  private final int first;

  private Unreadable(ModelTable<?> table, Row row, int first) {
    this.table = table;
    this.row = row;
    this.first = first;
  }

  /**
   * What to throw for a row.
   *
   * @param first the position of the model's first column
   * @throws SQLException the failure itself, where it is not about a value
   */
  static UnreadableRow of(ModelTable<?> table, Row row, int first, Exception failure)
      throws SQLException {
    WatchedRow watched = new WatchedRow(row);
    Exception again = failure(table, watched, first);
    return new Unreadable(table, row, first)
        .told(again == null ? failure : again, again == null ? 0 : watched.last());
  }

  /** What to throw for the key of a row that could not be read, and stands without the rest. */
  static UnreadableRow key(ModelTable<?> table, UnreadableValue wrong) {
    String label = table.label(table.keys().get(0));
    return new UnreadableRow(
        "The key of %s cannot be read: it %s".formatted(aRow(table), wrong.reason()), label, null);
  }

  private static @Nullable Exception failure(ModelTable<?> table, Row row, int first) {
    try {
      table.toModel(row, first);
      return null;
    } catch (SQLException | RuntimeException failure) {
      return failure;
    }
  }

  private UnreadableRow told(Exception failure, int position) throws SQLException {
    if (failure instanceof UnreadableValue wrong) {
      return ofValue(wrong.column(), "it " + wrong.reason(), null);
    }
    if (failure instanceof SQLException refused) {
      if (!isThere(position)) {
        throw refused;
      }
      boolean isSecret = table.columns().stream().anyMatch(ModelColumn::sensitive);
      return ofValue(
          position,
          "it holds a value of another kind%s. Mend the row, or the type of the component."
              .formatted(isSecret ? "" : ": " + refused.getMessage()),
          isSecret ? null : refused);
    }
    if (failure instanceof JsonException json) {
      String label = column(position).map(table::label).orElse(table.modelName());
      String reason = String.valueOf(json.getMessage());
      // The codec is the program's own.
      return UnreadableRow.refused(
          sentence(
              label, reason.startsWith(label) ? "it" + reason.substring(label.length()) : reason),
          label,
          json);
    }
    return ofCode((RuntimeException) failure, position);
  }

  /** Whether the driver gives the column as a text: then the line is not what failed. */
  private boolean isThere(int position) {
    try {
      return position > 0 && row.nullableText(position) != null;
    } catch (SQLException | RuntimeException lost) {
      return false;
    }
  }

  private UnreadableRow ofValue(int position, String reason, @Nullable Exception cause) {
    String member = column(position).map(table::label).orElse(table.modelName());
    return new UnreadableRow(sentence(member, reason), member, cause);
  }

  private String sentence(String member, String reason) {
    return "%s of %s cannot be read: %s".formatted(member, key(), reason);
  }

  /** A value record, a converter, an embedded record, or the model itself. */
  private UnreadableRow ofCode(RuntimeException failure, int position) {
    Optional<String> member =
        isOfModel(failure) ? Optional.empty() : column(position).map(this::outermost);
    String message =
        "%s%s cannot be read: %s refuses what is stored, with %s. Mend the row, or the code."
            .formatted(
                member.map(name -> name + " of ").orElse(""),
                key(),
                member.isEmpty() ? table.modelName() : "its type",
                failure.getClass().getName());
    // Where the program has no code, the driver threw this.
    return table.runsCode()
        ? UnreadableRow.refused(message, member.orElse(null), failure)
        : new UnreadableRow(message, member.orElse(null), failure);
  }

  /** Whether the model's own constructor or setter threw. */
  private boolean isOfModel(RuntimeException failure) {
    return Arrays.stream(failure.getStackTrace())
        .takeWhile(frame -> !frame.getClassName().startsWith(HERE))
        .anyMatch(frame -> frame.getClassName().equals(table.model().getName()));
  }

  /** Within an embedded record, that record, whose own code may be what refused. */
  private String outermost(ModelColumn column) {
    String label = table.label(column);
    int nested = label.indexOf('.', table.modelName().length() + 1);
    return nested < 0 ? label : label.substring(0, nested);
  }

  private Optional<ModelColumn> column(int position) {
    int ordinal = position - first;
    return ordinal >= 0 && ordinal < table.columns().size()
        ? Optional.of(table.column(ordinal))
        : Optional.empty();
  }

  private String key() {
    try {
      return table.label(Keys.bound(table, row, first, table.keyOrdinals()));
    } catch (SQLException | RuntimeException lost) {
      return aRow(table);
    }
  }

  private static String aRow(ModelTable<?> table) {
    return "a row of " + table.modelName();
  }
}
