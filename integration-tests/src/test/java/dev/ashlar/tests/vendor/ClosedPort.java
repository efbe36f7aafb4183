/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.vendor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;

/** A port at which nobody listens. */
final class ClosedPort {

  private ClosedPort() {}

  static int number() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
