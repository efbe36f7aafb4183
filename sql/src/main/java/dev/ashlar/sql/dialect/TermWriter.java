/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.schema.Direction;
import dev.ashlar.sql.statement.Aggregate;
import dev.ashlar.sql.statement.Answer;
import dev.ashlar.sql.statement.Applied;
import dev.ashlar.sql.statement.Call;
import dev.ashlar.sql.statement.Case;
import dev.ashlar.sql.statement.Caseless;
import dev.ashlar.sql.statement.Column;
import dev.ashlar.sql.statement.Columns;
import dev.ashlar.sql.statement.Comparison;
import dev.ashlar.sql.statement.Computed;
import dev.ashlar.sql.statement.Keyword;
import dev.ashlar.sql.statement.Operator;
import dev.ashlar.sql.statement.Ordering;
import dev.ashlar.sql.statement.Parameters;
import dev.ashlar.sql.statement.Pattern;
import dev.ashlar.sql.statement.ScalarQuery;
import dev.ashlar.sql.statement.Term;
import dev.ashlar.sql.statement.WindowFunction;
import dev.ashlar.sql.statement.Windowed;
import dev.ashlar.sql.statement.Windowed.Bound;
import java.util.List;
import java.util.Locale;

/** Writes terms. */
final class TermWriter implements Term.Visitor<SqlText> {

  private final SqlText out;
  private final StatementWriter statements;

  TermWriter(SqlText out, StatementWriter statements) {
    this.out = out;
    this.statements = statements;
  }

  SqlText write(Term term) {
    return term.accept(this);
  }

  /** All with commas. */
  SqlText write(List<? extends Term> terms) {
    return write("", terms);
  }

  /** All with commas, behind what begins them. */
  SqlText write(String before, List<? extends Term> terms) {
    String next = before;
    for (Term term : terms) {
      out.append(next);
      write(term);
      next = ", ";
    }
    return out;
  }

  /** An operator between terms. */
  SqlText write(Operator operator, Term left, List<? extends Term> right) {
    return out.operator(operator, side -> write(side == 0 ? left : right.get(side - 1)));
  }

  /** All with commas, behind what begins them. */
  SqlText writeOrders(String before, List<Ordering> orders) {
    String next = before;
    for (Ordering order : orders) {
      out.append(next);
      write(order);
      next = ", ";
    }
    return out;
  }

  private void write(Ordering order) {
    Term sorted = order.sorted();
    if (order.operand().isNullable()) {
      String template = out.style().order(order.direction(), order.nullsComeFirst());
      out.template(template, side -> write(sorted));
    } else {
      write(sorted);
      out.append(order.direction() == Direction.DESC ? " DESC" : "");
    }
  }

  @Override
  public SqlText column(Column column) {
    return out.append(out.aliases().prefix(column.table())).quoted(column.name());
  }

  @Override
  public SqlText columns(Columns columns) {
    SqlStyle style = out.style();
    String prefix = out.aliases().prefix(columns.table());
    return out.append(columns.names().written(style, prefix, style::quote));
  }

  @Override
  public SqlText computed(Computed computed) {
    if (!computed.isChecked()) {
      return write(computed.written(), computed.left(), List.of(computed.right()));
    }
    return out.operator(
        computed.check(),
        side -> {
          if (side == 0) {
            step(computed);
          } else {
            everyValue("", computed);
          }
        });
  }

  private SqlText step(Computed computed) {
    return out.operator(
        computed.written(), side -> step(side == 0 ? computed.left() : computed.right()));
  }

  /**
   * Whether all is there that it is made of, as where a database makes nothing of infinite ones.
   */
  private SqlText everyValue(String before, Computed computed) {
    side(before, computed.left());
    return side(" AND ", computed.right());
  }

  private SqlText side(String before, Term side) {
    if (side instanceof Computed computed && computed.spansRows()) {
      return everyValue(before, computed);
    }
    out.append(before);
    return write(Computed.wide(side)).append(" IS NOT NULL");
  }

  /** What is made of several rows is checked once: what did not fit stays what it has become. */
  private SqlText step(Term side) {
    return side instanceof Computed computed && computed.isChecked() && computed.spansRows()
        ? out.operator(Operator.PARENTHESES, within -> step(computed))
        : write(Computed.wide(side));
  }

  @Override
  public SqlText call(Call call) {
    return out.operator(call.function(), side -> write(call.arguments().get(side)));
  }

