/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.relation;

import static dev.ashlar.tests.model.links.PlayerMapper.ref;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ashlar.ForeignKeyViolation;
import dev.ashlar.NotFoundException;
import dev.ashlar.Ref;
import dev.ashlar.StaleModelException;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.links.Player;
import dev.ashlar.tests.model.links.PlayerMapper;
import dev.ashlar.tests.support.RawSql;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A change of a row links rows of a pivot table to it, and unlinks them. */
@EveryDatabase
final class LinkedRowsTest {

  private Club club;
  private Player ada;
  private Player bob;
  private Player cleo;
  private Player dan;

  @BeforeEach
  void createTables(TestDatabase database) {
    club = Club.on(database);
    ada = club.player("ada");
    bob = club.player("bob");
    cleo = club.player("cleo");
    dan = club.player("dan");
  }

  @Test
  void rowsAreLinkedAndUnlinked() {
    club.players().update(ada.id(), p -> p.friends(f -> f.connect(of(bob), of(cleo))));
    club.players()
        .update(ada.id(), p -> p.friends(f -> f.connect(of(dan)).disconnect(of(bob), of(cleo))));

    assertThat(club.friendsOf(ada)).containsExactly("dan");
    assertThat(club.friendsOf(dan)).isEmpty();
  }

  @Test
  @Shows("Linking what is linked, and unlinking what is not, is no error and changes no link.")
  void linkingTwiceIsNoError() {
    club.players()
        .update(
            ada.id(), p -> p.friends(f -> f.connect(of(bob), of(bob)).connect(of(bob), of(cleo))));
    club.players().update(ada.id(), p -> p.friends(f -> f.connect(of(cleo), of(bob))));
    club.players().update(ada.id(), p -> p.friends(f -> f.disconnect(of(dan), of(cleo), of(cleo))));

    assertThat(club.friendsOf(ada)).containsExactly("bob");
  }

  /** In a table of others, who count on nobody linking twice. */
  @Test
  void pairsNeedNoKey(TestDatabase database) {
    RawSql raw = RawSql.on(database);
    raw.run("CREATE TABLE \"pairs\" AS SELECT * FROM \"player_friends\"");
    raw.run("DROP TABLE \"player_friends\"");
    raw.run("ALTER TABLE \"pairs\" RENAME TO \"player_friends\"");

    club.players().update(ada.id(), p -> p.friends(f -> f.connect(of(bob), of(cleo))));
    club.players().update(ada.id(), p -> p.friends(f -> f.set(refs(cleo, dan))));

    assertThat(club.friendsOf(ada)).containsExactly("cleo", "dan");
  }

  @Test
  void setKeepsWhatIsLinked() {
    club.players().update(ada.id(), p -> p.friends(f -> f.set(refs(bob, cleo))));
    club.players().update(bob.id(), p -> p.friends(f -> f.connect(of(ada))));
    assertThat(club.friendsOf(ada)).containsExactly("bob", "cleo");

    int changing =
        club.statements()
            .during(
                () -> club.players().update(ada.id(), p -> p.friends(f -> f.set(refs(cleo, dan)))));
    int keeping =
        club.statements()
            .during(
                () ->
                    club.players()
                        .update(ada.id(), p -> p.friends(f -> f.set(refs(dan, cleo, dan)))));

    assertThat(club.friendsOf(ada)).containsExactly("cleo", "dan");
    assertThat(club.friendsOf(bob)).as("another row's links").containsExactly("ada");
    assertThat(changing - keeping)
        .as("deleting one, inserting one, asking if it lives")
        .isEqualTo(3);

    club.players().update(ada.id(), p -> p.friends(f -> f.set(List.of())));
    assertThat(club.friendsOf(ada)).isEmpty();
  }

  @Test
  void newRowsAreCreatedAndLinked() {
    club.players()
        .update(
            ada.id(),
            p ->
                p.name("Ada")
                    .friends(
                        f ->
                            f.create(d -> d.name("eve"))
                                .connect(of(bob))
                                .create(
                                    d ->
                                        d.name("finn").friends(g -> g.connect(of(ada), of(ada))))));

    assertThat(club.friendsOf(ada)).containsExactly("bob", "eve", "finn");
    Player finn = club.players().query().where(p -> p.name().eq("finn")).one();
    assertThat(club.friendsOf(finn)).containsExactly("Ada");
  }

  @Test
  void verbsCountInTheirOrder() {
    club.players()
        .update(
            ada.id(),
            p ->
                p.friends(
                        f ->
                            f.connect(of(bob))
                                .create(d -> d.name("eve"))
                                .set(refs(cleo, dan))
                                .disconnect(of(dan)))
                    .friends(f -> f.connect(of(ada)).disconnect(of(cleo)).connect(of(cleo))));

    assertThat(club.friendsOf(ada)).containsExactly("ada", "cleo");
    assertThat(club.players().query().count()).as("with eve, who is no friend").isEqualTo(5);
  }

  @Test
  @Shows("A change of links alone raises the version of the row and sets its `updatedAt`.")
  void changeOfLinksAloneTouchesTheRow() {
    club.clock().step();

    Player linked = club.players().update(ada, p -> p.friends(f -> f.connect(of(bob))));
    Player again = club.players().update(linked, p -> p.friends(f -> f.disconnect(of(dan))));

    assertThat(linked.version()).isEqualTo(1);
    assertThat(linked.updatedAt()).isEqualTo(Club.NEXT);
    assertThat(linked.friends().isLoaded()).isFalse();
    assertThat(again.version()).isEqualTo(2);
    assertThat(club.reread(ada)).isEqualTo(again);
    assertThat(club.reread(bob)).as("the row at the other end").isEqualTo(bob);
  }

