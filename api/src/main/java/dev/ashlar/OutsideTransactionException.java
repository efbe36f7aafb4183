/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar;

import java.io.Serial;

/**
 * A mapper that stands on the database was called inside a transaction of that database: its
 * statement would not have been part of the transaction. Or, where somebody else begins the
 * transactions, something was to be written and there is none.
 */
public final class OutsideTransactionException extends AshlarException {

  @Serial private static final long serialVersionUID = 1L;

  /** With a message that names the call to use instead. */
  public OutsideTransactionException(String message) {
    super(message);
  }
}