  @Override
  public SqlText caseOf(Case some) {
    return Comparison.isText(some.type().kind())
        ? out.operator(Operator.COLLATED, side -> choice(some))
        : choice(some);
  }

  private SqlText choice(Case some) {
    out.append("CASE");
    for (Case.When when : some.whens()) {
      out.append(" WHEN ");
      statements.predicates().write(when.condition()).append(" THEN ");
      write(when.value());
    }
    if (some.otherwise() != null) {
      out.append(" ELSE ");
      write(some.otherwise());
    }
    return out.append(" END");
  }

  @Override
  public SqlText answer(Answer answer) {
    out.append("(");
    return statements.predicates().write(answer.condition()).append(")");
  }

  @Override
  public SqlText caseless(Caseless caseless) {
    return write(caseless.text());
  }

  @Override
  public SqlText scalar(ScalarQuery query) {
    return statements.inParentheses(query.query());
  }

  @Override
  public SqlText aggregate(Aggregate aggregate) {
    return aggregate.isExtremeText()
        ? out.operator(Operator.OF_CODE_POINTS, side -> gathered(aggregate))
        : gathered(aggregate);
  }

  private SqlText gathered(Aggregate aggregate) {
    out.append(word(aggregate.function())).append(aggregate.isDistinct() ? "(DISTINCT " : "(");
    if (aggregate.of() == null) {
      out.append("*");
    } else if (aggregate.isExtremeText()) {
      write(new Applied(Operator.BY_CODE_POINT, aggregate.of()));
    } else {
      write(aggregate.of());
    }
    out.append(")");
    if (aggregate.filter() != null) {
      out.append(" FILTER (WHERE ");
      statements.predicates().write(aggregate.filter());
      out.append(")");
    }
    return out;
  }

  @Override
  public SqlText windowFunction(WindowFunction function) {
    out.append(function.name().name()).append("(");
    write(function.arguments());
    return out.append(")");
  }

  @Override
  public SqlText windowed(Windowed windowed) {
    if (windowed.function() instanceof Aggregate aggregate && aggregate.isExtremeText()) {
      return out.operator(
          Operator.OF_CODE_POINTS, side -> over(gathered(aggregate), windowed.window()));
    }
    return over(write(windowed.function()), windowed.window());
  }

  private SqlText over(SqlText function, Windowed.Window window) {
    function.append(" OVER (");
    String before = "";
    if (!window.partitions().isEmpty()) {
      out.append("PARTITION BY ");
      write(window.partitions());
      before = " ";
    }
    writeOrders(before + "ORDER BY ", window.orders());
    if (window.frame() != null) {
      out.append(" ROWS BETWEEN ").append(bound(window.frame().from()));
      out.append(" AND ").append(bound(window.frame().to()));
    }
    return out.append(")");
  }

  private static String bound(Bound bound) {
    String side = bound.rows() < 0 ? " PRECEDING" : " FOLLOWING";
    return switch (bound.rows()) {
      case 0 -> "CURRENT ROW";
      case Integer.MIN_VALUE, Integer.MAX_VALUE -> "UNBOUNDED" + side;
      default -> Math.abs(bound.rows()) + side;
    };
  }

  @Override
  public SqlText parameters(Parameters parameters) {
    String next = "?";
    for (Bind value : parameters.values()) {
      out.append(next).parameter(value);
      next = ", ?";
    }
    return out;
  }

  @Override
  public SqlText pattern(Pattern pattern) {
    Bind value = Bind.text(out.style().pattern(Operator.LIKE, pattern.standard()));
    return out.bind(pattern.isSensitive() ? value.sensitive() : value);
  }

  @Override
  public SqlText applied(Applied applied) {
    if (!(applied.to() instanceof Parameters parameters) || parameters.values().size() == 1) {
      return write(applied.operator(), applied.to(), List.of());
    }
    String comma = "";
    for (Bind value : parameters.values()) {
      out.append(comma);
      write(applied.operator(), Parameters.of(value), List.of());
      comma = ", ";
    }
    return out;
  }

  @Override
  public SqlText keyword(Keyword keyword) {
    return out.append(
        switch (keyword) {
          case ALL -> "*";
          case ONE -> "1";
          case NULL -> "NULL";
          case DEFAULT -> "DEFAULT";
          case NEXT_IDENTITY -> out.style().nextIdentity();
        });
  }

  private static String word(Enum<?> function) {
    return function.name().toLowerCase(Locale.ROOT);
  }
}
