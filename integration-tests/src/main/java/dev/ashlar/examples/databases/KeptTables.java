/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.databases;

import java.util.List;

/** Tables that one test leaves to the next. */
interface KeptTables {

  /** For databases that create tables as quickly as they empty them. */
  KeptTables NONE =
      new KeptTables() {
        @Override
        public boolean emptied(List<String> script) {
          return false;
        }

        @Override
        public void created(List<String> script) {}
      };

  /** Empties them, if this script has created them and they are as they were then. */
  boolean emptied(List<String> script);

  /** Remembers what this script has just created. */
  void created(List<String> script);
}
