/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks.library;

import javax.sql.DataSource;

/** Another library, which is here only where the profile {@code peers} has brought it. */
public interface Peer {

  /** As it is called in arguments and tables. */
  String name();

  /** Its operations on this database. */
  Operations on(DataSource source);
}
