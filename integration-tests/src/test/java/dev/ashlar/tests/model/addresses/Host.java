/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.addresses;

import java.net.InetAddress;

/** A value record of an address. */
public record Host(InetAddress address) {}
