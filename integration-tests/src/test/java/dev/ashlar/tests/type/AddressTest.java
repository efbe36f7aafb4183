/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ashlar.UniqueViolation;
import dev.ashlar.UnreadableRow;
import dev.ashlar.ValidationException;
import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.addresses.AddressesSchema;
import dev.ashlar.tests.model.addresses.Host;
import dev.ashlar.tests.model.addresses.Packet;
import dev.ashlar.tests.model.addresses.PacketMapper;
import dev.ashlar.tests.model.addresses.Peer;
import dev.ashlar.tests.model.addresses.PeerDraft;
import dev.ashlar.tests.model.addresses.PeerMapper;
import dev.ashlar.tests.support.Generated;
import dev.ashlar.tests.support.RawSql;
import dev.ashlar.tests.support.Refusal;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Addresses of hosts are equal or not, whatever names they have and however they are spelled. */
@EveryDatabase(drivers = true)
final class AddressTest {

  private static final InetAddress FOUR = literal("192.0.2.1");
  private static final InetAddress OTHER = literal("192.0.2.255");
  private static final InetAddress SIX = literal("2001:db8::8:800:200c:417a");

  private PeerMapper peers;
  private PacketMapper packets;
  private RawSql sql;

  @BeforeEach
  void createTables(TestDatabase database) {
    database.create(AddressesSchema::createScript);
    Database db = Database.connect(database.dataSource());
    peers = new PeerMapper(db);
    packets = new PacketMapper(db);
    sql = RawSql.on(database);
  }

  @Test
  @Shows("An address of a host is one value, of version 4 or 6, by whatever name it is known.")
  void nameOfHostIsNotKept() {
    InetAddress named = address("example.org", FOUR.getAddress());
    Peer peer = peers.create(p -> p.address(named).hops(List.of(named)).last(named));

    for (Peer each : List.of(peer, peers.getById(FOUR))) {
      assertThat(each.address()).isEqualTo(FOUR).hasToString("/192.0.2.1");
      assertThat(each.last()).hasToString("/192.0.2.1");
      assertThat(each.hops().get(0)).hasToString("/192.0.2.1");
    }
    assertThat(peers.getById(named).address()).isEqualTo(FOUR);
    assertThatExceptionOfType(UniqueViolation.class)
        .isThrownBy(() -> peers.create(p -> p.address(FOUR).hops(List.of())));
  }

  @Test
  void versionFourWithinSixIsVersionFour() throws UnknownHostException {
    byte[] mapped = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1, (byte) 192, 0, 2, 1};
    Inet6Address within = Inet6Address.getByAddress(null, mapped, -1);
    peers.create(p -> p.address(within).hops(List.of()));

