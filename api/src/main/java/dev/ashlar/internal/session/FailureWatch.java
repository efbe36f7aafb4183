/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.session;

import dev.ashlar.AshlarException;

/** Is told when a statement of its connection failed in the database. */
public interface FailureWatch {

  /** A statement failed. */
  void failed(AshlarException failure);

  /** What the connection does next is not certain. */
  void doubted();
}
