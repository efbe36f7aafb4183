/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.query.Equatable;
import dev.ashlar.tests.model.kinds.KindsSchema;
import dev.ashlar.tests.model.kinds.Pebble;
import dev.ashlar.tests.model.kinds.PebbleChange;
import dev.ashlar.tests.model.kinds.PebbleDraft;
import dev.ashlar.tests.model.kinds.PebbleFields;
import dev.ashlar.tests.model.kinds.PebbleMapper;
import dev.ashlar.tests.support.RawSql;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of the model that has every kind of column, and what it does to values.
 *
 * @param column the column in the database
 * @param literal a value as SQL that Ashlar has not written
 * @param <T> the values
 */
record Pebbles<T>(
    RawSql sql,
    PebbleMapper mapper,
    String column,
    Function<T, String> literal,
    BiConsumer<PebbleDraft, @Nullable T> draft,
    BiConsumer<PebbleChange, @Nullable T> change,
    Function<Pebble, @Nullable T> read,
    Function<PebbleFields, Equatable<T>> field) {

  /** A mapper on an empty database with the tables. */
  static PebbleMapper on(TestDatabase database) {
    database.create(KindsSchema::createScript);
    Database db = Database.connect(database.dataSource());
    return new PebbleMapper(db);
  }

  /** Each value, and null, is written and read back as it was, and found by itself. */
  @SafeVarargs
  final void keeps(T... values) {
    for (T value : values) {
      turns(value, value);
    }
    Pebble empty = create(null);
    assertThat(read.apply(empty)).isNull();
    assertThat(read.apply(mapper.getById(empty.id()))).isNull();
    assertThat(read.apply(mapper.update(empty.id(), c -> change.accept(c, values[0]))))
        .isEqualTo(values[0]);
    assertThat(read.apply(mapper.update(empty.id(), c -> change.accept(c, null)))).isNull();
  }

  /** The value is written and read back as another one, by every way that leads there. */
  void turns(T given, T expected) {
    Pebble created = create(given);
    assertThat(read.apply(created)).isEqualTo(expected);
    assertThat(read.apply(mapper.getById(created.id()))).isEqualTo(expected);
    assertThat(mapper.query().where(p -> field.apply(p).eq(given)).list())
        .extracting(Pebble::id)
        .contains(created.id());

    Pebble other = create(null);
    assertThat(read.apply(mapper.update(other.id(), c -> change.accept(c, given))))
        .isEqualTo(expected);
    assertThat(read.apply(mapper.getById(other.id()))).isEqualTo(expected);
    assertOthersRead(2, expected);
    mapper.deleteAll();
    assertReadsOthers(expected);
    mapper.deleteAll();
  }

  private void assertOthersRead(int rows, T value) {
    assertThat(
            sql.value(
                "SELECT count(*) FROM \"pebbles\" WHERE \"%s\" = %s"
                    .formatted(column, literal.apply(value))))
        .as("rows in which other programs find %s", value)
        .isEqualTo(String.valueOf(rows));
  }

  private void assertReadsOthers(T value) {
    sql.row("pebbles").with("label", "'x'").with(column, literal.apply(value)).insert();
    assertThat(mapper.query().list()).extracting(read::apply).containsExactly(value);
  }

  private Pebble create(@Nullable T value) {
    return mapper.create(
        p -> {
          PebbleDraft pebble = p.label("x");
          draft.accept(pebble, value);
          return pebble;
        });
  }
}
