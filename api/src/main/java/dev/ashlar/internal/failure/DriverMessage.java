/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.failure;

import dev.ashlar.internal.DriverText;
import dev.ashlar.internal.command.Command;
import dev.ashlar.internal.command.Environment;
import java.sql.SQLException;

/**
 * What is told of a driver's exception.
 *
 * @param text for messages
 * @param cause for {@code getCause}
 */
record DriverMessage(String text, Throwable cause) {

  /** Nothing of the driver's text where it might quote a sensitive value. */
  static DriverMessage of(Environment environment, Command<?> command, SQLException failure) {
    if (command.touchesSensitive()) {
      SQLException copy =
          environment.dialect().errors().isFreeOfValues(failure)
              ? DriverText.alone(failure)
              : DriverText.withheld(failure);
      return new DriverMessage(DriverText.of(copy), copy);
    }
    return of(failure);
  }

  static DriverMessage of(SQLException failure) {
    return new DriverMessage(DriverText.of(failure), DriverText.masked(failure));
  }
}
