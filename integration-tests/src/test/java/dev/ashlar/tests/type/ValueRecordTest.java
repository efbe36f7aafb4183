/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ashlar.Ref;
import dev.ashlar.UnreadableRow;
import dev.ashlar.ValidationException;
import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.value.Contact;
import dev.ashlar.tests.model.value.Email;
import dev.ashlar.tests.model.value.Member;
import dev.ashlar.tests.model.value.MemberChange;
import dev.ashlar.tests.model.value.MemberDraft;
import dev.ashlar.tests.model.value.MemberMapper;
import dev.ashlar.tests.model.value.Points;
import dev.ashlar.tests.model.value.Price;
import dev.ashlar.tests.model.value.Rank;
import dev.ashlar.tests.model.value.ValuesSchema;
import dev.ashlar.tests.support.RawSql;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A record of one component is stored as this component. */
@EveryDatabase
final class ValueRecordTest {

  private static final Email ALICE = new Email("alice@prisma.io");
  private static final Email BOB = new Email("bob@prisma.io");

  private RawSql raw;
  private MemberMapper members;

  @BeforeEach
  void createTables(TestDatabase database) {
    database.create(ValuesSchema::createScript);
    Database db = Database.connect(database.dataSource());
    raw = RawSql.on(database);
    members = new MemberMapper(db);
  }

  @Test
  void componentIsStored() {
    Member alice =
        members.create(
            m ->
                m.email(ALICE)
                    .points(new Points(-3))
                    .bonus(new Points(5))
                    .price(new Price(new BigDecimal("12.5")))
                    .rank(new Rank(Rank.Level.HIGH))
                    .contact(new Contact(BOB)));

    assertThat(alice.points()).isEqualTo(new Points(-3));
    assertThat(alice.bonus()).isEqualTo(new Points(5));
    assertThat(alice.price()).contains(new Price(new BigDecimal("12.50")));
    assertThat(alice.contact().email()).isEqualTo(BOB);
    assertThat(members.getById(alice.id())).isEqualTo(alice);
    assertThat(stored("email")).isEqualTo("alice@prisma.io");
    assertThat(stored("points")).isEqualTo("-3");
    assertThat(stored("bonus")).isEqualTo("5");
    assertThat(stored("price")).isEqualTo("12.50");
    assertThat(stored("rank")).isEqualTo("HIGH");
    assertThat(stored("contact")).isEqualTo("bob@prisma.io");
  }

  @Test
  void defaultIsThatOfTheComponent() {
    Member alice = members.create(m -> m.email(ALICE));

    assertThat(alice.points()).isEqualTo(new Points(7));
    assertThat(alice.rank()).isEqualTo(new Rank(Rank.Level.LOW));
    assertThat(alice.contact()).isEqualTo(new Contact(new Email("nobody@x")));
  }

  @Test
  void missingValueIsNull() {
    Member alice = members.create(m -> m.email(ALICE).other(BOB).bonus(new Points(1)));
    Member cleared = members.update(alice.id(), c -> c.other(null).bonus(null).price(null));

    assertThat(alice.price()).isEmpty();
    assertThat(cleared.other()).isNull();
    assertThat(cleared.bonus()).isNull();
    assertThat(cleared.price()).isEmpty();
    assertThat(stored("other")).isEqualTo("null");
  }

  @Test
  void recordAroundNullIsRefused() {
    assertThatExceptionOfType(ValidationException.class)
        .isThrownBy(() -> MemberDraft.start().email(ALICE).price(new Price(null)))
        .withMessageContaining("Member.price is required, but got null");
  }

  @Test
  void componentIsCheckedLikeAColumn() {
    assertThatExceptionOfType(ValidationException.class)
        .isThrownBy(() -> MemberDraft.start().email(new Email("@".repeat(41))))
        .withMessageContaining("Member.email");
    assertThatExceptionOfType(ValidationException.class)
        .isThrownBy(() -> MemberDraft.start().email(null))
        .withMessageContaining("Member.email is required, but got null");
  }

  @Test
  void whatTheConstructorThrowsIsTheCause() {
    members.create(m -> m.email(ALICE));
    raw.run("UPDATE \"members\" SET \"other\" = 'nothing'");

    assertThatExceptionOfType(UnreadableRow.class)
        .isThrownBy(() -> members.query().list())
        .withMessageStartingWith("Member.other of Member with id ")
        .withCause(new IllegalArgumentException("not an address: nothing"));
  }

  @Test
  void finderTakesTheRecord() {
    Member alice = members.create(m -> m.email(ALICE));

    assertThat(members.findByEmail(ALICE)).contains(alice);
    assertThat(members.findByEmail(new Email("@".repeat(99)))).isEmpty();
  }

