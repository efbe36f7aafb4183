/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.command;

import dev.ashlar.sql.jdbc.Bind;
import java.util.List;

/** A command that is written already. */
public interface Requested<R> extends Command<R> {

  /** What is sent. */
  Request request();

  @Override
  default String sql() {
    return request().statement().sql();
  }

  @Override
  default List<Bind> binds() {
    return request().statement().binds();
  }

  @Override
  default Purpose purpose() {
    return request().purpose();
  }

  @Override
  default Evidence evidence() {
    return request().evidence();
  }
}