    assertThat(peers.getById(FOUR).address()).isEqualTo(FOUR);
    assertThat(peers.getById(within).address()).isEqualTo(FOUR);
  }

  @Test
  void addressWithScopeIsRefused() throws UnknownHostException {
    Inet6Address scoped = Inet6Address.getByAddress(null, SIX.getAddress(), 7);
    String refused =
        " is an address with a scope, which is of one machine only. Give the address without its scope, and keep that beside it.";

    assertThatExceptionOfType(ValidationException.class)
        .isThrownBy(() -> peers.create(p -> p.address(scoped).hops(List.of())))
        .withMessage("Peer.address" + refused);
    assertThatExceptionOfType(ValidationException.class)
        .isThrownBy(() -> peers.create(p -> p.address(FOUR).hops(List.of(SIX, scoped))))
        .withMessage("Peer.hops[1]" + refused);
    assertThatExceptionOfType(ValidationException.class)
        .isThrownBy(() -> peers.query().where(p -> p.last().eq(scoped)).list())
        .withMessage("Peer.last" + refused);
    assertThatExceptionOfType(ValidationException.class)
        .isThrownBy(() -> peers.findById(scoped))
        .withMessage("Peer.address" + refused);
    assertThatExceptionOfType(ValidationException.class)
        .isThrownBy(() -> packets.create(p -> p.sender(PeerMapper.ref(scoped))))
        .withMessage("Peer.address" + refused);
    assertThat(sql.count("peers")).isZero();
  }

  @Test
  void defaultsListsAndValueRecordsAreKept() {
    Peer peer = peers.create(p -> p.address(SIX).hops(List.of(FOUR, SIX)).host(new Host(OTHER)));

    for (Peer each : List.of(peer, peers.getById(SIX))) {
      assertThat(each.gateway()).isEqualTo(literal("2001:db8::1"));
      assertThat(each.last()).isNull();
      assertThat(each.host()).isEqualTo(new Host(OTHER));
      assertThat(each.hops()).containsExactly(FOUR, SIX);
    }
    sql.row("peers").with("address", "'203.0.113.9'").with("hops", noHops()).insert();
    assertThat(peers.getById(literal("203.0.113.9")).gateway()).isEqualTo(peer.gateway());
  }

  @Test
  @Shows("An address of a host is one value, of version 4 or 6, by whatever name it is known.")
  void addressesAreEqualOrNot() {
    peers.create(p -> p.address(FOUR).hops(List.of(SIX)).last(SIX).host(new Host(SIX)));
    peers.create(p -> p.address(OTHER).hops(List.of()).last(OTHER));
    peers.create(p -> p.address(SIX).hops(List.of(FOUR)));

    assertThat(peers.query().where(p -> p.last().eq(SIX)).list())
        .extracting(Peer::address)
        .containsExactly(FOUR);
    assertThat(peers.query().where(p -> p.last().ne(SIX)).list())
        .extracting(Peer::address)
        .containsExactly(OTHER);
    assertThat(peers.query().where(p -> p.last().eq(p.address())).list())
        .extracting(Peer::address)
        .containsExactly(OTHER);
    assertThat(peers.query().where(p -> p.last().isDistinctFrom(SIX)).list())
        .extracting(Peer::address)
        .containsExactlyInAnyOrder(OTHER, SIX);
    assertThat(peers.query().where(p -> p.address().in(List.of(FOUR, SIX))).list())
        .extracting(Peer::address)
        .containsExactlyInAnyOrder(FOUR, SIX);
    assertThat(peers.query().where(p -> p.address().notIn(List.of(FOUR, SIX))).list())
        .extracting(Peer::address)
        .containsExactly(OTHER);
    assertThat(peers.query().where(p -> p.last().isNull()).list())
        .extracting(Peer::address)
        .containsExactly(SIX);
    assertThat(peers.query().where(p -> p.host().eq(new Host(SIX))).list())
        .extracting(Peer::address)
        .containsExactly(FOUR);
    assertThat(peers.query().where(p -> p.hops().contains(FOUR)).list())
        .extracting(Peer::address)
        .containsExactly(SIX);
  }

  @Test
  void addressIsKeyOfOthers() {
    peers.createMany(Stream.of(FOUR, SIX).map(AddressTest::draft).toList());
    Packet packet = packets.create(p -> p.sender(PeerMapper.ref(SIX)));
    packets.create(p -> p.sender(PeerMapper.ref(FOUR)));

    assertThat(PeerMapper.key(packet.sender())).isEqualTo(SIX);
    Packet loaded =
        packets.query().include(p -> p.sender()).where(p -> p.id().eq(packet.id())).one();
    assertThat(loaded.sender().get().address()).isEqualTo(SIX);
    Peer peer = peers.query().include(p -> p.packets()).where(p -> p.address().eq(SIX)).one();
    assertThat(peer.packets().list()).extracting(Packet::id).containsExactly(packet.id());
    assertThat(peers.update(SIX, c -> c.last(FOUR)).last()).isEqualTo(FOUR);
    peers.delete(SIX);
    assertThat(packets.query().list()).hasSize(1);
  }

  /** PostgreSQL has a spelling of its own, which has to be this one. */
  @Test
  void everyAddressComesBackFromTheDatabase() {
    Random random = Generated.random();
    List<InetAddress> addresses =
        Stream.generate(() -> any(random)).distinct().limit(Generated.many(40, 4_000)).toList();

    peers.createMany(addresses.stream().map(AddressTest::draft).toList());

    assertThat(peers.query().list())
        .as("seed %s", Generated.seed())
        .extracting(Peer::address)
        .containsExactlyInAnyOrderElementsOf(addresses);
    for (InetAddress each : addresses) {
      assertThat(peers.query().where(p -> p.address().eq(each)).count())
          .as("%s, seed %s", each, Generated.seed())
          .isOne();
    }
  }

  @Test
  void networkIsRefusedByTheTable() {
    for (String network : List.of("'192.0.2.0/24'", "'2001:db8::/32'")) {
      assertThat(
              sql.refusal(
                  "INSERT INTO \"peers\" (\"address\", \"hops\") VALUES (%s, %s)"
                      .formatted(network, noHops())))
          .isEqualTo(Refusal.VALUE);
    }
  }

  @Test
  @Shows(
      "A network is no address, and a text that is none, or another spelling of one, is an `UnreadableRow`.")
  void whatIsNoAddressCannotBeRead() {
    peers.create(p -> p.address(FOUR).hops(List.of()));
    loseChecks();
    for (String network : List.of("192.0.2.0/24", "2001:db8::/32", "192.0.2.1/24")) {
      assertUnreadable(
          network,
          "holds a network, or an address with its network, and not one address. Mend the row.");
    }
    if (sql.isPostgresql()) {
      return; // Its type takes nothing else, and spells an address in one way.
    }
    for (String none : List.of("localhost", "example.org", "", "1.2.3", "fe80::1%eth0", "::1::")) {
      assertUnreadable(
          none, "holds no address in numbers. Mend the row, or the type of the component.");
    }
    for (String spelling : List.of("2001:DB8::1", "2001:db8:0::1", "::ffff:192.0.2.1")) {
      assertUnreadable(
          spelling,
          "holds a value in another spelling than it is written in, by which it is not found. Mend the row.");
    }
  }

  @Test
  void elementThatIsNoAddressIsToldWithItsIndex() {
    peers.create(p -> p.address(FOUR).hops(List.of()));
    sql.run(
        "UPDATE \"peers\" SET \"hops\" = "
            + (sql.isPostgresql() || sql.isH2()
                ? "ARRAY['192.0.2.1', '192.0.2.0/24']%s".formatted(sql.isH2() ? "" : "::inet[]")
                : "'[\"192.0.2.1\", \"192.0.2.0/24\"]'"));

    assertThatExceptionOfType(UnreadableRow.class)
        .isThrownBy(() -> peers.getById(FOUR))
        .withMessage(
            "Peer.hops of Peer with address 192.0.2.1 cannot be read: it holds an array whose element 1 holds a network, or an address with its network, and not one address. Mend the row.");
  }

  /** Makes the table anew, as others might have made it. */
  private void loseChecks() {
    sql.run("DROP TABLE \"packets\"");
    sql.run("CREATE TABLE \"others\" AS SELECT * FROM \"peers\"");
    sql.run("DROP TABLE \"peers\"");
    sql.run("ALTER TABLE \"others\" RENAME TO \"peers\"");
  }

  private void assertUnreadable(String text, String reason) {
    sql.run("UPDATE \"peers\" SET \"last\" = '%s'".formatted(text));
    assertThatExceptionOfType(UnreadableRow.class)
        .as(text)
        .isThrownBy(() -> peers.query().list())
        .withMessage("Peer.last of Peer with address 192.0.2.1 cannot be read: it " + reason);
  }

  private String noHops() {
    if (sql.isPostgresql()) {
      return "'{}'";
    }
    return sql.isH2() ? "ARRAY[]" : "'[]'";
  }

  /** An address that the JDK reads; one in numbers is not looked up. */
  private static InetAddress literal(String text) {
    try {
      return InetAddress.getByName(text);
    } catch (UnknownHostException wrong) {
      throw new IllegalArgumentException(text, wrong);
    }
  }

  private static InetAddress address(@Nullable String name, byte[] bytes) {
    try {
      return InetAddress.getByAddress(name, bytes);
    } catch (UnknownHostException wrong) {
      throw new IllegalArgumentException(wrong);
    }
  }

  private static InetAddress any(Random random) {
    byte[] bytes = new byte[random.nextInt(4) == 0 ? 4 : 16];
    for (int i = 0; i < bytes.length; i += 2) {
      int group = random.nextInt(3) == 0 ? random.nextInt(0x10000) : random.nextInt(2);
      bytes[i] = (byte) (group >> 8);
      bytes[i + 1] = (byte) group;
    }
    return address(null, bytes);
  }

  private static PeerDraft draft(InetAddress address) {
    return PeerDraft.start().address(address).hops(List.of());
  }
}
