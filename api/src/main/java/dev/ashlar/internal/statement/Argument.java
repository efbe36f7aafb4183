/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.statement;

/** What can stand at a placeholder of an operator's template. */
public interface Argument {

  void write(SqlText out);
}
