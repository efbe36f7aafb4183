/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ashlar.NotFoundException;
import dev.ashlar.Ref;
import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.value.Club;
import dev.ashlar.tests.model.value.ClubCode;
import dev.ashlar.tests.model.value.ClubMapper;
import dev.ashlar.tests.model.value.Email;
import dev.ashlar.tests.model.value.Member;
import dev.ashlar.tests.model.value.MemberMapper;
import dev.ashlar.tests.model.value.Ticket;
import dev.ashlar.tests.model.value.TicketDraft;
import dev.ashlar.tests.model.value.TicketId;
import dev.ashlar.tests.model.value.TicketMapper;
import dev.ashlar.tests.model.value.ValuesSchema;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A key may be a value record; relations lead to it as to any other. */
@EveryDatabase
final class ValueKeyTest {

  private static final Email ALICE = new Email("alice@prisma.io");
  private static final Email BOB = new Email("bob@prisma.io");

  private MemberMapper members;
  private TicketMapper tickets;
  private ClubMapper clubs;

  @BeforeEach
  void createTables(TestDatabase database) {
    database.create(ValuesSchema::createScript);
    Database db = Database.connect(database.dataSource());
    members = new MemberMapper(db);
    tickets = new TicketMapper(db);
    clubs = new ClubMapper(db);
  }

  @Test
  void databaseMakesTheKey() {
    Member alice = members.create(m -> m.email(ALICE));
    Ticket first = tickets.create(t -> t.ownerId(alice.id()));
    Ticket given = tickets.create(t -> t.ownerId(alice.id()).id(new TicketId(70)));

    assertThat(first.id()).isEqualTo(new TicketId(1));
    assertThat(given.id()).isEqualTo(new TicketId(70));
    assertThat(tickets.getById(new TicketId(70))).isEqualTo(given);
    assertThat(TicketDraft.start().ownerId(alice.id()).preview().id()).isEqualTo(new TicketId(0));
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> tickets.getById(new TicketId(9)))
        .withMessageStartingWith("There is no Ticket with id 9.");
  }

  @Test
  void referencesHoldTheRecord() {
    Member alice = members.create(m -> m.email(ALICE));
    Member bob = members.create(m -> m.email(BOB));
    Ticket ticket = tickets.create(t -> t.owner(MemberMapper.ref(alice.id())).deputyId(bob.id()));

    assertThat(MemberMapper.key(ticket.owner())).isEqualTo(alice.id());
    assertThat(ticket.deputy()).isEqualTo(MemberMapper.ref(bob.id()));
    assertThat(tickets.update(ticket, c -> c.deputyId(null)).deputy()).isNull();
    assertThat(tickets.query().where(t -> t.owner().eq(ticket.owner())).list()).hasSize(1);
    assertThat(tickets.query().where(t -> t.owner().id().eq(bob.id())).list()).isEmpty();
    assertThat(tickets.query().where(t -> t.owner().email().eq(ALICE)).list()).hasSize(1);
  }

  @Test
  void referenceWithAKeyOfAnotherTypeIsRefused() {
    Ref<Member> wrong = Ref.of(Member.class, "alice");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> tickets.query().where(t -> t.owner().eq(wrong)).list())
        .withMessageContaining("holds a key of type String, which is not that of Member.id");
  }

  @Test
  void relationsAreLoaded() {
    Member alice =
        members.create(
            m ->
                m.email(ALICE)
                    .tickets(t -> t.create(x -> x.ownerIsParent()).create(x -> x.ownerIsParent())));
    members.create(m -> m.email(BOB));

    assertThat(alice.tickets().list()).hasSize(2);
    List<Member> all =
        members.query().orderBy(m -> m.email().asc()).include(m -> m.tickets()).list();
    assertThat(all).extracting(m -> m.tickets().list().size()).containsExactly(2, 0);
    Ticket ticket = tickets.query().include(t -> t.owner()).first().orElseThrow();
    assertThat(ticket.owner().get()).isEqualTo(alice);
  }

  @Test
  void pivotTableHoldsWhatIsStored() {
    Club chess = clubs.create(c -> c.code(code("chess")).title("Chess"));
    Member alice =
        members.create(
            m ->
                m.email(ALICE)
                    .clubs(
                        c ->
                            c.connect(ClubMapper.ref(code("chess")))
                                .create(x -> x.code(code("go")).title("Go"))));

    assertThat(alice.clubs().list()).extracting(Club::title).containsExactly("Chess", "Go");
    Member read = members.query().include(m -> m.clubs()).one();
    assertThat(read.clubs().list())
        .extracting(Club::title)
        .containsExactlyInAnyOrder("Chess", "Go");
    Club found =
        clubs.query().where(c -> c.code().eq(code("chess"))).include(c -> c.members()).one();
    assertThat(found.title()).isEqualTo(chess.title());
    assertThat(found.members().list()).containsExactly(alice);
  }

  private static ClubCode code(String text) {
    return new ClubCode(text.getBytes(StandardCharsets.UTF_8));
  }
}
