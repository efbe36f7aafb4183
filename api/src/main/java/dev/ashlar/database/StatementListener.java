/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.database;

/**
 * Is told of every statement of a {@link Database}, after it ran, on the thread that ran it. It
 * must be thread-safe and quick; an exception that it throws is logged and changes nothing.
 *
 * <pre>{@code
 * Database db = Database.builder(dataSource)
 *     .listener(event -> timer.record(event.duration()))
 *     .build();
 * }</pre>
 */
@FunctionalInterface
public interface StatementListener {

  /** A statement succeeded, or failed: see {@link StatementEvent#failure}. */
  void onStatement(StatementEvent event);
}
