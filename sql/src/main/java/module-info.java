/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/** Everything that knows SQL and no Java model: tables, types and dialects. */
module dev.ashlar.sql {
  requires transitive java.sql;
  requires static org.jspecify;

  // A package is exported together with its first type, since javac refuses to export an empty one.
}
