/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.support;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What is written to a logger while this is open, and nobody else gets to see. */
public final class LoggedLines extends Handler implements AutoCloseable {

  private final Logger logger;
  private final boolean usedParents;
  private final List<String> lines = new ArrayList<>();
  private final Thread listener = Thread.currentThread();

  /** Listens to the logger of this name, for lines of this thread: other tests log as well. */
  public LoggedLines(String name) {
    logger = Logger.getLogger(name);
    usedParents = logger.getUseParentHandlers();
    logger.addHandler(this);
    logger.setUseParentHandlers(false);
  }

  /** Each with its level in front. */
  public List<String> lines() {
    return lines;
  }

  @Override
  public void publish(LogRecord line) {
    if (Thread.currentThread().equals(listener)) {
      lines.add(line.getLevel().getName() + " " + line.getMessage());
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    logger.removeHandler(this);
    logger.setUseParentHandlers(usedParents);
  }
}
