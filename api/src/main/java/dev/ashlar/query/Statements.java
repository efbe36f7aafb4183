/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.internal.Arguments;
import dev.ashlar.internal.statement.Joins;
import dev.ashlar.internal.statement.Ordering;
import dev.ashlar.internal.statement.Predicate;
import dev.ashlar.internal.statement.SqlText;
import dev.ashlar.internal.statement.Visibility;
import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.dialect.Verb;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.table.ModelColumn;
import dev.ashlar.table.ModelTable;
import dev.ashlar.table.Source;
import dev.ashlar.value.BoundStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes whole statements: pure text and binds, nothing is run. */
public final class Statements {

  private Statements() {}

  /** Inserts a row: a parameter for each column, in the order of the table. */
  public static String insert(Dialect dialect, ModelTable<?> table) {
    SqlText out = new SqlText(dialect, new Joins(Source.root(table)));
    out.append("INSERT INTO ").quoted(table.name());
    String before = " (";
    for (ModelColumn column : table.columns()) {
      out.append(before).quoted(column.name());
      before = ", ";
    }
    return out.append(")\nVALUES (" + "?, ".repeat(table.columns().size() - 1) + "?)")
        .finish()
        .sql();
  }

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
   * Deletes the rows that fulfil the condition, whether they are live or not.
   *
   * @param fields new ones, of a root
   * @throws IllegalArgumentException when the condition is null
   * @throws dev.ashlar.FieldOutOfScope when it reads a field of a query
   */
  public static <F extends Fields<?, F>> BoundStatement deleteWhere(
      Dialect dialect, F fields, Function<? super F, ? extends Condition> where) {
    Predicate condition = condition(fields, where);
    return WriteText.of(dialect, fields.source, condition, joins(fields.source, condition))
        .delete();
  }

  /**
   * Whether the condition is known to be true of no row, as that of an empty {@code in} is, so that
   * no statement has to be sent.
   *
   * @param fields new ones, of a root
   */
  public static <F extends Fields<?, F>> boolean findNothing(
      F fields, Function<? super F, ? extends Condition> where) {
    return condition(fields, where).isNever();
  }

  /** Deletes all rows. */
  public static BoundStatement deleteEvery(Dialect dialect, ModelTable<?> table) {
    SqlText out = new SqlText(dialect, new Joins(Source.root(table)));
    return out.append("DELETE FROM ").quoted(table.name()).finish();
  }

  /**
   * Updates the live rows that fulfil the condition.
   *
   * @param fields new ones, of a root
   * @throws IllegalArgumentException when the condition is null, or nothing is set
   * @throws dev.ashlar.FieldOutOfScope when it reads a field of a query
   */
  public static <F extends Fields<?, F>> BoundStatement updateWhere(
      Dialect dialect, F fields, Assignments set, Function<? super F, ? extends Condition> where) {
    Predicate condition = live(fields, where);
    return WriteText.of(dialect, fields.source, condition, joins(fields.source, condition))
        .update(set);
  }

  /**
   * Updates all live rows.
   *
   * @throws IllegalArgumentException when nothing is set
   */
  public static BoundStatement updateEvery(Dialect dialect, Assignments set) {
    SqlText out = update(dialect, set);
    writeLive(out, "\nWHERE ", set.table());
    return out.finish();
  }

  /**
   * Updates the live row with this key, and gives it back.
   *
   * @param texts those that were written before
   * @param version what its version must be; null for any
   * @param columns the select list, quoted, without table aliases; always the same for a table
   * @throws IllegalArgumentException when nothing is set
   */
  public static BoundStatement updateByKey(
      UpdateTexts texts,
      Dialect dialect,
      Assignments set,
      List<Bind> key,
      @Nullable Bind version,
      String columns) {
    String text = texts.find(dialect, set, version != null);
    if (text == null) {
      BoundStatement written =
          returning(dialect, Verb.UPDATE, updateByKey(dialect, set, key, version), columns);
      texts.add(dialect, set, version != null, written.sql());
      return written;
    }
    List<Bind> binds = new ArrayList<>();
    set.addTo(binds);
    binds.addAll(key);
    if (version != null) {
      binds.add(version);
    }
    return new BoundStatement(text, binds);
  }

  /**
   * The text of {@link #updateByKey} where it was written before and these columns are set to
   * values. Its parameters are those of {@link Assignments#bind}, the key, and the version if one
   * is expected. Null where only {@code updateByKey} knows.
   */
  public static @Nullable String keptUpdateByKey(
      UpdateTexts texts, Dialect dialect, Assignments set, boolean expectsVersion) {
    return texts.find(dialect, set, expectsVersion);
  }

  private static BoundStatement updateByKey(
      Dialect dialect, Assignments set, List<Bind> key, @Nullable Bind version) {
    ModelTable<?> table = set.table();
    SqlText out = update(dialect, set);
    String before = "\nWHERE ";
    for (int i = 0; i < key.size(); i++) {
      out.append(before).quoted(table.keys().get(i).name()).append(" = ").bind(key.get(i));
      before = " AND ";
    }
    OptionalInt versioned = table.versionOrdinal();
    if (version != null && versioned.isPresent()) {
      out.append(" AND ").quoted(table.column(versioned.getAsInt()).name());
      out.append(" = ").bind(version);
    }
    writeLive(out, " AND ", table);
    return out.finish();
  }

  /**
   * The statement, made to give back the rows that it wrote, or those that it deleted.
   *
   * @param columns the select list, quoted, without table aliases
   */
  public static BoundStatement returning(
      Dialect dialect, Verb verb, BoundStatement statement, String columns) {
    return new BoundStatement(
        dialect.style().returning(verb, statement.sql(), columns), statement.binds());
  }

  static SqlText update(Dialect dialect, Assignments set) {
    SqlText out = new SqlText(dialect, new Joins(Source.root(set.table())));
    out.append("UPDATE ").quoted(set.table().name());
    writeSet(out, set);
    return out;
  }

  static void writeSet(SqlText out, Assignments set) {
    if (set.isEmpty()) {
      throw new IllegalArgumentException(
          "This update of %s sets nothing. Set a column, or leave the call out."
              .formatted(set.table().modelName()));
    }
    out.append("\nSET ");
    set.write(out);
  }

  private static void writeLive(SqlText out, String before, ModelTable<?> table) {
    OptionalInt deletedAt = table.deletedAtOrdinal();
    if (deletedAt.isPresent()) {
      out.append(before).quoted(table.column(deletedAt.getAsInt()).name()).append(" IS NULL");
    }
  }

  /** The condition, for live rows. */
  private static <F extends Fields<?, F>> Predicate live(
      F fields, Function<? super F, ? extends Condition> where) {
    Predicate condition = condition(fields, where);
    Predicate narrowed = Visibility.LIVE.narrow(fields.source, condition);
    return narrowed == null ? condition : narrowed;
  }

  private static <F extends Fields<?, F>> Predicate condition(
      F fields, Function<? super F, ? extends Condition> where) {
    return Scopes.check(
        fields.source,
        Held.predicate(
            Arguments.present("This call", "a function that makes a condition", where)
                .apply(fields)));
  }

  private static Joins joins(Selection<?, ?> query) {
    Joins joins = new Joins(query.fields().source);
    Predicate where = query.where();
    if (where != null) {
      where.eachColumn(joins::add);
    }
    query.orders().forEach(order -> order.operand().eachColumn(joins::add));
    return joins;
  }

  private static Joins joins(Source root, Predicate where) {
    Joins joins = new Joins(root);
    where.eachColumn(joins::add);
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

  static void writeWhere(SqlText out, @Nullable Predicate where) {
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
}
