/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.service;

import java.io.Serial;

/** A request that cannot be understood, by the fault of who sent it. */
final class BadRequest extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final String field;
  private final String problem;

  /** With the field of the body or the parameter of the query that is wrong, and what it is. */
  BadRequest(String field, String problem) {
    super(field + " " + problem);
    this.field = field;
    this.problem = problem;
  }

  String field() {
    return field;
  }

  String problem() {
    return problem;
  }
}
