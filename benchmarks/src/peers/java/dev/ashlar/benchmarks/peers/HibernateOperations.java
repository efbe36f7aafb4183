/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks.peers;

import dev.ashlar.benchmarks.blog.User;
import dev.ashlar.benchmarks.library.NewUser;
import dev.ashlar.value.Keys;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;

/** With an entity and sessions that keep nothing; a batch is as large as all rows. */
final class HibernateOperations extends PeerOperations {

  private final SessionFactory factory;
  private List<NewUser> prepared = List.of();

  HibernateOperations(SessionFactory factory) {
    this.factory = factory;
  }

  @Override
  public Optional<UserEntity> findById(UUID id) {
    try (StatelessSession session = factory.openStatelessSession()) {
      return Optional.ofNullable(session.get(UserEntity.class, id));
    }
  }

  @Override
  public List<UserEntity> all() {
    try (StatelessSession session = factory.openStatelessSession()) {
      return session.createSelectionQuery("from UserEntity", UserEntity.class).getResultList();
    }
  }

  @Override
  public User plain(Object row) {
    return ((UserEntity) row).plain();
  }

  @Override
  public UserEntity create(NewUser user) {
    UserEntity entity = new UserEntity(Keys.uuidV7(), user, now());
    try (StatelessSession session = factory.openStatelessSession()) {
      session.insert(entity);
    }
    return entity;
  }

  @Override
  public void prepare(List<NewUser> users) {
    prepared = users;
  }

  @Override
  public long createMany() {
    Instant now = now();
    try (StatelessSession session = factory.openStatelessSession()) {
      session.setJdbcBatchSize(prepared.size());
      session.beginTransaction();
      for (NewUser user : prepared) {
        session.insert(new UserEntity(Keys.uuidV7(), user, now));
      }
      session.getTransaction().commit();
    }
    return prepared.size();
  }
}
