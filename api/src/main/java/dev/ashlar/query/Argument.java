/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

/** What can stand at a placeholder of an operator's template. */
interface Argument {

  void write(SqlText out);
}
