/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import dev.ashlar.sql.jdbc.BoundStatement;
import dev.ashlar.sql.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Writes statements, and keeps the text of what comes a second time: another statement that differs
 * in its values alone has the same one. No lock: where two threads write at once, one text is lost,
 * and written again.
 */
final class TextsByShape {

  /** A power of two, enough for a program; a form of many fields must not fill the memory. */
  private static final int MOST = 512;

  /** How many places a text may stand in. */
  private static final int WAYS = 4;

  /** A power of two: how many shapes are remembered to have come once. */
  private static final int MET = 2_048;

  /** Longer ones take longer to send than to write, and often are never sent again. */
  private static final int MOST_VALUES = 100;

  private static final int MOST_PARTS = 1_000;

  private final SqlStyle style;
  private final Rewriter rewriter;
  private final @Nullable KnownText[] texts = new @Nullable KnownText[MOST];

  /**
   * Hashes of shapes that came once. What comes no more, such as lists of ever other lengths, never
   * takes the place of a text; shapes that share a hash are kept early, or met anew.
   */
  private final int[] met = new int[MET];

  private int taken;

  TextsByShape(SqlStyle style, Rewriter rewriter) {
    this.style = style;
    this.rewriter = rewriter;
  }

  BoundStatement write(Statement statement) {
    Shape shape = Shape.of(style, statement);
    if (shape.bound() > MOST_VALUES || shape.size() > MOST_PARTS) {
      return anew(statement);
    }
    KnownText known = find(shape);
    if (known == null) {
      if (!isMet(shape.hash())) {
        return anew(statement);
      }
      known = KnownText.of(style, rewriter, shape, statement);
      if (known == null) {
        return anew(statement);
      }
      keep(known);
    }
    return known.with(shape);
  }

  /** Writes it, whatever is known. */
  BoundStatement anew(Statement statement) {
    return StatementWriter.write(style, rewriter.rewrite(statement));
  }

  /**
   * From the second time on. The last few that share their places are known: two that take turns
   * must not make each other forgotten.
   */
  private boolean isMet(int hash) {
    int first = ((hash * 0x9E3779B9) >>> 21) & -WAYS;
    for (int way = 0; way < WAYS; way++) {
      if (met[first + way] == hash) {
        return true;
      }
    }
    System.arraycopy(met, first, met, first + 1, WAYS - 1);
    met[first] = hash;
    return false;
  }

  private static int place(int hash, int way) {
    int spread = hash * 0x9E3779B9;
    return ((spread >>> 23) + way) & (MOST - 1);
  }

  private @Nullable KnownText find(Shape shape) {
    for (int way = 0; way < WAYS; way++) {
      KnownText known = texts[place(shape.hash(), way)];
      if (known != null && known.isOf(shape)) {
        return known;
      }
    }
    return null;
  }

  /** In a free place, else in one after the other. */
  private void keep(KnownText known) {
    for (int way = 0; way < WAYS; way++) {
      if (texts[place(known.hash(), way)] == null) {
        texts[place(known.hash(), way)] = known;
        return;
      }
    }
    texts[place(known.hash(), taken++ & (WAYS - 1))] = known;
  }
}
