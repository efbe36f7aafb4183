/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks.peers;

import dev.ashlar.benchmarks.blog.Role;
import dev.ashlar.benchmarks.blog.User;
import dev.ashlar.benchmarks.library.NewUser;
import dev.ashlar.value.Keys;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertValuesStep7;
import org.jooq.Record;
import org.jooq.Record7;
import org.jooq.Records;
import org.jooq.SQLDialect;
import org.jooq.SelectJoinStep;
import org.jooq.Table;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.EnumConverter;
import org.jooq.impl.SQLDataType;

/** With jOOQ's words, typed columns, rows read into records, and its batch. */
final class JooqOperations extends PeerOperations {

  private static final Table<Record> USERS = DSL.table(DSL.name("users"));
  private static final Field<UUID> ID = DSL.field(DSL.name("id"), SQLDataType.UUID);
  private static final Field<String> EMAIL = DSL.field(DSL.name("email"), SQLDataType.VARCHAR);
  private static final Field<String> NAME = DSL.field(DSL.name("name"), SQLDataType.VARCHAR);
  private static final Field<Role> ROLE =
      DSL.field(
          DSL.name("role"),
          SQLDataType.VARCHAR.asConvertedDataType(new EnumConverter<>(String.class, Role.class)));
  private static final Field<Integer> VISITS = DSL.field(DSL.name("visits"), SQLDataType.INTEGER);
  private static final Field<Instant> CREATED =
      DSL.field(DSL.name("created_at"), SQLDataType.INSTANT);
  private static final Field<Instant> UPDATED =
      DSL.field(DSL.name("updated_at"), SQLDataType.INSTANT);

  private final DSLContext context;
  private List<NewUser> prepared = List.of();

  JooqOperations(DataSource source) {
    context = DSL.using(source, SQLDialect.H2, new Settings().withExecuteLogging(false));
  }

  private SelectJoinStep<Record7<UUID, String, String, Role, Integer, Instant, Instant>> users() {
    return context.select(ID, EMAIL, NAME, ROLE, VISITS, CREATED, UPDATED).from(USERS);
  }

  @Override
  public Optional<User> findById(UUID id) {
    return users().where(ID.eq(id)).fetchOptional(Records.mapping(User::new));
  }

  @Override
  public List<User> all() {
    return users().fetch(Records.mapping(User::new));
  }

  @Override
  public User create(NewUser user) {
    Instant now = now();
    User created =
        into(context)
            .values(Keys.uuidV7(), user.email(), user.name(), user.role(), user.visits(), now, now)
            .returningResult(ID, EMAIL, NAME, ROLE, VISITS, CREATED, UPDATED)
            .fetchOne(Records.mapping(User::new));
    return Objects.requireNonNull(created);
  }

  private static InsertValuesStep7<Record, UUID, String, String, Role, Integer, Instant, Instant>
      into(DSLContext context) {
    return context.insertInto(USERS, ID, EMAIL, NAME, ROLE, VISITS, CREATED, UPDATED);
  }

  @Override
  public void prepare(List<NewUser> users) {
    prepared = users;
  }

  @Override
  public long createMany() {
    return context.transactionResult(
        configuration -> {
          Instant now = now();
          DSLContext within = configuration.dsl();
          BatchBindStep batch =
              within.batch(into(within).values((UUID) null, null, null, null, null, null, null));
          for (NewUser user : prepared) {
            batch =
                batch.bind(
                    Keys.uuidV7(), user.email(), user.name(), user.role(), user.visits(), now, now);
          }
          return IntStream.of(batch.execute()).asLongStream().sum();
        });
  }
}
