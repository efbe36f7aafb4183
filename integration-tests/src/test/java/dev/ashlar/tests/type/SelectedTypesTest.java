/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.query.Equatable;
import dev.ashlar.query.Fields;
import dev.ashlar.query.Query;
import dev.ashlar.query.Selectable;
import dev.ashlar.query.SelectedQuery;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.kinds.KindsSchema;
import dev.ashlar.tests.model.kinds.Shard;
import dev.ashlar.tests.model.kinds.ShardFields;
import dev.ashlar.tests.model.kinds.ShardMapper;
import dev.ashlar.tests.model.value.Email;
import dev.ashlar.tests.model.value.Member;
import dev.ashlar.tests.model.value.MemberFields;
import dev.ashlar.tests.model.value.MemberMapper;
import dev.ashlar.tests.model.value.ValuesSchema;
import dev.ashlar.tests.support.Generated;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A column that is selected alone has the value that it has in its model. */
@EveryDatabase
final class SelectedTypesTest {

  private static final int KINDS = 20;

  @Test
  void everyKindOfColumnIsRead(TestDatabase database) throws ReflectiveOperationException {
    database.create(KindsSchema::createScript);
    ShardMapper shards = new ShardMapper(Database.connect(database.dataSource()));
    Random random = Generated.random();
    for (int i = 0; i < Generated.many(30, 300); i++) {
      shards.create(d -> Shards.draft(random));
    }
    Query<Shard, ShardFields> query = shards.query().orderBy(s -> s.id());

    assertThat(compared(query, Shard.class, ShardFields.class)).isGreaterThan(KINDS);
  }

  @Test
  void typesOfTheModelAreMade(TestDatabase database) throws ReflectiveOperationException {
    database.create(ValuesSchema::createScript);
    MemberMapper members = new MemberMapper(Database.connect(database.dataSource()));
    members.create(m -> m.email(new Email("a@x")));
    members.create(m -> m.email(new Email("b@x")).other(new Email("c@x")));

    assertThat(
            compared(
                members.query().orderBy(m -> m.createdAt()).thenBy(m -> m.email()),
                Member.class,
                MemberFields.class))
        .isGreaterThan(8);
  }

  /** Whatever the type, equal results count once, and are sorted as their column is. */
  @Test
  void everyKindOfColumnIsDistinctAndGrouped(TestDatabase database) {
    database.create(KindsSchema::createScript);
    ShardMapper shards = new ShardMapper(Database.connect(database.dataSource()));
    Random random = Generated.random();
    for (int i = 0; i < Generated.many(30, 300); i++) {
      shards.create(d -> Shards.draft(random));
    }
    for (Method field : ShardFields.class.getDeclaredMethods()) {
      if (field.getParameterCount() == 0
          && Equatable.class.isAssignableFrom(field.getReturnType())) {
        Set<@Nullable Object> expected = new HashSet<>();
        for (Object value : shards.query().select(s -> selectable(field, s)).list()) {
          expected.add(comparable(value));
        }
        SelectedQuery<Object> distinct =
            shards.query().select(s -> selectable(field, s)).distinct();
        SelectedQuery<Object> grouped =
            shards
                .query()
                .groupBy(s -> (Equatable<?>) selectable(field, s))
                .select(s -> selectable(field, s));

        assertThat(distinct.count()).as(field.getName()).isEqualTo(expected.size());
        assertThat(grouped.count()).as(field.getName()).isEqualTo(expected.size());
        assertThat(inPages(distinct)).as(field.getName()).isEqualTo(inPages(grouped));
        assertThat(inPages(distinct))
            .as(field.getName())
            .containsExactlyInAnyOrderElementsOf(expected);
      }
    }
  }

  private static List<@Nullable Object> inPages(SelectedQuery<Object> query) {
    List<@Nullable Object> all = new ArrayList<>();
    long total = query.count();
    for (int page = 1; all.size() < total; page++) {
      for (Object value : query.page(page, 3).items()) {
        all.add(comparable(value));
      }
    }
    return all;
  }

  private static @Nullable Object comparable(@Nullable Object value) {
    return value instanceof byte[] bytes ? ByteBuffer.wrap(bytes) : value;
  }

  /** How many columns could be compared. */
  private static <M, F extends Fields<M, F>> int compared(
      Query<M, F> query, Class<M> model, Class<F> fields) throws ReflectiveOperationException {
    List<M> rows = query.list();
    int compared = 0;
    for (Method field : fields.getDeclaredMethods()) {
      if (field.getParameterCount() == 0
          && Selectable.class.isAssignableFrom(field.getReturnType())) {
        Method component = model.getDeclaredMethod(field.getName());
        List<@Nullable Object> expected = new ArrayList<>();
        for (M row : rows) {
          Object value = component.invoke(row);
          expected.add(value instanceof Optional<?> optional ? optional.orElse(null) : value);
        }

        assertThat(query.select(f -> selectable(field, f)).list())
            .as("%s, -Dashlar.test.seed=%s", field.getName(), Generated.seed())
            .usingRecursiveFieldByFieldElementComparator()
            .isEqualTo(expected);
        compared++;
      }
    }
    return compared;
  }

  @SuppressWarnings("unchecked") // whatever it is, it is an object
  private static Selectable<Object> selectable(Method field, Object fields) {
    try {
      return (Selectable<Object>) field.invoke(fields);
    } catch (IllegalAccessException | InvocationTargetException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
