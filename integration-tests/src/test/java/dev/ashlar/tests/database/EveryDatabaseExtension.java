/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.database;

import dev.ashlar.examples.databases.DatabaseServers;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;

/** Answers {@link EveryDatabase}: one run of the class per database system. */
final class EveryDatabaseExtension implements ClassTemplateInvocationContextProvider {

  private static final Namespace NAMESPACE = Namespace.create(EveryDatabaseExtension.class);

  @Override
  public boolean mayReturnZeroClassTemplateInvocationContexts(ExtensionContext context) {
    return true;
  }

  @Override
  public boolean supportsClassTemplate(ExtensionContext context) {
    return true;
  }

  @Override
  public Stream<ClassTemplateInvocationContext> provideClassTemplateInvocationContexts(
      ExtensionContext context) {
    // The session's store closes what it holds, so that servers outlive the classes.
    RunningServers servers =
        context
            .getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
            .computeIfAbsent(
                RunningServers.class, type -> new RunningServers(names()), RunningServers.class);
    EveryDatabase wanted = context.getRequiredTestClass().getAnnotation(EveryDatabase.class);
    List<String> names =
        names().stream().filter(name -> TestedDatabases.isWanted(wanted, name)).toList();
    Stream<ClassTemplateInvocationContext> each =
        names.stream().map(name -> DatabaseInvocation.on(name, servers));
    return wanted.drivers() && names.contains("mysql")
        ? Stream.concat(each, Stream.of(DatabaseInvocation.byMariadbDriver(servers)))
        : each;
  }

  private static List<String> names() {
    String names = System.getProperty("ashlar.test.databases", "");
    return names.isBlank() ? DatabaseServers.names() : List.of(names.trim().split("\\s*,\\s*"));
  }
}