  @Test
  void rowMustBeThereAndAsItWasRead() {
    Player newer = club.players().update(ada, p -> p.name("Ada"));
    club.players().delete(dan.id());

    assertThatExceptionOfType(StaleModelException.class)
        .isThrownBy(() -> club.players().update(ada, p -> p.friends(f -> f.connect(of(bob)))));
    assertThatExceptionOfType(StaleModelException.class)
        .isThrownBy(
            () ->
                club.players()
                    .update(ada.id(), 0, p -> p.friends(f -> f.create(d -> d.name("eve")))));
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> club.players().update(dan.id(), p -> p.friends(f -> f.connect(of(bob)))));
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(
            () -> club.players().update(999L, p -> p.friends(f -> f.create(d -> d.name("eve")))));

    assertThat(club.friendsOf(ada)).isEmpty();
    assertThat(club.players().query().count()).isEqualTo(3);
    assertThat(club.reread(ada)).isEqualTo(newer);
  }

  @Test
  void missedRowLeavesTheTransactionUsable() {
    club.db()
        .transaction(
            tx -> {
              PlayerMapper players = club.players().in(tx);
              assertThatExceptionOfType(NotFoundException.class)
                  .isThrownBy(() -> players.update(999L, p -> p.friends(f -> f.connect(of(bob)))));
              players.update(ada.id(), p -> p.friends(f -> f.connect(of(bob))));
            });

    assertThat(club.friendsOf(ada)).containsExactly("bob");
  }

  @Test
  @Shows("A call of several statements is kept as a whole or not at all.")
  void nothingIsKeptWhereARowDoesNotExist() {
    club.players().update(ada.id(), p -> p.friends(f -> f.connect(of(bob))));
    Player before = club.reread(ada);

    assertThatExceptionOfType(ForeignKeyViolation.class)
        .isThrownBy(
            () ->
                club.players()
                    .update(
                        ada.id(),
                        p ->
                            p.name("Ada")
                                .friends(
                                    f ->
                                        f.create(d -> d.name("eve"))
                                            .set(List.of(of(cleo), ref(999))))))
        .satisfies(refused -> assertThat(refused.relation()).isEqualTo("Player.friends"))
        .withMessageStartingWith("Player.friends refers to a Player that does not exist");

    assertThat(club.reread(ada)).isEqualTo(before);
    assertThat(club.friendsOf(ada)).containsExactly("bob");
    assertThat(club.players().query().count()).isEqualTo(4);
  }

  @Test
  void deletedRowIsNotLinkedAndKeepsItsLink() {
    club.players().update(ada.id(), p -> p.friends(f -> f.connect(of(bob), of(cleo))));
    club.players().delete(bob.id());

    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> club.players().update(dan.id(), p -> p.friends(f -> f.connect(of(bob)))))
        .withMessage(
            "There is no live Player with id %d to connect, so nothing was written.", bob.id());
    club.players().update(ada.id(), p -> p.friends(f -> f.set(refs(dan))));
    assertThat(club.friendsOf(ada)).containsExactly("dan");

    club.players().restore(bob.id());
    assertThat(club.friendsOf(ada)).containsExactly("bob", "dan");
    assertThat(club.friendsOf(dan)).isEmpty();
  }

  @Test
  void changesOfManyRowsAreOfColumnsOnly() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                club.players()
                    .updateMany(p -> p.name().eq("ada"), p -> p.friends(f -> f.connect(of(bob)))))
        .withMessage(
            "updateMany changes columns only, and this change is of Player.friends as well."
                + " Change related rows by update(..), for one row at a time.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> club.players().updateAll(p -> p.name("x").friends(f -> f.set(List.of()))))
        .withMessageStartingWith("updateAll changes columns only");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                club.players()
                    .updateReturning(
                        p -> p.name().eq("ada"), p -> p.friends(f -> f.set(List.of()))))
        .withMessageStartingWith("updateReturning changes columns only");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                club.players()
                    .upsert(
                        PlayerMapper.PRIMARY_KEY,
                        p -> p.name("x").id(ada.id()),
                        p -> p.friends(f -> f.connect(of(bob)))))
        .withMessageStartingWith("upsert changes columns only");
    assertThat(club.players().query().where(p -> p.name().eq("x")).exists()).isFalse();
  }

  @Test
  void nothingSaidOfARelationIsNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> club.players().update(ada.id(), p -> p.friends(f -> {})))
        .withMessageStartingWith("The update of Player sets no column.");
    assertThat(club.players().updateAll(p -> p.name("x").friends(f -> {}))).isEqualTo(4);
  }

  @Test
  @SuppressWarnings("NullAway")
  void nullIsRefusedBeforeAnythingIsSent() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> club.players().update(ada.id(), p -> p.friends(f -> f.connect(null))))
        .withMessage(
            "connect(..) of Player.friends was given null."
                + " Leave the call out, or give a reference.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> club.players().update(ada.id(), p -> p.friends(f -> f.set(null))))
        .withMessageStartingWith("set(..) of Player.friends was given null.");
    assertThat(club.reread(ada)).isEqualTo(ada);
  }

  @Test
  void draftLinksARowOnce() {
    Player eve =
        club.players().create(p -> p.name("eve").friends(f -> f.connect(of(bob)).connect(of(bob))));

    assertThat(eve.friends().list()).containsExactly(bob);
    assertThat(club.friendsOf(eve)).containsExactly("bob");
  }

  private static Ref<Player> of(Player player) {
    return ref(player.id());
  }

  private static List<Ref<Player>> refs(Player... players) {
    return List.of(players).stream().map(LinkedRowsTest::of).toList();
  }
}