  @Test
  void changesTakeTheRecord() {
    Member alice = members.create(m -> m.email(ALICE));
    Member changed =
        members.update(
            alice, c -> c.email(BOB).points(new Points(9)).set(m -> m.other(), m -> m.email()));

    assertThat(changed.email()).isEqualTo(BOB);
    assertThat(changed.points()).isEqualTo(new Points(9));
    assertThat(changed.other()).isEqualTo(ALICE);
    assertThat(members.update(alice))
        .isEqualTo(
            new Member(
                alice.id(),
                ALICE,
                null,
                new Points(7),
                null,
                alice.price(),
                alice.rank(),
                alice.contact(),
                alice.tickets(),
                alice.clubs(),
                changed.createdAt(),
                members.getById(alice.id()).updatedAt()));
  }

  @Test
  void conditionsCompareWithTheRecord() {
    Member alice = members.create(m -> m.email(ALICE).points(new Points(1)));
    Member bob = members.create(m -> m.email(BOB).points(new Points(2)).other(ALICE));

    assertThat(members.query().where(m -> m.email().eq(ALICE)).list()).containsExactly(alice);
    assertThat(members.query().where(m -> m.email().ne(ALICE)).list()).containsExactly(bob);
    assertThat(members.query().where(m -> m.email().in(ALICE, BOB)).count()).isEqualTo(2);
    assertThat(members.query().where(m -> m.email().notIn(List.of(ALICE))).list())
        .containsExactly(bob);
    assertThat(members.query().where(m -> m.other().isNull()).list()).containsExactly(alice);
    assertThat(members.query().where(m -> m.other().isDistinctFrom(ALICE)).list())
        .containsExactly(alice);
    assertThat(members.query().where(m -> m.id().eq(bob.id())).list()).containsExactly(bob);
    assertThat(members.query().where(m -> m.contact().eq(bob.contact())).count()).isEqualTo(2);
    assertThat(members.query().where(m -> m.rank().eq(new Rank(Rank.Level.HIGH))).count()).isZero();
  }

  @Test
  void storedColumnHasItsOwnOperators() {
    Member alice = members.create(m -> m.email(ALICE).points(new Points(1)));
    Member bob = members.create(m -> m.email(BOB).points(new Points(2)));

    assertThat(members.query().where(m -> m.email().stored().startsWith("bob")).list())
        .containsExactly(bob);
    assertThat(members.query().where(m -> m.points().stored().lt(2)).list()).containsExactly(alice);
    assertThat(members.query().orderBy(m -> m.email().desc()).list()).containsExactly(bob, alice);
    assertThat(members.query().where(m -> m.contact().stored().stored().endsWith("@x")).count())
        .isEqualTo(2);
  }

  @Test
  void setTakesTheRecordAndNotWhatItIsStoredAs() {
    Member alice = members.create(m -> m.email(ALICE).other(BOB));

    refusesToSet(
        "email", alice, c -> c.set(m -> m.email().stored(), m -> m.other().stored().concat("?")));
    refusesToSet("points", alice, c -> c.set(m -> m.points().stored(), m -> m.bonus().stored()));
    refusesToSet("contact", alice, c -> c.set(m -> m.contact().stored(), m -> m.email()));
    refusesToSet(
        "contact", alice, c -> c.set(m -> m.contact().stored().stored(), m -> m.email().stored()));

    assertThat(members.update(alice.id(), c -> c.set(m -> m.email(), m -> m.other())).email())
        .isEqualTo(BOB);
  }

  private void refusesToSet(String member, Member row, Consumer<MemberChange> change) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> members.update(row.id(), change))
        .withMessage(
            """
            set(..) of MemberChange cannot set Member.%1$s.stored(). \
            It is beneath a record or converter, which would check nothing. \
            Name Member.%1$s itself, as in set(row -> row.%1$s(), ..).\
            """
                .formatted(member));
    assertThat(members.getById(row.id())).isEqualTo(row);
  }

  @Test
  void nullIsNotComparedWith() {
    Email nobody = null;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> members.query().where(m -> m.email().eq(nobody)))
        .withMessageContaining("Member.email.eq(null)");
  }

  @Test
  void previewHasTheRecords() {
    Member preview = MemberDraft.start().email(ALICE).other(BOB).preview();

    assertThat(preview.email()).isEqualTo(ALICE);
    assertThat(preview.other()).isEqualTo(BOB);
    assertThat(preview.points()).isEqualTo(new Points(7));
    assertThat(preview.id().value().version()).isEqualTo(7);
  }

  @Test
  void referencesAreEqualByTheRecord() {
    Member alice = members.create(m -> m.email(ALICE));
    Ref<Member> ref = MemberMapper.ref(alice.id());

    assertThat(MemberMapper.key(ref)).isEqualTo(alice.id());
    assertThat(members.findById(ref)).contains(alice);
    assertThat(members.findById(alice.id())).contains(alice);
    assertThat(members.delete(alice.id())).isTrue();
    assertThat(members.findById(alice.id())).isEmpty();
  }

  private String stored(String column) {
    return raw.value("SELECT \"%s\" FROM \"members\"".formatted(column));
  }
}
