/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.BoundStatement;
import dev.ashlar.sql.statement.ColumnNames;
import dev.ashlar.sql.statement.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** The text of one statement while it is written, and its binds in the order of the text. */
final class SqlText {

  private final SqlStyle style;
  private final Aliases aliases = new Aliases();
  private final StringBuilder text = new StringBuilder(256);
  private final List<Bind> binds = new ArrayList<>();

  SqlText(SqlStyle style) {
    this.style = style;
  }

  SqlStyle style() {
    return style;
  }

  Aliases aliases() {
    return aliases;
  }

  SqlText append(String sql) {
    text.append(sql);
    return this;
  }

  SqlText quoted(String identifier) {
    text.append(style.quote(identifier));
    return this;
  }

  /** Names with commas. */
  SqlText columns(ColumnNames names) {
    text.append(names.written(style, "", style::quote));
    return this;
  }

  SqlText bind(Bind value) {
    text.append('?');
    return parameter(value);
  }

  /** The value of a {@code ?} that is in the text already. */
  SqlText parameter(Bind value) {
    binds.add(value);
    return this;
  }

  /** Fills the operator's template. */
  SqlText operator(Operator operator, IntConsumer side) {
    return template(style.template(operator), side);
  }

  /**
   * Fills a template.
   *
   * @param side writes the side with this number, as often as it occurs
   */
  SqlText template(String template, IntConsumer side) {
    int done = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', done)) {
      text.append(template, done, open);
      side.accept(template.charAt(open + 1) - '0');
      done = open + "{0}".length();
    }
    text.append(template, done, template.length());
    return this;
  }

  BoundStatement finish() {
    return new BoundStatement(text.toString(), binds);
  }
}
