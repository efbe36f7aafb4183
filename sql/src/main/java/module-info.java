/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/** Everything that knows SQL and no Java model: tables, types and dialects. */
module dev.ashlar.sql {
  requires transitive java.sql;
  requires static transitive org.jspecify;

  exports dev.ashlar.sql.dialect;
  exports dev.ashlar.sql.jdbc;
  exports dev.ashlar.sql.kind;
  exports dev.ashlar.sql.message;
  exports dev.ashlar.sql.schema;
  exports dev.ashlar.sql.statement;
  exports dev.ashlar.sql.text;
  exports dev.ashlar.sql.vendor;
}
