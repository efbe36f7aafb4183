/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A field of addresses can be equal or not: each database would sort them in another way. */
final class AddressFieldTest {

  private static final String USE =
      """
      package demo;
      import dev.ashlar.query.Query;
      import java.net.InetAddress;
      import java.util.List;
      final class Use {
        void equals(Query<Peer, PeerFields> peers, InetAddress address) {
          var found = peers.where(p -> p.address().eq(address).or(p.address().isNull()));
          found = peers.where(p -> p.address().in(List.of(address)));
          found = peers.where(p -> p.host().ne(new Host(address)));
          found = peers.where(p -> p.hops().contains(address));
        }
        PeerChange sets(PeerChange change, InetAddress address) {
          return change.address(address).set(p -> p.address(), p -> p.id());
        }
        void orders(Query<Peer, PeerFields> peers, InetAddress address) {
          var sorted = peers.orderBy(p -> p.address());
          sorted = peers.orderBy(p -> p.host().desc());
          sorted = peers.where(p -> p.address().gt(address));
        }
        PeerChange computes(PeerChange change, InetAddress address) {
          return change.address(v -> v.plus(address));
        }
      }
      """;

  @TempDir Path folder;

  static Stream<Javac> compilers() {
    return Javac.all().stream();
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void addressesAreEqualOrNot(Javac javac) {
    Javac.Result result =
        javac.compile(
            folder.resolve("" + javac.version()),
            Map.of(
                "demo/package-info.java",
                "@dev.ashlar.Models(name = \"Demo\") package demo;",
                "demo/Peer.java",
                """
                package demo;
                import dev.ashlar.*;
                import java.net.InetAddress;
                import java.util.List;
                import org.jspecify.annotations.Nullable;
                @Model(timestamps = false, reason = "test")
                public record Peer(
                    @Id(generator = Generator.ASSIGNED) InetAddress id,
                    @Nullable InetAddress address,
                    Host host,
                    List<InetAddress> hops) {}
                """,
                "demo/Host.java",
                "package demo; public record Host(java.net.InetAddress value) {}",
                "demo/Use.java",
                USE));

    assertThat(result.errors())
        .containsExactly(
            "demo/Use.java:16: error: incompatible types: bad return type in lambda expression",
            "demo/Use.java:17: error: cannot find symbol",
            "demo/Use.java:18: error: cannot find symbol",
            "demo/Use.java:21: error: incompatible types: InetAddress is not a functional interface");
  }
}
