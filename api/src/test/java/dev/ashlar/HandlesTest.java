/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HandlesTest {

  private static final HandleOrigin POSTS =
      new HandleOrigin("User.posts", "include(u -> u.posts())");

  @Test
  void refsAreEqualByModelAndKeyLoadedOrNot() {
    User alice = new User(5, Many.notLoaded(), One.notLoaded());

    assertThat(Ref.of(User.class, 5L))
        .isEqualTo(Ref.of(User.class, 5L, POSTS))
        .isEqualTo(Ref.loaded(User.class, 5L, alice))
        .hasSameHashCodeAs(Ref.loaded(User.class, 5L, alice))
        .isNotEqualTo(Ref.of(User.class, 6L))
        .isNotEqualTo(Ref.of(Profile.class, 5L))
        .isNotEqualTo(null);
  }

  @Test
  void refShowsItsKeyAndNeverItsRow() {
    User alice = new User(5, Many.notLoaded(), One.notLoaded());

    assertThat(Ref.of(User.class, 5L)).hasToString("Ref[User 5]");
    assertThat(Ref.loaded(User.class, 5L, alice)).hasToString("Ref[User 5]");
  }

  @Test
  void loadedRefGivesItsRow() {
    User alice = new User(5, Many.notLoaded(), One.notLoaded());
    Ref<User> ref = Ref.loaded(User.class, 5L, alice);

    assertThat(ref.isLoaded()).isTrue();
    assertThat(ref.get()).isSameAs(alice);
    assertThat(ref.loaded()).containsSame(alice);
    assertThat(ref.key()).isEqualTo(5L);
  }

  @Test
  void refThatWasNotLoadedKnowsItsKeyAndSaysHowToLoad() {
    Ref<User> ref =
        Ref.of(User.class, 5L, new HandleOrigin("Post.author", "users.findById(post.author())"));

    assertThat(ref.isLoaded()).isFalse();
    assertThat(ref.loaded()).isEmpty();
    assertThat(ref.key()).isEqualTo(5L);
    assertThatThrownBy(ref::get)
        .isInstanceOf(NotLoadedException.class)
        .hasMessage("Post.author was not loaded. Load it with users.findById(post.author()).");
    assertThatThrownBy(() -> Ref.of(User.class, 5L).get())
        .isInstanceOf(NotLoadedException.class)
        .hasMessage(
            "This Ref to User holds a key only. Read the row with findById(ref) of UserMapper.");
  }

  @Test
  void refNeedsAKeyAndALoadedOneARow() {
    assertThatThrownBy(() -> Ref.of(User.class, null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "A Ref to User needs a key; a relation without a target is null, on a component that is @Nullable.");
    assertThatThrownBy(() -> Ref.loaded(User.class, 5L, null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Ref.loaded(..) for User got no row; for a key alone use Ref.of(..).");
  }

  @Test
  void allOnesAreEqual() {
    Profile profile = new Profile(1);

    assertThat(One.of(profile))
        .isEqualTo(One.none())
        .isEqualTo(One.notLoaded())
        .hasSameHashCodeAs(One.notLoaded())
        .isNotEqualTo(Many.notLoaded());
    assertThat(One.notLoaded()).isEqualTo(One.of(profile));
  }

  @Test
  void oneGivesItsRowOrSaysHowToLoad() {
    Profile profile = new Profile(1);

    assertThat(One.of(profile).get()).contains(profile);
    assertThat(One.none().get()).isEmpty();
    assertThat(One.none().isLoaded()).isTrue();
    assertThat(One.notLoaded().isLoaded()).isFalse();
    assertThatThrownBy(
            () ->
                One.notLoaded(new HandleOrigin("User.profile", "include(u -> u.profile())")).get())
        .isInstanceOf(NotLoadedException.class)
        .hasMessage("User.profile was not loaded. Load it with include(u -> u.profile()).");
    assertThatThrownBy(() -> One.notLoaded().get())
        .isInstanceOf(NotLoadedException.class)
        .hasMessage(
            "This One was not loaded. Load it with a query, or make it with One.of(row) or One.none().");
    assertThatThrownBy(() -> One.of(null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("One.of(..) got no row; for none use One.none().");
  }

  @Test
  void oneShowsWhetherItWasLoadedAndHowMany() {
    assertThat(One.of(new Profile(1))).hasToString("One[loaded, 1]");
    assertThat(One.none()).hasToString("One[loaded, 0]");
    assertThat(One.notLoaded()).hasToString("One[not loaded]");
  }

  @Test
  void allManyAreEqual() {
    assertThat(Many.of(List.of(1)))
        .isEqualTo(Many.of(List.of()))
        .isEqualTo(Many.notLoaded())
        .hasSameHashCodeAs(Many.notLoaded())
        .isNotEqualTo(One.notLoaded());
    assertThat(Many.notLoaded()).isEqualTo(Many.of(List.of(1)));
  }

  @Test
  void manyCopiesItsRows() {
    List<Integer> rows = new ArrayList<>(List.of(1, 2));
    Many<Integer> many = Many.of(rows);
    rows.clear();

    assertThat(many.isLoaded()).isTrue();
    assertThat(many.list()).containsExactly(1, 2).isUnmodifiable();
    assertThat(many.stream()).containsExactly(1, 2);
  }

  @Test
  void manyThatWasNotLoadedSaysHowToLoad() {
    Many<User> many = Many.notLoaded(POSTS);

    assertThat(many.isLoaded()).isFalse();
    assertThatThrownBy(many::list)
        .isInstanceOf(NotLoadedException.class)
        .hasMessage("User.posts was not loaded. Load it with include(u -> u.posts()).");
    assertThatThrownBy(many::stream)
        .isInstanceOf(NotLoadedException.class)
        .hasMessage("User.posts was not loaded. Load it with include(u -> u.posts()).");
    assertThatThrownBy(() -> Many.notLoaded().list())
        .isInstanceOf(NotLoadedException.class)
        .hasMessage(
            "This Many was not loaded. Load it with a query, or make it with Many.of(rows).");
  }

  @Test
  void manyShowsWhetherItWasLoadedAndHowMany() {
    assertThat(Many.of(List.of(1, 2, 3))).hasToString("Many[loaded, 3]");
    assertThat(Many.notLoaded()).hasToString("Many[not loaded]");
  }

  @Test
  void recordEqualsItselfWithOtherRelationsLoaded() {
    assertThat(new User(5, Many.of(List.of()), One.of(new Profile(1))))
        .isEqualTo(new User(5, Many.notLoaded(), One.notLoaded()))
        .hasSameHashCodeAs(new User(5, Many.notLoaded(), One.notLoaded()));
  }

  private record User(long id, Many<User> posts, One<Profile> profile) {}

  private record Profile(long id) {}
}
