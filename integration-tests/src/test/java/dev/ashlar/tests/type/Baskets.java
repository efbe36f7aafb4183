/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.tests.model.lists.Basket;
import dev.ashlar.tests.model.lists.BasketChange;
import dev.ashlar.tests.model.lists.BasketDraft;
import dev.ashlar.tests.model.lists.BasketMapper;
import dev.ashlar.tests.support.RawSql;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One column of the model that has lists of every kind, and what it does to values.
 *
 * @param column the column in the database
 * @param type the type of the elements on PostgreSQL
 * @param isPlain whether JSON has them as they are, not as texts
 * @param literal an element as SQL that Ashlar has not written, where there are arrays
 * @param text an element as it stands in JSON
 * @param <E> the elements
 */
record Baskets<E>(
    RawSql sql,
    BasketMapper mapper,
    String column,
    String type,
    boolean isPlain,
    Function<E, String> literal,
    Function<E, String> text,
    BiConsumer<BasketDraft, @Nullable List<E>> draft,
    BiConsumer<BasketChange, @Nullable List<E>> change,
    Function<Basket, @Nullable List<E>> read) {

  private static final int MANY = 1_000;

  /** Of a function of SQLite, which makes the array. */
  private static final int MOST_ARGUMENTS = 100;

  /** No element, each of them alone, all of them, many of the first and no list are kept. */
  void keeps(List<E> values) {
    keepsList(List.of());
    for (E value : values) {
      keepsList(List.of(value));
    }
    keepsList(values);
    E first = values.get(0);
    List<E> many = new ArrayList<>(Collections.nCopies(MANY - 1, first));
    many.add(values.get(1));
    if (text.apply(values.get(1)).length() < 100) {
      keepsList(many);
    }
    keepsNull(List.of(values.get(0)));
  }

  private void keepsNull(List<E> other) {
    Basket empty = create(null);
    assertThat(read.apply(empty)).isNull();
    assertThat(mapper.getById(empty.id())).isEqualTo(empty);
    assertThat(count("\"%s\" IS NULL".formatted(column))).isEqualTo("1");
    assertThat(read.apply(mapper.update(empty.id(), c -> change.accept(c, other))))
        .isEqualTo(other);
    assertThat(read.apply(mapper.update(empty.id(), c -> change.accept(c, null)))).isNull();
    mapper.deleteAll();
  }

  private void keepsList(List<E> given) {
    Basket created = create(given);
    assertThat(read.apply(created)).isEqualTo(given);
    assertThat(mapper.getById(created.id())).isEqualTo(created);

    Basket other = create(null);
    assertThat(read.apply(mapper.update(other.id(), c -> change.accept(c, given))))
        .isEqualTo(given);
    assertThat(count(holds(given)))
        .as("rows in which other programs find %s", given)
        .isEqualTo("2");
    mapper.deleteAll();

    if (given.size() <= MOST_ARGUMENTS) {
      assertReadsOthers(given);
    }
  }

  private void assertReadsOthers(List<E> given) {
    sql.row("baskets").with(column, written(given)).insert();
    assertThat(mapper.query().list()).extracting(read::apply).containsExactly(given);
    mapper.deleteAll();
  }

  private String count(String condition) {
    return sql.value("SELECT count(*) FROM \"baskets\" WHERE " + condition);
  }

  /** As many elements as there are, and each of them in its place; of very many, the ends. */
  private String holds(List<E> values) {
    List<String> conditions = new ArrayList<>();
    String size =
        hasArrays() ? "cardinality" : sql.isSqlite() ? "json_array_length" : "json_length";
    conditions.add("%s(\"%s\") = %d".formatted(size, column, values.size()));
    for (int i = 0; i < values.size(); i++) {
      if (i < 30 || i == values.size() - 1) {
        conditions.add(holds(i, values.get(i)));
      }
    }
    return String.join(" AND ", conditions);
  }

  private String holds(int index, E value) {
    if (sql.isPostgresql()) {
      return "\"%s\"[%d] = %s".formatted(column, index + 1, literal.apply(value));
    }
    if (sql.isH2()) {
      return "array_get(\"%s\", %d) = %s".formatted(column, index + 1, literal.apply(value));
    }
    if (sql.isSqlite()) {
      return "\"%s\" %s '$[%d]' = %s"
          .formatted(column, isPlain ? "->" : "->>", index, sql.text(text.apply(value)));
    }
    return "CAST(%s AS BINARY) = CAST(%s AS BINARY)"
        .formatted(
            element().formatted("\"%s\", '$[%d]'".formatted(column, index)),
            sql.text(text.apply(value)));
  }

  /** An element in MariaDB or MySQL. */
  private String element() {
    if (isPlain) {
      return "json_extract(%s)";
    }
    // MariaDB's json_unquote loses what is not in the basic plane; MySQL's json_value cuts texts.
    return sql.isMysql() ? "json_unquote(json_extract(%s))" : "json_value(%s)";
  }

  /** The list as SQL that Ashlar has not written. */
  private String written(List<E> values) {
    if (sql.isPostgresql()) {
      return "ARRAY[%s]::%s[]".formatted(joined(values, literal), type);
    }
    return sql.isH2()
        ? "ARRAY[%s]".formatted(joined(values, literal))
        : "json_array(%s)".formatted(joined(values, this::inJson));
  }

  private String inJson(E value) {
    if (!isPlain) {
      return sql.text(text.apply(value));
    }
    return sql.isSqlite() ? "json('%s')".formatted(text.apply(value)) : text.apply(value);
  }

  private String joined(List<E> values, Function<E, String> element) {
    return values.stream().map(element).collect(Collectors.joining(", "));
  }

  private boolean hasArrays() {
    return sql.isPostgresql() || sql.isH2();
  }

  private Basket create(@Nullable List<E> value) {
    return mapper.create(
        basket -> {
          draft.accept(basket, value);
          return basket;
        });
  }
}
