/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.statement.Applied;
import dev.ashlar.sql.statement.Comparison;
import dev.ashlar.sql.statement.Constant;
import dev.ashlar.sql.statement.Exists;
import dev.ashlar.sql.statement.InElements;
import dev.ashlar.sql.statement.Junction;
import dev.ashlar.sql.statement.LetterCase;
import dev.ashlar.sql.statement.Negation;
import dev.ashlar.sql.statement.NotTrue;
import dev.ashlar.sql.statement.Operator;
import dev.ashlar.sql.statement.Parameters;
import dev.ashlar.sql.statement.Predicate;
import dev.ashlar.sql.statement.RowCompared;
import dev.ashlar.sql.statement.RowInQuery;
import dev.ashlar.sql.statement.RowsIn;
import dev.ashlar.sql.statement.Term;
import dev.ashlar.sql.statement.Truth;
import java.util.List;

/** Writes conditions. */
final class PredicateWriter implements Predicate.Visitor<SqlText> {

  private static final int MOST_IN_A_ROW = 16;

  private final SqlText out;
  private final TermWriter terms;
  private final StatementWriter statements;

  PredicateWriter(SqlText out, TermWriter terms, StatementWriter statements) {
    this.out = out;
    this.terms = terms;
    this.statements = statements;
  }

  SqlText write(Predicate predicate) {
    return predicate.accept(this);
  }

  @Override
  public SqlText comparison(Comparison comparison) {
    return terms.write(
        comparison.operator(), comparison.comparedLeft(), comparison.comparedRight());
  }

  @Override
  public SqlText junction(Junction junction) {
    write(junction.operator(), junction.parts());
    return out;
  }

  /**
   * Many parts in halves, and halves of these: databases take a long row of them for a deep one.
   */
  private void write(Operator operator, List<Predicate> parts) {
    String word = operator == Operator.AND ? " AND " : " OR ";
    if (parts.size() > MOST_IN_A_ROW) {
      int middle = parts.size() / 2;
      out.append("(");
      write(operator, parts.subList(0, middle));
      out.append(")").append(word).append("(");
      write(operator, parts.subList(middle, parts.size()));
      out.append(")");
      return;
    }
    for (int i = 0; i < parts.size(); i++) {
      out.append(i == 0 ? "" : word);
      writePart(operator, parts.get(i));
    }
  }

  /** AND binds closer than OR, so that only an OR within an AND needs parentheses. */
  private void writePart(Operator operator, Predicate part) {
    if (operator == Operator.AND && part instanceof Junction) {
      out.append("(");
      write(part);
      out.append(")");
    } else {
      write(part);
    }
  }

  @Override
  public SqlText negation(Negation negation) {
    return out.operator(Operator.NOT, side -> write(negation.negated()));
  }

  @Override
  public SqlText notTrue(NotTrue notTrue) {
    return out.operator(Operator.IS_NOT_TRUE, side -> write(notTrue.condition()));
  }

  @Override
  public SqlText truth(Truth truth) {
    return terms.write(truth.operand());
  }

  @Override
  public SqlText exists(Exists exists) {
    out.append(exists.expected() ? "EXISTS " : "NOT EXISTS ");
    return statements.inParentheses(exists.query());
  }

  @Override
  public SqlText constant(Constant constant) {
    return out.append(constant.value() ? "TRUE" : "FALSE");
  }

  @Override
  public SqlText rowsIn(RowsIn rows) {
    return out.operator(
        Operator.ROW_IN,
        side -> {
          if (side == 0) {
            out.append("(");
            terms.write(rows.columns());
            out.append(")");
          } else {
            write(rows.rows());
          }
        });
  }

  private void write(List<List<Bind>> rows) {
    String next = "(";
    for (List<Bind> row : rows) {
      out.append(next);
      terms.parameters(new Parameters(row));
      out.append(")");
      next = ", (";
    }
  }

  @Override
  public SqlText rowCompared(RowCompared row) {
    return out.operator(
        row.operator(),
        side -> {
          out.append("(");
          if (side == 0) {
            terms.write(row.columns());
          } else {
            terms.parameters(new Parameters(row.values()));
          }
          out.append(")");
        });
  }

  @Override
  public SqlText rowInQuery(RowInQuery row) {
    boolean single = row.columns().size() == 1;
    out.append(single ? "" : "(");
    terms.write(row.columns());
    out.append(single ? " IN (\n" : ") IN (\n");
    statements.within(row.query());
    return out.append(")");
  }

  @Override
  public SqlText inElements(InElements among) {
    Term text = Applied.of(LetterCase.IGNORED, among.text());
    String element = "e." + out.style().quote("value");
    return out.operator(
        Operator.IN_ELEMENTS,
        side -> {
          switch (side) {
            case 0 -> terms.write(text);
            case 1 -> terms.write(among.array());
            default -> out.operator(Operator.WITHOUT_CASE, ignored -> out.append(element));
          }
        });
  }
}
