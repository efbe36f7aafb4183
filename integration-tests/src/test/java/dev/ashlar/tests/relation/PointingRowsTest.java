/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.relation;

import static dev.ashlar.tests.model.links.PlayerMapper.ref;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ashlar.NotFoundException;
import dev.ashlar.Ref;
import dev.ashlar.examples.blog.Post;
import dev.ashlar.examples.blog.PostMapper;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.keys.KeyedSchema;
import dev.ashlar.tests.model.keys.Order;
import dev.ashlar.tests.model.keys.OrderLineKey;
import dev.ashlar.tests.model.keys.OrderLineMapper;
import dev.ashlar.tests.model.keys.OrderMapper;
import dev.ashlar.tests.model.links.Player;
import dev.ashlar.tests.model.links.Room;
import dev.ashlar.tests.model.links.RoomMapper;
import dev.ashlar.tests.model.links.Team;
import dev.ashlar.tests.support.Blog;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A change of a row lets rows point at it, and lets go of them. */
@EveryDatabase
final class PointingRowsTest {

  private TestDatabase database;
  private Club club;
  private Team red;
  private Team blue;
  private Player ada;
  private Player bob;
  private Player cleo;

  @BeforeEach
  void createTables(TestDatabase current) {
    database = current;
    club = Club.on(current);
    red = club.team("red");
    blue = club.team("blue");
    ada = club.player("ada");
    bob = club.player("bob");
    cleo = club.player("cleo");
    club.clock().step();
  }

  @Test
  @Shows(
      "Rows that are made to point elsewhere have their version raised and their `updatedAt` set.")
  void rowsAreConnectedAndDisconnected() {
    Team same =
        club.teams().update(red.id(), t -> t.players(p -> p.connect(of(ada), of(bob), of(ada))));
    club.teams().update(blue.id(), t -> t.players(p -> p.connect(of(bob)).disconnect(of(ada))));

    assertThat(same).isEqualTo(red);
    assertThat(club.playersOf(red)).containsExactly("ada");
    assertThat(club.playersOf(blue)).containsExactly("bob");
    assertThat(club.reread(ada).version()).isEqualTo(1);
    assertThat(club.reread(ada).updatedAt()).isEqualTo(Club.NEXT);
    assertThat(club.reread(bob).version()).isEqualTo(2);

    club.teams().update(red.id(), t -> t.name("Red").players(p -> p.disconnect(of(ada))));
    assertThat(club.reread(ada).team()).isNull();
    assertThat(club.reread(ada).version()).isEqualTo(2);
    assertThat(club.teams().getById(red.id()).name()).isEqualTo("Red");
  }

  @Test
  @Shows("Linking what is linked, and unlinking what is not, is no error and changes no link.")
  void rowsThatPointHereAlreadyStayAsTheyAre() {
    club.teams().update(red.id(), t -> t.players(p -> p.connect(of(ada), of(bob))));

    club.teams().update(red.id(), t -> t.players(p -> p.connect(of(ada)).disconnect(of(cleo))));
    club.teams().update(red.id(), t -> t.players(p -> p.set(List.of(of(bob), of(cleo), of(bob)))));

    assertThat(club.playersOf(red)).containsExactly("bob", "cleo");
    assertThat(club.reread(bob).version()).isEqualTo(1);
    assertThat(club.reread(ada).version()).isEqualTo(2);
    assertThat(club.reread(cleo).version()).isEqualTo(1);
    club.teams().update(red.id(), t -> t.players(p -> p.set(List.of())));
    assertThat(club.playersOf(red)).isEmpty();
  }

  @Test
  void newRowsPointHere() {
    club.teams()
        .update(
            red.id(),
            t ->
                t.players(
                    p ->
                        p.create(d -> d.name("eve").teamIsParent())
                            .connect(of(ada))
                            .create(d -> d.name("finn").teamIsParent())));
    club.teams()
        .update(
            red.id(),
            t ->
                t.players(
                    p ->
                        p.create(d -> d.name("lost").teamIsParent())
                            .set(List.of(of(ada)))
                            .create(d -> d.name("gus").teamIsParent())));

    assertThat(club.playersOf(red)).containsExactly("ada", "gus");
    assertThat(club.reread(ada).version()).isEqualTo(1);
    assertThat(club.players().query().where(p -> p.name().eq("gus")).one().createdAt())
        .isEqualTo(Club.NEXT);
  }

