/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.addresses;

import dev.ashlar.Column;
import dev.ashlar.Generator;
import dev.ashlar.Id;
import dev.ashlar.Many;
import dev.ashlar.Model;
import dev.ashlar.Relation;
import java.net.InetAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A key that is an address, which others point at, and addresses of every other use. */
@Model(timestamps = false, reason = "Only its addresses are of interest.")
public record Peer(
    @Id(generator = Generator.ASSIGNED) InetAddress address,
    @Column(defaultValue = "2001:DB8:0::1") InetAddress gateway,
    @Nullable InetAddress last,
    @Nullable Host host,
    List<InetAddress> hops,
    @Relation(mappedBy = "sender") Many<Packet> packets) {}
