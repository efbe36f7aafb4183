/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.BoundStatement;
import dev.ashlar.sql.statement.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A text that was written once for all statements of one shape. */
final class KnownText {

  private final Object[] words;
  private final int[] numbers;
  private final int hash;
  private final String sql;

  /** Which value each parameter takes. */
  private final int[] places;

  private KnownText(Shape shape, String sql, int[] places) {
    this.words = shape.words();
    this.numbers = shape.numbers();
    this.hash = shape.hash();
    this.sql = sql;
    this.places = places;
  }

  /** Writes the text; null where a parameter is made of several values, or of none. */
  static @Nullable KnownText of(
      SqlStyle style, Rewriter rewriter, Shape shape, Statement statement) {
    Statement other = new StatementRewriter(new StandIns()).rewrite(statement);
    Shape standIns = Shape.of(style, other);
    Map<Bind, Integer> numbers = new HashMap<>();
    for (int i = 0; i < standIns.bound(); i++) {
      numbers.put(standIns.value(i), i);
    }
    BoundStatement written = StatementWriter.write(style, rewriter.rewrite(other));
    int[] places = new int[written.binds().size()];
    for (int i = 0; i < places.length; i++) {
      Integer place = numbers.get(written.binds().get(i));
      if (place == null) {
        return null;
      }
      places[i] = place;
    }
    return numbers.size() == shape.bound() ? new KnownText(shape, written.sql(), places) : null;
  }

  /** That of its shape. */
  int hash() {
    return hash;
  }

  boolean isOf(Shape shape) {
    return hash == shape.hash() && shape.is(words, numbers);
  }

  /** The statement with the values of this shape. */
  BoundStatement with(Shape shape) {
    Bind[] binds = new Bind[places.length];
    for (int i = 0; i < binds.length; i++) {
      binds[i] = shape.value(places[i]);
    }
    return new BoundStatement(sql, List.of(binds));
  }
}
