/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.UnreadableRow;
import dev.ashlar.sql.jdbc.ElementReader;
import dev.ashlar.sql.jdbc.Row;
import dev.ashlar.sql.statement.Operand;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Several values, of which the program makes one. */
final class PickedParts extends Picked {

  private final List<Picked> parts;
  private final Function<@Nullable Object[], ?> maker;

  PickedParts(SelectedParts<?> selected) {
    this.parts = new ArrayList<>(selected.parts().size());
    for (Selectable<?> part : selected.parts()) {
      parts.add(Picked.of(part));
    }
    this.maker = selected.maker();
  }

  @Override
  void addTo(List<Operand> asked) {
    for (Picked part : parts) {
      part.addTo(asked);
    }
  }

  @Override
  int width() {
    int width = 0;
    for (Picked part : parts) {
      width += part.width();
    }
    return width;
  }

  @Override
  String label() {
    return "columns(..)";
  }

  @Override
  Object read(Row row, int first) throws SQLException {
    @Nullable Object[] values = new @Nullable Object[parts.size()];
    int position = first;
    for (int i = 0; i < values.length; i++) {
      Picked part = parts.get(i);
      values[i] = part.read(row, position);
      position += part.width();
    }
    return values;
  }

  @Override
  ElementReader<Object> reader() {
    int count = parts.size();
    List<ElementReader<Object>> readers = new ArrayList<>(count);
    int[] places = new int[count];
    for (int i = 0; i < count; i++) {
      readers.add(parts.get(i).reader());
      places[i] = i == 0 ? 0 : places[i - 1] + parts.get(i - 1).width();
    }
    @Nullable Object[] values = new @Nullable Object[count]; // Nobody else ever sees it.
    return (row, first) -> {
      for (int i = 0; i < count; i++) {
        values[i] = readers.get(i).read(row, first + places[i]);
      }
      return made(values);
    };
  }

  @Override
  @Nullable Object made(@Nullable Object read) {
    @Nullable Object[] values = values(read);
    for (int i = 0; i < values.length; i++) {
      values[i] = parts.get(i).made(values[i]);
    }
    return made(values);
  }

  private @Nullable Object made(@Nullable Object[] values) {
    try {
      return maker.apply(values);
    } catch (NullPointerException missing) {
      String nulls = nulls(values);
      if (nulls.isEmpty()) {
        throw missing; // It has nothing to do with what was read.
      }
      throw UnreadableRow.refused(
          "What as(..) was given takes no null, and %s. Take a type that may be null, or ask for rows that have a value."
              .formatted(nulls),
          null,
          missing);
    }
  }

  /** Which values are missing: {@code "number 2, User.name, is NULL in a row"}. */
  private String nulls(@Nullable Object[] values) {
    List<String> nulls = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      if (values[i] == null) {
        nulls.add("number %s, %s".formatted(i + 1, parts.get(i).label()));
      }
    }
    return switch (nulls.size()) {
      case 0 -> "";
      case 1 -> nulls.get(0) + ", is NULL in a row";
      default -> String.join(" and ", nulls) + " are NULL in a row";
    };
  }

  @Override
  void addModels(@Nullable Object read, List<Object> models) {
    @Nullable Object[] values = values(read);
    for (int i = 0; i < values.length; i++) {
      parts.get(i).addModels(values[i], models);
    }
  }

  @Override
  Object with(@Nullable Object read, Iterator<?> models) {
    @Nullable Object[] values = values(read);
    for (int i = 0; i < values.length; i++) {
      values[i] = parts.get(i).with(values[i], models);
    }
    return values;
  }

  @Override
  boolean hasModel() {
    for (Picked part : parts) {
      if (part.hasModel()) {
        return true;
      }
    }
    return false;
  }

  @SuppressWarnings("NullAway") // it is what read(..) has given
  private static @Nullable Object[] values(@Nullable Object read) {
    return (@Nullable Object[]) read;
  }
}