  @Test
  @Shows("A call of several statements is kept as a whole or not at all.")
  void rowThatIsDeletedOrNeverWasIsRefused() {
    club.teams().update(red.id(), t -> t.players(p -> p.connect(of(cleo))));
    club.players().delete(cleo.id());

    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(
            () ->
                club.teams()
                    .update(blue.id(), t -> t.name("x").players(p -> p.connect(of(ada), ref(999)))))
        .withMessage("There is no live Player with id 999 to connect, so nothing was written.");
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> club.teams().update(blue.id(), t -> t.players(p -> p.connect(of(cleo)))));
    club.teams()
        .update(red.id(), t -> t.players(p -> p.set(List.of(of(bob))).disconnect(of(cleo))));

    assertThat(club.teams().getById(blue.id())).isEqualTo(blue);
    assertThat(club.playersOf(blue)).isEmpty();
    club.players().restore(cleo.id());
    assertThat(club.playersOf(red)).as("out of sight, out of reach").containsExactly("bob", "cleo");
  }

  @Test
  void rowMayPointAtItself() {
    Room hall = club.rooms().create(r -> r.name("hall"));
    Room nook = club.rooms().create(r -> r.name("nook"));

    Room own =
        club.rooms()
            .update(
                hall,
                r -> r.rooms(c -> c.connect(RoomMapper.ref(hall.id()), RoomMapper.ref(nook.id()))));

    assertThat(own.parent()).isEqualTo(RoomMapper.ref(hall.id()));
    assertThat(own).isEqualTo(club.rooms().getById(hall.id()));
    assertThat(club.rooms().update(own, r -> r.name("Hall")).version())
        .isEqualTo(own.version() + 1);
  }

  @Test
  void requiredRowsChangeHandsOnly() {
    Blog blog = Blog.on(database);
    User alice = blog.user("alice");
    Post post = blog.post("one", blog.user("bob"));

    blog.users()
        .update(
            alice.id(),
            u ->
                u.posts(
                    p ->
                        p.connect(PostMapper.ref(post.id()))
                            .create(
                                d -> d.title("two").body("..").published(true).authorIsParent())));

    assertThat(blog.posts().query().where(p -> p.author().id().eq(alice.id())).count())
        .isEqualTo(2);
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(
            () -> blog.users().update(alice.id(), u -> u.posts(p -> p.connect(PostMapper.ref(9)))))
        .withMessage("There is no Post with id 9 to connect, so nothing was written.");
    User other = blog.user("carl");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                blog.users()
                    .update(
                        alice.id(), u -> u.posts(p -> p.create(d -> Blog.draft(d, "x", other)))))
        .withMessageStartingWith("Post.author of a draft nested in User.posts must be the row");
  }

  @Test
  void rowWhoseKeyNamesItsOwnerStays() {
    database.clear();
    KeyedSchema.create(club.db());
    OrderMapper orders = new OrderMapper(club.db());
    OrderLineMapper lines = new OrderLineMapper(club.db());
    Order first = orders.create(o -> o.customer("alice"));
    Order second = orders.create(o -> o.customer("bob"));

    orders.update(
        first.id(),
        o -> o.lines(l -> l.create(d -> d.article("tea").number(1).quantity(2).orderIsParent())));

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                orders.update(
                    second.id(),
                    o ->
                        o.lines(
                            l ->
                                l.connect(
                                    OrderLineMapper.ref(OrderLineKey.of(lines.query().one()))))))
        .withMessage(
            "OrderLine.order is a part of the key of OrderLine, so connect(..) of Order.lines"
                + " cannot move a row there. Create a new one, and delete the old one.");
  }

  @Test
  @Shows("Relations of a new row are not loaded, except what a nested write has just made.")
  void draftConnectsARowOnce() {
    Team green =
        club.teams()
            .create(
                t -> t.name("green").players(p -> p.connect(of(ada), of(bob)).connect(of(ada))));

    assertThat(green.players().stream().map(Player::name)).containsExactly("ada", "bob");
    assertThat(green.players().list().get(0)).isEqualTo(club.reread(ada));
    assertThat(club.reread(ada).version()).isEqualTo(1);
  }

  private static Ref<Player> of(Player player) {
    return ref(player.id());
  }
}
