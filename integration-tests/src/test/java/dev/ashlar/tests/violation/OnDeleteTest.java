/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ashlar.ForeignKeyViolation;
import dev.ashlar.database.Database;
import dev.ashlar.examples.blog.Post;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.cycle.CycleSchema;
import dev.ashlar.tests.model.cycle.Player;
import dev.ashlar.tests.model.cycle.PlayerMapper;
import dev.ashlar.tests.model.cycle.Team;
import dev.ashlar.tests.model.cycle.TeamMapper;
import dev.ashlar.tests.support.Blog;
import org.junit.jupiter.api.Test;

/** What a relation says of deletes is what the database does. */
@EveryDatabase(drivers = true)
final class OnDeleteTest {

  @Test
  @Shows("`onDelete` does what it says: CASCADE deletes, SET_NULL clears, RESTRICT refuses.")
  void cascadeDeletesTheRowsThatPointThere(TestDatabase database) {
    Blog blog = Blog.on(database);
    User alice = blog.user("a@b.c");
    User bob = blog.user("b@b.c");
    blog.profiles().create(p -> p.userId(alice.id()));
    blog.profiles().create(p -> p.userId(bob.id()).bio("stays"));

    assertThat(blog.users().delete(alice.id())).isTrue();

    assertThat(blog.profiles().query().one().bio()).contains("stays");
  }

  @Test
  @Shows("`onDelete` does what it says: CASCADE deletes, SET_NULL clears, RESTRICT refuses.")
  void setNullClearsTheReferenceAndNothingElse(TestDatabase database) {
    Blog blog = Blog.on(database);
    User alice = blog.user("a@b.c");
    User bob = blog.user("b@b.c");
    Post post = blog.posts().create(p -> Blog.draft(p, "one", alice).editorId(bob.id()));

    assertThat(blog.users().delete(bob.id())).isTrue();

    Post left = blog.posts().getById(post.id());
    assertThat(left.editor()).isNull();
    assertThat(left.author()).isEqualTo(post.author());
    assertThat(left.updatedAt()).isEqualTo(post.updatedAt());
  }

  @Test
  void cycleOfCascadeAndSetNullIsDeletedFromBothEnds(TestDatabase database) {
    Cycle cycle = Cycle.on(database);
    Team reds = cycle.teams.create(t -> t.name("Reds"));
    Player ann = cycle.players.create(p -> p.teamId(reds.id()));
    Player bea = cycle.players.create(p -> p.teamId(reds.id()));
    cycle.teams.update(reds.id(), t -> t.captainId(ann.id()));

    assertThat(cycle.players.delete(ann.id())).isTrue();
    assertThat(cycle.teams.getById(reds.id()).captain()).isNull();
    assertThat(cycle.players.query().list()).containsExactly(bea);

    assertThat(cycle.teams.delete(reds.id())).isTrue();
    assertThat(cycle.players.query().exists()).isFalse();
  }

  @Test
  @Shows("`onDelete` does what it says: CASCADE deletes, SET_NULL clears, RESTRICT refuses.")
  void rowOfTheSameTableBlocksADelete(TestDatabase database) {
    Cycle cycle = Cycle.on(database);
    Team reds = cycle.teams.create(t -> t.name("Reds"));
    Player ann = cycle.players.create(p -> p.teamId(reds.id()));
    Player bea = cycle.players.create(p -> p.teamId(reds.id()).mentorId(ann.id()));

    ForeignKeyViolation refused =
        catchThrowableOfType(ForeignKeyViolation.class, () -> cycle.players.delete(ann.id()));

    assertThat(refused.relation()).isEqualTo("Player.mentor");
    assertThat(refused)
        .hasMessage(
            """
            Player cannot be deleted, since a Player refers to it through Player.mentor (players_mentor_id_fkey, on delete RESTRICT). Nothing was written.
            Delete each such Player first or let it refer to another row, or declare Player.mentor with onDelete = CASCADE.\
            """);
    assertThat(cycle.players.query().orderBy(p -> p.id()).list()).containsExactly(ann, bea);
  }

  @Test
  void cascadeThatIsBlockedFurtherDownNamesTheRelationThatBlocks(TestDatabase database) {
    Cycle cycle = Cycle.on(database);
    Team reds = cycle.teams.create(t -> t.name("Reds"));
    Team blues = cycle.teams.create(t -> t.name("Blues"));
    Player ann = cycle.players.create(p -> p.teamId(reds.id()));
    Player bea = cycle.players.create(p -> p.teamId(blues.id()).mentorId(ann.id()));

    ForeignKeyViolation refused =
        catchThrowableOfType(ForeignKeyViolation.class, () -> cycle.teams.delete(reds.id()));

    assertThat(refused.relation()).isEqualTo("Player.mentor");
    assertThat(cycle.teams.query().orderBy(t -> t.id()).list()).containsExactly(reds, blues);
    assertThat(cycle.players.query().orderBy(p -> p.id()).list()).containsExactly(ann, bea);
  }

  @Test
  void rowMayPointAtItself(TestDatabase database) {
    Cycle cycle = Cycle.on(database);
    Team reds = cycle.teams.create(t -> t.name("Reds"));

    Player own = cycle.players.create(p -> p.teamId(reds.id()).id(5).mentorId(5L));
    ForeignKeyViolation refused =
        catchThrowableOfType(
            ForeignKeyViolation.class,
            () -> cycle.players.create(p -> p.teamId(99).id(6).mentorId(6L)));

    assertThat(PlayerMapper.key(own.mentor())).isEqualTo(5);
    assertThat(refused.relation()).isEqualTo("Player.team");
    assertThat(cycle.players.query().list()).containsExactly(own);
  }

  private record Cycle(TeamMapper teams, PlayerMapper players) {

    static Cycle on(TestDatabase database) {
      database.create(CycleSchema::createScript);
      Database db = Database.connect(database.dataSource());
      return new Cycle(new TeamMapper(db), new PlayerMapper(db));
    }
  }
}
