/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.databases;

import java.util.List;
import javax.sql.DataSource;

/** Tables that one test leaves to the next. */
interface KeptTables {

  /** For databases that create tables as quickly as they empty them. */
  KeptTables NONE =
      new KeptTables() {
        @Override
        public boolean emptied(DataSource pool, List<String> script) {
          return false;
        }

        @Override
        public void created(DataSource pool, List<String> script) {}
      };

  /** Empties them, if this script has created them and they are as they were then. */
  boolean emptied(DataSource pool, List<String> script);

  /** Remembers what this script has just created. */
  void created(DataSource pool, List<String> script);
}
