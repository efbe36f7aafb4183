/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/** JSON columns by Jackson, and handles in what Jackson writes and reads. */
module dev.ashlar.jackson {
  requires transitive com.fasterxml.jackson.databind;
  requires transitive dev.ashlar;
  requires static transitive org.jspecify;

  exports dev.ashlar.jackson;
}
