/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.database;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One run of a test class: on one database, which is created before and dropped after. */
final class DatabaseInvocation implements ClassTemplateInvocationContext {

  private final String name;
  private final RunningServers servers;

  DatabaseInvocation(String name, RunningServers servers) {
    this.name = name;
    this.servers = servers;
  }

  @Override
  public String getDisplayName(int index) {
    return "[" + name + "]";
  }

  @Override
  public void prepareInvocation(ExtensionContext context) {
    String label = context.getRequiredTestClass().getSimpleName().toLowerCase(Locale.ROOT);
    CurrentDatabase.set(context, servers.get(name).create(label));
  }

  @Override
  public List<Extension> getAdditionalExtensions() {
    return List.of(new DatabaseParameter(), new DatabaseInFailure());
  }
}
