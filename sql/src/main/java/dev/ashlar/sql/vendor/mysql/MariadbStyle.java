/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.mysql;

import dev.ashlar.sql.statement.Locking;
import dev.ashlar.sql.statement.Operator;

/** What MariaDB spells in another way than MySQL. */
final class MariadbStyle extends MysqlStyle {

  MariadbStyle(String collation) {
    super(collation, "LOCK IN SHARE MODE");
  }

  @Override
  public String template(Operator operator) {
    // The smallest number taken from 0 is that number again, without an error.
    return operator == Operator.MINUS_OF_WHOLE
        ? "({0} - CAST({1} AS DECIMAL(20))) DIV 1"
        : super.template(operator);
  }

  /** It locks the rows of joined tables as well. */
  @Override
  public String lockClause(Locking locking, String of) {
    return super.lockClause(locking, "");
  }
}
