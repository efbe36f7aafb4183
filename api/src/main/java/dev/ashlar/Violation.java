/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar;

import java.io.Serial;
import java.io.Serializable;

/**
 * One rule that a value breaks; the value itself is not in it.
 *
 * <p>The problem is fit to be shown to whoever gave the value. The remedy may be one for the
 * programmer, such as a longer column.
 *
 * <pre>{@code
 * catch (ValidationException e) {
 *   e.violations().forEach(v -> form.error(v.component(), v.problem()));
 * }
 * }</pre>
 *
 * @param member the model and the component: {@code "User.email"}
 * @param problem what is wrong, without a period: {@code "has 300 characters; 255 fit"}
 * @param remedy the way out, as sentences; empty when the problem says it
 */
public record Violation(String member, String problem, String remedy) implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  /** The component alone, as a form or a JSON object would name it: {@code "email"}. */
  public String component() {
    return member.substring(member.indexOf('.') + 1);
  }

  /** The sentences: the member, the problem and the remedy. */
  @Override
  public String toString() {
    return (member + " " + problem + ". " + remedy).strip();
  }
}
