/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

/**
 * What the columns of one table in a statement have in common: two that are equal are the same
 * table at the same place, and are called by one alias.
 */
public interface TableReference {

  /** The place as messages name it: {@code "Post.author"}. */
  String path();
}
