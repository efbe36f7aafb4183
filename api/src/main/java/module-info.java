/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/** What a program uses at run time: annotations, handles, mappers and queries. */
module dev.ashlar {
  requires transitive dev.ashlar.sql;
  requires static transitive org.jspecify;

  exports dev.ashlar;
  exports dev.ashlar.database;
  exports dev.ashlar.generated;
  exports dev.ashlar.query;
  exports dev.ashlar.table;
  exports dev.ashlar.value;
}
