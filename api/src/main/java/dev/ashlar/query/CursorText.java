/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.InvalidCursorException;
import dev.ashlar.UnreadableRow;
import dev.ashlar.ValidationException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Cursors of one order as text: the way, the mark of the order, the values, and a sum over all of
 * these that tells what was cut or mistyped. The sum is no signature: whoever makes a cursor of
 * their own gets rows of the query from another place on, and no others.
 */
final class CursorText {

  private static final int VERSION = 1;
  private static final int SUM = Integer.BYTES;

  private final List<SortedValue> values;
  private final byte[] mark;

  /**
   * Of an order.
   *
   * @param values what it sorts by
   * @param mark by which it is told from other orders
   */
  CursorText(List<SortedValue> values, byte[] mark) {
    this.values = values;
    this.mark = mark;
  }

  /**
   * The text.
   *
   * @throws UnreadableRow when a value cannot be a parameter on every database
   */
  String written(Cursor cursor) {
    CursorWriter out = new CursorWriter();
    out.octet(VERSION << 2 | cursor.way().code());
    out.raw(mark);
    for (int i = 0; i < values.size(); i++) {
      write(out, values.get(i), cursor.values().get(i));
    }
    out.four(sum(ByteBuffer.wrap(out.written())));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(out.written());
  }

  private static void write(CursorWriter out, SortedValue sorted, @Nullable Object value) {
    if (sorted.isNullable()) {
      out.flag(value != null);
    }
    if (value != null) {
      try {
        sorted.form().put(out, value);
      } catch (ValidationException refused) {
        throw new UnreadableRow(
            "%s of a row %s, and no cursor can carry it. Mend the row, or sort by something else."
                .formatted(sorted.label(), refused.violations().get(0).problem()),
            sorted.label(),
            null);
      }
    }
  }

  /**
   * The cursor that a text stands for.
   *
   * @throws InvalidCursorException when it is none of this order
   */
  Cursor read(String text) {
    ByteBuffer bytes = decoded(text);
    CursorReader in = new CursorReader(bytes);
    int head = in.octet();
    if (head >> 2 != VERSION || !Arrays.equals(mark, in.raw(mark.length))) {
      throw new InvalidCursorException(
          "This cursor is of another query: the model, the orders and their directions have to be"
              + " those of the query that gave it. Pass null to begin anew.");
    }
    try {
      List<@Nullable Object> read = new ArrayList<>(values.size());
      for (SortedValue sorted : values) {
        boolean isThere = !sorted.isNullable() || in.flag();
        read.add(isThere ? sorted.form().take(in) : null);
      }
      if (in.isAtEnd()) {
        return new Cursor(Cursor.Way.of(head & 3), read);
      }
    } catch (BufferUnderflowException
        | IllegalArgumentException
        | DateTimeException
        | ArithmeticException
        | ValidationException wrong) {
      throw damaged(); // The cause would tell the value.
    }
    throw damaged();
  }

  /** All but the sum, which is right. */
  private ByteBuffer decoded(String text) {
    byte[] bytes;
    try {
      bytes = Base64.getUrlDecoder().decode(text);
    } catch (IllegalArgumentException wrong) {
      throw damaged();
    }
    int length = bytes.length - SUM;
    // One cursor has one spelling.
    if (length < 1 + mark.length
        || !Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(text)
        || sum(ByteBuffer.wrap(bytes, 0, length)) != ByteBuffer.wrap(bytes).getInt(length)) {
      throw damaged();
    }
    return ByteBuffer.wrap(bytes, 0, length);
  }

  private static int sum(ByteBuffer bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return (int) sum.getValue();
  }

  private static InvalidCursorException damaged() {
    return new InvalidCursorException(
        "This is no cursor, or one that was cut or changed on its way. Pass next() or previous() of"
            + " a slice as it is, or null to begin.");
  }
}
