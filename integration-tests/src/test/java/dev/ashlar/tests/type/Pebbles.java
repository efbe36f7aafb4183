/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.query.Expression;
import dev.ashlar.runtime.Database;
import dev.ashlar.tests.model.kinds.KindsSchema;
import dev.ashlar.tests.model.kinds.Pebble;
import dev.ashlar.tests.model.kinds.PebbleChange;
import dev.ashlar.tests.model.kinds.PebbleDraft;
import dev.ashlar.tests.model.kinds.PebbleFields;
import dev.ashlar.tests.model.kinds.PebbleMapper;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of the model that has every kind of column, and what it does to values.
 *
 * @param <T> the values
 */
record Pebbles<T>(
    PebbleMapper mapper,
    BiConsumer<PebbleDraft, @Nullable T> draft,
    BiConsumer<PebbleChange, @Nullable T> change,
    Function<Pebble, @Nullable T> read,
    Function<PebbleFields, Expression<T>> field) {

  /** A mapper on an empty database with the tables. */
  static PebbleMapper on(TestDatabase database) {
    database.clear();
    Database db = Database.connect(database.dataSource());
    KindsSchema.create(db);
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
    mapper.deleteAll();
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
