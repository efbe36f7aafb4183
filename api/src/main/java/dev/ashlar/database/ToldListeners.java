/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.database;

import dev.ashlar.internal.command.Command;
import dev.ashlar.internal.command.StatementWatch;
import java.lang.System.Logger.Level;
import java.util.List;

/** The listeners of a database, to which each statement is an event. */
record ToldListeners(List<StatementListener> listeners) implements StatementWatch {

  ToldListeners {
    listeners = List.copyOf(listeners);
  }

  @Override
  public void ran(Command<?> command, List<String> binds, Outcome outcome) {
    StatementEvent event =
        new StatementEvent(
            command.sql(),
            binds,
            command.batch(),
            outcome.duration(),
            outcome.rows(),
            outcome.failure());
    for (StatementListener listener : listeners) {
      try {
        listener.onStatement(event);
      } catch (Throwable e) {
        System.getLogger("dev.ashlar")
            .log(
                Level.WARNING,
                "A StatementListener failed, which changes nothing for the statement.",
                e);
      }
    }
  }
}
