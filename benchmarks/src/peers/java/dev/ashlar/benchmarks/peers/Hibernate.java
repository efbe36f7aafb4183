/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks.peers;

import dev.ashlar.benchmarks.library.Operations;
import dev.ashlar.benchmarks.library.Peer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.MappingSettings;

/** Hibernate, by sessions without a state. */
public final class Hibernate implements Peer {

  /** Programs have one for a database, since it takes its time to make. */
  private final Map<DataSource, SessionFactory> factories = new ConcurrentHashMap<>();

  @Override
  public String name() {
    return "hibernate";
  }

  @Override
  public Operations on(DataSource source) {
    return new HibernateOperations(factories.computeIfAbsent(source, Hibernate::factory));
  }

  private static SessionFactory factory(DataSource source) {
    Configuration configuration = new Configuration().addAnnotatedClass(UserEntity.class);
    configuration.getProperties().put(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, source);
    configuration.setProperty(MappingSettings.GLOBALLY_QUOTED_IDENTIFIERS, "true");
    return configuration.buildSessionFactory();
  }
}
