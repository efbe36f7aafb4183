/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.ashlar.HandleOrigin;
import dev.ashlar.NotLoadedException;
import dev.ashlar.Ref;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class HandlesTest {

  private static final HandleOrigin AUTHOR = Handles.origin("Post.author");

  private record User(UUID id) {}

  @Test
  void handleThatWasNotLoadedNamesItsRelationAndTheCall() {
    assertThatExceptionOfType(NotLoadedException.class)
        .isThrownBy(() -> Handles.many("User.posts").list())
        .withMessage(
            "User.posts was not loaded. Load it with include(u -> u.posts()) in the query, or with"
                + " load(rows, u -> u.posts()) of UserMapper.");
    assertThatExceptionOfType(NotLoadedException.class)
        .isThrownBy(() -> Handles.one("User.profile").get())
        .withMessageStartingWith(
            "User.profile was not loaded. Load it with include(u -> u.profile()) in the query,");
    assertThatExceptionOfType(NotLoadedException.class)
        .isThrownBy(() -> Handles.ref(User.class, new UUID(0, 1), AUTHOR).get())
        .withMessageStartingWith(
            "Post.author was not loaded. Load it with include(p -> p.author()) in the query,");
  }

  @Test
  void referenceOfARowEqualsThatOfTheProgram() {
    Ref<User> read = Handles.ref(User.class, new UUID(0, 1), AUTHOR);

    assertThat(read).isEqualTo(Handles.ref(User.class, new UUID(0, 1)));
    assertThat(read.key()).isEqualTo(new UUID(0, 1));
  }

  @Test
  void missingKeyIsNullOrRefused() {
    assertThat(Handles.refOrNull(User.class, null, AUTHOR)).isNull();
    assertThatIllegalStateException()
        .isThrownBy(() -> Handles.ref(User.class, null, AUTHOR))
        .withMessage(
            "Post.author is required, but its column holds NULL. Mend the row, or make the"
                + " relation @Nullable.");
  }
}
