/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.runtime;

import java.sql.SQLException;

/**
 * What is told of a driver's exception.
 *
 * @param text for messages
 * @param cause for {@code getCause}
 */
record Telling(String text, Throwable cause) {

  /** Nothing of the driver's text where it might quote a sensitive value. */
  static Telling of(Environment environment, Command<?> command, SQLException failure) {
    if (command.touchesSensitive()) {
      SQLException copy =
          environment.dialect().errors().isFreeOfValues(failure)
              ? DriverText.alone(failure)
              : DriverText.withheld(failure);
      return new Telling(DriverText.of(copy), copy);
    }
    return of(failure);
  }

  static Telling of(SQLException failure) {
    return new Telling(DriverText.of(failure), DriverText.masked(failure));
  }
}
