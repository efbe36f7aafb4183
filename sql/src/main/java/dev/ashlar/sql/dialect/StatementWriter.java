/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.BoundStatement;
import dev.ashlar.sql.statement.Applied;
import dev.ashlar.sql.statement.ArrayRows;
import dev.ashlar.sql.statement.Assignment;
import dev.ashlar.sql.statement.ChangedRows;
import dev.ashlar.sql.statement.Column;
import dev.ashlar.sql.statement.Columns;
import dev.ashlar.sql.statement.Conflict;
import dev.ashlar.sql.statement.DeleteStatement;
import dev.ashlar.sql.statement.From;
import dev.ashlar.sql.statement.Grouping;
import dev.ashlar.sql.statement.InsertStatement;
import dev.ashlar.sql.statement.LetterCase;
import dev.ashlar.sql.statement.MergeStatement;
import dev.ashlar.sql.statement.NoTable;
import dev.ashlar.sql.statement.NumberedInsert;
import dev.ashlar.sql.statement.Predicate;
import dev.ashlar.sql.statement.Query;
import dev.ashlar.sql.statement.Range;
import dev.ashlar.sql.statement.SelectList;
import dev.ashlar.sql.statement.SelectStatement;
import dev.ashlar.sql.statement.SetOperation;
import dev.ashlar.sql.statement.Statement;
import dev.ashlar.sql.statement.Table;
import dev.ashlar.sql.statement.Term;
import dev.ashlar.sql.statement.UpdateStatement;
import dev.ashlar.sql.statement.ValueRows;
import dev.ashlar.sql.statement.WithQuery;
import dev.ashlar.sql.statement.WrittenRows;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a tree as text, in the spelling of a dialect. Whatever the tree holds can be written: what
 * a database does not have was rewritten before, or refused.
 */
final class StatementWriter implements Statement.Visitor<SqlText> {

  private final SqlText out;
  private final TermWriter terms;
  private final PredicateWriter predicates;
  private final TableWriter tables;

  /** What stands between two clauses. */
  private String line = "\n";

  private StatementWriter(SqlText out) {
    this.out = out;
    this.terms = new TermWriter(out, this);
    this.predicates = new PredicateWriter(out, terms, this);
    this.tables = new TableWriter(out, this);
  }

  static BoundStatement write(SqlStyle style, Statement statement) {
    return statement.accept(new StatementWriter(new SqlText(style))).finish();
  }

  PredicateWriter predicates() {
    return predicates;
  }

  /** A select within a line. */
  SqlText inParentheses(Query query) {
    String around = line;
    line = " ";
    out.append("(");
    within(query).append(")");
    line = around;
    return out;
  }

  /** A select in lines of its own, wherever it stands. */
  SqlText inLines(Query query) {
    String around = line;
    line = "\n";
    out.append("(\n");
    within(query).append(")");
    line = around;
    return out;
  }

  /** A select whose tables are its own. */
  SqlText within(Query query) {
    int named = out.aliases().size();
    query.accept(this);
    out.aliases().shrink(named);
    return out;
  }

  @Override
  public SqlText select(SelectStatement select) {
    tables.name(select.from().first());
    select.from().joins().forEach(join -> tables.name(join.table()));
    write(select.selected());
    write(select.from());
    writeWhere(line, select.where());
    if (select.grouping() != null) {
      write(select.grouping());
    }
    terms.writeOrders(line + "ORDER BY ", select.orders());
    writeRange(select.range());
    if (select.locking() != null) {
      out.append(line).append(out.style().lockClause(select.locking(), locked(select.from())));
    }
    return out;
  }

  /** The rows of joined tables are read only. */
  private String locked(From from) {
    return from.joins().isEmpty() ? "" : " OF " + out.aliases().alias(from.first().reference());
  }

  private void write(SelectList selected) {
    String before = selected.isDistinct() ? "SELECT DISTINCT " : "SELECT ";
    for (SelectList.Item item : selected.items()) {
      out.append(before);
      terms.write(item.term());
      if (item.name() != null) {
        out.append(" AS ").quoted(item.name());
      }
      before = ", ";
    }
  }

