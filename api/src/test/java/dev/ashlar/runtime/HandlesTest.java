/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.ashlar.HandleOrigin;
import dev.ashlar.NotLoadedException;
import dev.ashlar.Ref;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class HandlesTest {

  private static final HandleOrigin AUTHOR =
      Handles.origin("Post.author", "users.findById(post.author())");

  private record User(UUID id) {}

  @Test
  void handleThatWasNotLoadedNamesItsRelationAndTheCall() {
    assertThatExceptionOfType(NotLoadedException.class)
        .isThrownBy(() -> Handles.many("User.posts", "include(u -> u.posts())").list())
        .withMessage("User.posts was not loaded. Load it with include(u -> u.posts()).");
    assertThatExceptionOfType(NotLoadedException.class)
        .isThrownBy(() -> Handles.one("User.profile", "include(u -> u.profile())").get())
        .withMessage("User.profile was not loaded. Load it with include(u -> u.profile()).");
    assertThatExceptionOfType(NotLoadedException.class)
        .isThrownBy(() -> Handles.ref(User.class, new UUID(0, 1), AUTHOR).get())
        .withMessage("Post.author was not loaded. Load it with users.findById(post.author()).");
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
