/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.dialect.Bind;
import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.dialect.Verb;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Writes whole statements: pure text and binds, nothing is run. */
public final class Statements {

  private Statements() {}

  /** The rows of a query, in its order. */
  public static BoundStatement select(Dialect dialect, Selection<?, ?> query) {
    SqlText out = new SqlText(dialect, joins(query));
    out.append(query.select());
    writeRest(out, query);
    return out.finish();
  }

  /** The number of rows of a query: one row with one number. The order is left out. */
  public static BoundStatement count(Dialect dialect, Selection<?, ?> query) {
    Selection<?, ?> unordered = query.ordered(List.of());
    SqlText out = new SqlText(dialect, joins(unordered));
    if (unordered.isCut()) {
      out.append("SELECT count(*)\nFROM (\nSELECT 1\n");
      writeFrom(out, unordered);
      out.append(") t");
    } else {
      out.append("SELECT count(*)\n");
      writeFrom(out, unordered);
    }
    return out.finish();
  }

  /** One row if the query has any, else none. */
  public static BoundStatement exists(Dialect dialect, Selection<?, ?> query) {
    Selection<?, ?> unordered = query.ordered(List.of());
    Selection<?, ?> one =
        unordered.hasLimit() && unordered.limit() < 1 ? unordered : unordered.limit(1);
    SqlText out = new SqlText(dialect, joins(one));
    out.append("SELECT 1\n");
    writeFrom(out, one);
    return out.finish();
  }

  /**
   * Deletes the rows that fulfil the condition.
   *
   * @param fields new ones, of a root
   * @throws IllegalArgumentException when the condition is null
   * @throws dev.ashlar.FieldOutOfScope when it reads a field of a query
   */
  public static <F extends Fields<?, F>> BoundStatement deleteWhere(
      Dialect dialect, F fields, Function<? super F, ? extends Condition> where) {
    Predicate condition = condition(fields, where);
    SqlText out = new SqlText(dialect, joins(fields.source, condition));
    out.append("DELETE FROM ").quoted(fields.table.name()).append(" AS t0");
    writeWhereOfWrite(out, fields.source, condition);
    return out.finish();
  }

  /** Deletes all rows. */
  public static BoundStatement deleteEvery(Dialect dialect, ModelTable<?> table) {
    SqlText out = new SqlText(dialect, new Joins(Source.root(table)));
    return out.append("DELETE FROM ").quoted(table.name()).finish();
  }

  /**
   * Updates the rows that fulfil the condition.
   *
   * @param fields new ones, of a root
   * @throws IllegalArgumentException when the condition is null, or nothing is set
   * @throws dev.ashlar.FieldOutOfScope when it reads a field of a query
   */
  public static <F extends Fields<?, F>> BoundStatement updateWhere(
      Dialect dialect, F fields, Assignments set, Function<? super F, ? extends Condition> where) {
    Predicate condition = condition(fields, where);
    SqlText out = new SqlText(dialect, joins(fields.source, condition));
    out.append("UPDATE ").quoted(fields.table.name()).append(" AS t0");
    writeSet(out, set);
    writeWhereOfWrite(out, fields.source, condition);
    return out.finish();
  }

  /**
   * Updates all rows.
   *
   * @throws IllegalArgumentException when nothing is set
   */
  public static BoundStatement updateEvery(Dialect dialect, Assignments set) {
    SqlText out = update(dialect, set);
    return out.finish();
  }

  /**
   * Updates the row with this key and gives it back.
   *
   * @param returning gives the select list, quoted, without table aliases; asked at most once for a
   *     set of columns
   * @throws IllegalArgumentException when nothing is set
   */
  public static BoundStatement updateByKey(
      Dialect dialect, Assignments set, Bind key, Supplier<String> returning) {
    String text =
        set.table()
            .updates()
            .text(dialect, set, () -> updateByKeyText(dialect, set, key, returning));
    return new BoundStatement(text, set.bindsAnd(key));
  }

  private static String updateByKeyText(
      Dialect dialect, Assignments set, Bind key, Supplier<String> returning) {
    SqlText out = update(dialect, set);
    out.append("\nWHERE ").quoted(set.table().key().name()).append(" = ").bind(key);
    return dialect.style().returning(Verb.UPDATE, out.finish().sql(), returning.get());
  }

  private static SqlText update(Dialect dialect, Assignments set) {
    SqlText out = new SqlText(dialect, new Joins(Source.root(set.table())));
    out.append("UPDATE ").quoted(set.table().name());
    writeSet(out, set);
    return out;
  }

  private static void writeSet(SqlText out, Assignments set) {
    if (set.isEmpty()) {
      throw new IllegalArgumentException(
          "This update of %s sets nothing. Set a column, or leave the call out."
              .formatted(set.table().modelName()));
    }
    out.append("\nSET ");
    set.write(out);
  }

  private static <F extends Fields<?, F>> Predicate condition(
      F fields, Function<? super F, ? extends Condition> where) {
    return Scopes.check(fields.source, Predicate.of(where.apply(fields)));
  }

  private static Joins joins(Selection<?, ?> query) {
    Joins joins = new Joins(query.fields().source);
    Predicate where = query.where();
    if (where != null) {
      where.eachOperand(joins::add);
    }
    query.orders().forEach(order -> joins.add(order.operand()));
    return joins;
  }

  private static Joins joins(Source root, Predicate where) {
    Joins joins = new Joins(root);
    where.eachOperand(joins::add);
    return joins;
  }

  private static void writeFrom(SqlText out, Selection<?, ?> query) {
    out.append("FROM ").quoted(query.fields().table.name()).append(" t0");
    writeRest(out, query);
  }

  private static void writeRest(SqlText out, Selection<?, ?> query) {
    out.joins().write(out);
    writeWhere(out, query.where());
    writeOrders(out, query);
    writeLimit(out, query);
  }

  private static void writeWhere(SqlText out, @Nullable Predicate where) {
    if (where != null) {
      out.append("\nWHERE ");
      where.write(out);
    }
  }

  private static void writeOrders(SqlText out, Selection<?, ?> query) {
    String before = "\nORDER BY ";
    for (Ordering order : query.orders()) {
      out.append(before);
      order.write(out);
      before = ", ";
    }
  }

  private static void writeLimit(SqlText out, Selection<?, ?> query) {
    if (query.isCut()) {
      String clause = out.dialect().style().limitClause(query.hasLimit(), query.hasOffset());
      out.append("\n").append(clause);
      if (query.hasLimit()) {
        out.parameter(Bind.bigint(query.limit()));
      }
      if (query.hasOffset()) {
        out.parameter(Bind.bigint(query.offset()));
      }
    }
  }

  /** A statement that writes cannot join on every database, so that joins move into a select. */
  private static void writeWhereOfWrite(SqlText out, Source root, Predicate where) {
    if (out.joins().isEmpty()) {
      writeWhere(out, where);
      return;
    }
    ModelColumn key = root.table().key();
    out.append("\nWHERE ").column(root, key).append(" IN (\nSELECT ").column(root, key);
    out.append("\nFROM ").quoted(root.table().name()).append(" t0");
    out.joins().write(out);
    writeWhere(out, where);
    out.append(")");
  }
}