  private void write(Grouping grouping) {
    if (!grouping.by().isEmpty()) {
      terms.write(line + "GROUP BY ", grouping.by());
    }
    if (grouping.having() != null) {
      out.append(line).append("HAVING ");
      predicates.write(grouping.having());
    }
  }

  @Override
  public SqlText setOperation(SetOperation operation) {
    within(operation.left()).append(line);
    out.append(
        switch (operation.kind()) {
          case UNION -> "UNION";
          case UNION_ALL -> "UNION ALL";
          case INTERSECT -> "INTERSECT";
          case EXCEPT -> "EXCEPT";
        });
    out.append(line);
    return within(operation.right());
  }

  @Override
  public SqlText with(WithQuery with) {
    String before = with.isRecursive() ? "WITH RECURSIVE " : "WITH ";
    for (WithQuery.CommonTable table : with.tables()) {
      out.append(before).quoted(table.name()).append(" ");
      out.append("(").columns(table.columns()).append(")");
      out.append(" AS (").append(line);
      within(table.query()).append(")");
      before = "," + line;
    }
    out.append(line);
    return within(with.body());
  }

  private void write(From from) {
    if (from.first() instanceof NoTable) {
      return;
    }
    out.append(from.first() instanceof ChangedRows ? " " : line).append("FROM ");
    from.first().accept(tables);
    for (From.Join join : from.joins()) {
      out.append(line).append(join.isOptional() ? "LEFT JOIN " : "JOIN ");
      join.table().accept(tables).append(" ON ");
      predicates.write(join.on());
    }
  }

  private void writeWhere(String before, @Nullable Predicate where) {
    if (where != null) {
      out.append(before).append("WHERE ");
      predicates.write(where);
    }
  }

  private void writeRange(Range range) {
    if (range.isCut()) {
      out.append(line).append(out.style().limitClause(range.hasLimit(), range.hasOffset()));
      if (range.hasLimit()) {
        out.parameter(Bind.bigint(range.limit()));
      }
      if (range.hasOffset()) {
        out.parameter(Bind.bigint(range.offset()));
      }
    }
  }

  @Override
  public SqlText update(UpdateStatement update) {
    Table table = update.rows().table();
    out.append("UPDATE ").quoted(table.name());
    callTarget(table, " AS ");
    ArrayRows from = update.from();
    if (from != null) {
      tables.name(from);
    }
    // Mostly without an alias: not every form of UPDATE has one.
    writeSet(from == null ? "" : out.aliases().prefix(table.reference()), table, update.set());
    if (from != null) {
      out.append("\nFROM ");
      tables.arrays(from);
    }
    return writeRows(update.rows(), update.returning());
  }

  @Override
  public SqlText delete(DeleteStatement delete) {
    Table table = delete.rows().table();
    out.append("DELETE FROM ").quoted(table.name());
    callTarget(table, " AS ");
    return writeRows(delete.rows(), delete.returning());
  }

  private void callTarget(Table table, String before) {
    switch (table.called()) {
      case ALIAS -> out.append(before).append(out.aliases().next(table.reference()));
      case NAME -> out.aliases().callByName(table, out.style().quote(table.name()) + ".");
      case NOTHING -> out.aliases().call(table.reference(), "");
    }
  }

  private SqlText writeRows(WrittenRows rows, @Nullable Columns returning) {
    writeWhere("\n", rows.where());
    return writeReturning(rows.table(), returning);
  }

  private SqlText writeReturning(Table table, @Nullable Columns returning) {
    if (returning != null) {
      out.append("\nRETURNING ");
      calling("", table, () -> terms.write(returning));
    }
    return out;
  }

  /**
   * The columns that are set.
   *
   * @param own what stands before columns of the row as it was
   */
  private void writeSet(String own, Table table, List<Assignment> set) {
    out.append("\nSET ");
    writeAssignments(own, table, set);
  }

