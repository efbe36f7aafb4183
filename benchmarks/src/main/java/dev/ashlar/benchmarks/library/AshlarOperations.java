/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks.library;

import dev.ashlar.benchmarks.blog.PostMapper;
import dev.ashlar.benchmarks.blog.User;
import dev.ashlar.benchmarks.blog.UserDraft;
import dev.ashlar.benchmarks.blog.UserMapper;
import dev.ashlar.database.Database;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The operations with Ashlar, as its guide writes them. */
public final class AshlarOperations implements Operations {

  private final UserMapper users;
  private final PostMapper posts;
  private List<UserDraft> drafts = List.of();
  private List<UserDraft> known = List.of();

  /** Stands on this database. */
  public AshlarOperations(DataSource source) {
    Database db = Database.connect(source);
    users = new UserMapper(db);
    posts = new PostMapper(db);
  }

  @Override
  public Optional<User> findById(UUID id) {
    return users.findById(id);
  }

  @Override
  public List<User> all() {
    return users.query().list();
  }

  @Override
  public List<User> search(Criteria criteria) {
    return users
        .query()
        .whereGiven(criteria.role(), (u, role) -> u.role().eq(role))
        .whereGiven(criteria.minVisits(), (u, visits) -> u.visits().gte(visits))
        .whereGiven(criteria.since(), (u, since) -> u.createdAt().gte(since))
        .orderBy(u -> u.createdAt().desc())
        .limit(criteria.size())
        .offset(criteria.offset())
        .list();
  }

  @Override
  public User create(NewUser user) {
    return users.create(
        u -> u.email(user.email()).name(user.name()).role(user.role()).visits(user.visits()));
  }

  @Override
  public void prepare(List<NewUser> rows) {
    drafts = rows.stream().map(AshlarOperations::draft).toList();
  }

  private static UserDraft draft(NewUser user) {
    return UserDraft.start()
        .email(user.email())
        .name(user.name())
        .role(user.role())
        .visits(user.visits());
  }

  @Override
  public long createMany() {
    return users.createMany(drafts);
  }

  @Override
  public long createManyReturning() {
    return users.createManyReturning(drafts).size();
  }

  @Override
  public void prepareKnown(List<User> rows) {
    known = rows.stream().map(AshlarOperations::draft).toList();
  }

  private static UserDraft draft(User user) {
    return UserDraft.start()
        .email(user.email())
        .id(user.id())
        .name(user.name())
        .role(user.role())
        .visits(user.visits());
  }

  @Override
  public long upsertMany() {
    return users.upsertMany(UserMapper.PRIMARY_KEY, known);
  }

  @Override
  public long updateEach(List<User> rows) {
    return users.updateEach(rows, (user, c) -> c.visits(user.visits() + 1));
  }

  @Override
  public List<?> posts(int count) {
    return posts
        .query()
        .orderBy(p -> p.id().asc())
        .limit(count)
        .include(p -> p.author())
        .include(p -> p.categories().orderBy(c -> c.id().asc()))
        .list();
  }

  @Override
  public User upsert(UUID id, NewUser user) {
    return users.upsert(
        UserMapper.PRIMARY_KEY,
        u ->
            u.email(user.email()).id(id).name(user.name()).role(user.role()).visits(user.visits()));
  }

  @Override
  public long updateMany(UUID id, int leastVisits, String name, int visits) {
    return users.updateMany(
        u -> u.id().eq(id).and(u.visits().gte(leastVisits)), c -> c.name(name).visits(visits));
  }

  @Override
  public long deleteMany(UUID id, int mostVisits) {
    return users.deleteMany(u -> u.id().eq(id).and(u.visits().lte(mostVisits)));
  }

  @Override
  public User update(UUID id, String name, int visits) {
    return users.update(id, u -> u.name(name).visits(visits));
  }
}
