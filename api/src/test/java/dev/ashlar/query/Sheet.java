/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.AshlarException;
import dev.ashlar.internal.statement.StatementText;
import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.BoundStatement;
import dev.ashlar.sql.vendor.Dialects;
import dev.ashlar.table.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A golden file: what each dialect makes of some cases, dialects that agree in one block. */
final class Sheet {

  private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

  private final StringBuilder text = new StringBuilder();

  Sheet(String title) {
    text.append("# ").append(title).append("\n");
  }

  /** A condition over users, as it stands behind WHERE. */
  Sheet users(String source, Function<UserFields, Condition> condition) {
    return condition(source, new UserFields(), condition);
  }

  /** A condition over posts. */
  Sheet posts(String source, Function<PostFields, Condition> condition) {
    return condition(source, new PostFields(), condition);
  }

  /** A condition over comments. */
  Sheet comments(String source, Function<CommentFields, Condition> condition) {
    return condition(source, new CommentFields(), condition);
  }

  /** A condition over categories. */
  Sheet categories(String source, Function<CategoryFields, Condition> condition) {
    return condition(source, new CategoryFields(), condition);
  }

  /** A condition over items. */
  Sheet items(String source, Function<ItemFields, Condition> condition) {
    return condition(source, new ItemFields(), condition);
  }

  private <M, F extends Fields<M, F>> Sheet condition(
      String source, F fields, Function<F, Condition> condition) {
    return select(source, fields, all -> all.where(Held.predicate(condition.apply(all.fields()))));
  }

  /** A whole select over some columns. */
  <M, F extends Fields<M, F>> Sheet select(
      String source, F fields, Function<Selection<M, F>, Selection<M, F>> query) {
    return statement(
        source,
        dialect -> {
          Selection<M, F> all =
              Selection.of(
                  new RunnerStub(dialect, 0),
                  fields,
                  row -> {
                    throw new AssertionError();
                  });
          return allColumns(StatementText.of(dialect, query.apply(all).rows()));
        });
  }

  /** The same with all columns as one word, where they are not what it is about. */
  static BoundStatement allColumns(BoundStatement select) {
    return new BoundStatement(
        select.sql().replaceFirst("^SELECT t0[.][^\n]*", "SELECT t0.*"), select.binds());
  }

  /** A statement, or the refusal to write it. */
  Sheet statement(String source, Function<Dialect, BoundStatement> writing) {
    Map<String, StringJoiner> dialects = new LinkedHashMap<>();
    for (Dialect dialect : Dialects.all()) {
      dialects
          .computeIfAbsent(written(dialect, writing), sql -> new StringJoiner(", "))
          .add(dialect.name());
    }
    text.append("\n").append(source).append("\n");
    dialects.forEach(
        (sql, names) -> {
          String who = dialects.size() == 1 ? "all" : names.toString();
          text.append("  ").append(who).append("\n").append(sql.indent(4));
        });
    return this;
  }

  /** What an include runs after the query, for rows with these keys. */
  Sheet include(String source, Source root, Include include, Bind... keys) {
    IncludedRows rows = IncludedRelations.of(root, include).list().get(0).rows();
    List<List<Bind>> parts = Stream.of(keys).map(List::of).toList();
    return statement(source, dialect -> IncludeFetch.select(dialect, rows, parts));
  }

  private static String written(Dialect dialect, Function<Dialect, BoundStatement> writing) {
    try {
      BoundStatement statement = writing.apply(dialect);
      return statement.binds().isEmpty()
          ? statement.sql()
          : statement.sql()
              + "\n-- "
              + statement.binds().stream().map(Bind::shown).collect(Collectors.joining(", "));
    } catch (AshlarException refusal) {
      return "refused: " + refusal.getMessage();
    }
  }

  /** Compares with the file, or writes it under {@code -Dgolden.update=true}. */
  void isGolden(String name) {
    Path file = FOLDER.resolve(name);
    try {
      if (Boolean.getBoolean("golden.update")) {
        Files.createDirectories(FOLDER);
        Files.writeString(file, text);
      }
      assertThat(text.toString()).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