  private void writeAssignments(String own, Table table, List<Assignment> set) {
    calling(
        own,
        table,
        () -> {
          String comma = "";
          for (Assignment each : set) {
            out.append(comma).quoted(each.column().name()).append(" = ");
            terms.write(each.value());
            comma = ", ";
          }
        });
  }

  private void calling(String prefix, Table table, Runnable work) {
    int named = out.aliases().size();
    out.aliases().call(table.reference(), prefix);
    work.run();
    out.aliases().shrink(named);
  }

  @Override
  public SqlText insert(InsertStatement insert) {
    Table table = insert.table();
    out.append("INSERT INTO ").quoted(table.name()).append(" ");
    out.append("(").columns(insert.columns()).append(")");
    if (insert.rows() instanceof ValueRows values) {
      writeValues(values.rows());
    } else {
      out.append("\n");
      within((Query) insert.rows());
    }
    Conflict conflict = insert.conflict();
    if (conflict instanceof Conflict.OnKey key) {
      writeConflict(table, key);
    } else if (conflict instanceof Conflict.OnRow) {
      out.append("\nON CONFLICT DO NOTHING");
    } else if (conflict != null) {
      out.append("\nON DUPLICATE KEY UPDATE ");
      writeAssignments("", table, conflict.set());
    }
    return writeReturning(table, insert.returning());
  }

  private void writeValues(List<List<Term>> rows) {
    String before = "\nVALUES (";
    for (List<Term> row : rows) {
      out.append(before);
      terms.write(row).append(")");
      before = ",\n(";
    }
  }

  private void writeConflict(Table table, Conflict.OnKey conflict) {
    out.append("\nON CONFLICT");
    if (!conflict.key().isEmpty()) {
      calling("", table, () -> terms.write(" (", inKey(conflict.key())).append(")"));
    }
    if (conflict.set().isEmpty()) {
      out.append(" DO NOTHING");
      return;
    }
    String own = out.style().quote(table.name()) + ".";
    out.append(" DO UPDATE");
    out.aliases().call(InsertStatement.REFUSED, "excluded.");
    writeSet(own, table, conflict.set());
    calling(own, table, () -> writeWhere("\n", conflict.where()));
  }

  /** The columns as the index of the key has them. */
  private static List<Term> inKey(List<Column> key) {
    return key.stream()
        .map(
            column ->
                column.type().ignoresCase()
                    ? Applied.of(LetterCase.IGNORED_BY_COLUMN, column)
                    : column)
        .toList();
  }

  /** A MERGE that meets no row: what an INSERT gives back knows nothing of where it came from. */
  @Override
  public SqlText numberedInsert(NumberedInsert insert) {
    Table table = insert.table().called(Table.Called.NAME);
    out.append("MERGE INTO ").quoted(table.name());
    callTarget(table, "");
    out.append("\nUSING ");
    tables.numbered(insert.rows());
    out.append(" ON FALSE\nWHEN NOT MATCHED THEN INSERT (").columns(insert.rows().names());
    out.append(")\nVALUES (");
    terms.write(insert.rows().all());
    out.append(")\nRETURNING ").append(tables.number(insert.rows())).append(", ");
    terms.write(insert.returning());
    return out;
  }

  @Override
  public SqlText merge(MergeStatement merge) {
    Table table = merge.table();
    out.append("MERGE INTO ").quoted(table.name());
    callTarget(table, " ");
    out.append("\nUSING (SELECT 1) ON ");
    predicates.write(merge.on());
    if (!merge.set().isEmpty()) {
      out.append("\nWHEN MATCHED");
      if (merge.where() != null) {
        out.append(" AND ");
        predicates.write(merge.where());
      }
      out.append(" THEN UPDATE");
      writeSet(out.aliases().prefix(table.reference()), table, merge.set());
    }
    out.append("\nWHEN NOT MATCHED THEN INSERT ");
    out.append("(").columns(merge.columns()).append(")");
    writeValues(List.of(merge.values()));
    return writeReturning(table, merge.returning());
  }
}
