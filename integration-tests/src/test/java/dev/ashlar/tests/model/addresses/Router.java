/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.addresses;

import dev.ashlar.Id;
import dev.ashlar.Model;
import java.net.InetAddress;
import org.jspecify.annotations.Nullable;

/** Has addresses, and no list of them. */
@Model(timestamps = false, reason = "Only its addresses are of interest.")
public record Router(@Id long id, InetAddress inner, @Nullable InetAddress outer) {}
