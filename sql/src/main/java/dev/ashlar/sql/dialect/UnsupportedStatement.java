/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

/** A database cannot do what a statement says. The message says what to do instead. */
public final class UnsupportedStatement extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String told;

  /** With what is to be said to the user. */
  public UnsupportedStatement(String told) {
    super(told);
    this.told = told;
  }

  /** What is to be said to the user. */
  public String told() {
    return told;
  }
}
