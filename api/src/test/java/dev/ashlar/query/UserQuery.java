/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

/** What the processor generates for a query over users. */
public final class UserQuery extends Query<User, UserFields, UserQuery> {

  UserQuery(Selection<User, UserFields> selection) {
    super(selection);
  }

  @Override
  protected UserQuery with(Selection<User, UserFields> selection) {
    return new UserQuery(selection);
  }
}
