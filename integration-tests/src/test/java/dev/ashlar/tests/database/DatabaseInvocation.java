/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.database;

import dev.ashlar.examples.databases.TestDatabase;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One run of a test class: on one database, which is created before and dropped after. */
final class DatabaseInvocation implements ClassTemplateInvocationContext {

  private final String name;
  private final String driver;
  private final RunningServers servers;
  private final UnaryOperator<TestDatabase> way;

  private DatabaseInvocation(
      String name, String driver, RunningServers servers, UnaryOperator<TestDatabase> way) {
    this.name = name;
    this.driver = driver;
    this.servers = servers;
    this.way = way;
  }

  /** On the database of this name. */
  static ClassTemplateInvocationContext on(String name, RunningServers servers) {
    return new DatabaseInvocation(name, "", servers, database -> database);
  }

  /** On MySQL, by MariaDB's driver. */
  static ClassTemplateInvocationContext byMariadbDriver(RunningServers servers) {
    return new DatabaseInvocation("mysql", " by MariaDB's driver", servers, ByMariadbDriver::new);
  }

  @Override
  public String getDisplayName(int index) {
    return "[" + name + driver + "]";
  }

  @Override
  public void prepareInvocation(ExtensionContext context) {
    String label = context.getRequiredTestClass().getSimpleName().toLowerCase(Locale.ROOT);
    CurrentDatabase.set(context, way.apply(servers.get(name).create(label)));
  }

  @Override
  public List<Extension> getAdditionalExtensions() {
    return List.of(new DatabaseParameter(), new DatabaseInFailure());
  }
}
