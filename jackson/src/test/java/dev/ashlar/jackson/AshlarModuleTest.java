/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ashlar.CompositeKey;
import dev.ashlar.Many;
import dev.ashlar.One;
import dev.ashlar.Ref;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What Jackson makes of handles, and handles of. */
final class AshlarModuleTest {

  private static final UUID ID = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
  private static final User ALICE = new User(ID, One.notLoaded(), Many.notLoaded());
  private static final Ref<User> AUTHOR = Ref.of(User.class, ID);

  private final JsonMapper mapper =
      JsonMapper.builder()
          .addModule(
              new AshlarModule()
                  .key(User.class, UUID.class)
                  .key(Post.class, Long.class)
                  .key(Line.class, LineKey.class))
          .build();

  record User(UUID id, One<Profile> profile, Many<Post> posts) {}

  record Profile(String bio) {}

  record Post(long id, Ref<User> author, Ref<Line> line) {}

  record Line(int number) {}

  record LineKey(long order, int number) implements CompositeKey {

    @Override
    public List<Object> keyParts() {
      return List.of(order, number);
    }
  }

  record Stranger(Ref<Profile> profile) {}

  @Test
  void whatWasNotLoadedIsLeftOut() throws Exception {
    String json = "{\"id\":\"00112233-4455-6677-8899-aabbccddeeff\"}";

    assertThat(mapper.writeValueAsString(ALICE)).isEqualTo(json);
    User read = mapper.readValue(json, User.class);
    assertThat(read).isEqualTo(ALICE);
    assertThat(read.profile().isLoaded()).isFalse();
    assertThat(read.posts().isLoaded()).isFalse();
  }

  @Test
  void whatWasLoadedIsWritten() throws Exception {
    Post post =
        new Post(7, Ref.loaded(User.class, ID, ALICE), Ref.of(Line.class, new LineKey(1, 2)));
    User user = new User(ID, One.of(new Profile("bio")), Many.of(List.of(post)));
    String json =
        """
        {"id":"00112233-4455-6677-8899-aabbccddeeff","profile":{"bio":"bio"},\
        "posts":[{"id":7,"author":"00112233-4455-6677-8899-aabbccddeeff","line":{"order":1,"number":2}}]}\
        """;

    assertThat(mapper.writeValueAsString(user)).isEqualTo(json);
    User read = mapper.readValue(json, User.class);
    assertThat(read.profile().get()).contains(new Profile("bio"));
    assertThat(read.posts().list()).containsExactly(post);
    assertThat(read.posts().list().get(0).author()).isEqualTo(AUTHOR);
    assertThat(read.posts().list().get(0).author().isLoaded()).isFalse();
  }

  @Test
  void nothingLoadedIsNotTheSameAsNotLoaded() throws Exception {
    User user = new User(ID, One.none(), Many.of(List.of()));
    String json = "{\"id\":\"00112233-4455-6677-8899-aabbccddeeff\",\"profile\":null,\"posts\":[]}";

    assertThat(mapper.writeValueAsString(user)).isEqualTo(json);
    User read = mapper.readValue(json, User.class);
    assertThat(read.profile().get()).isEmpty();
    assertThat(read.posts().list()).isEmpty();
  }

  @Test
  void referenceToNothingIsNull() throws Exception {
    Post read = mapper.readValue("{\"id\":1,\"author\":null}", Post.class);

    assertThat(read.author()).isNull();
    assertThat(mapper.writeValueAsString(read))
        .isEqualTo("{\"id\":1,\"author\":null,\"line\":null}");
  }

  @Test
  void keyOfAnotherTypeIsRefused() {
    assertThatExceptionOfType(JsonMappingException.class)
        .isThrownBy(() -> mapper.readValue("{\"id\":1,\"author\":[]}", Post.class));
  }

  @Test
  void referenceWhoseKeyIsNotKnownIsRefused() {
    assertThatExceptionOfType(JsonMappingException.class)
        .isThrownBy(() -> mapper.readValue("{\"profile\":1}", Stranger.class))
        .withMessageContaining(
            "A Ref to Profile cannot be read, since the type of its key is not known. Give it: new"
                + " AshlarModule().key(Profile.class, ..)");
  }

  @Test
  void nullIsNoArray() {
    assertThatExceptionOfType(JsonMappingException.class)
        .isThrownBy(() -> mapper.readValue("{\"posts\":null}", User.class))
        .withMessageContaining(
            "A Many is an array, or left out where it was not loaded; null is neither.");
  }

  @Test
  void primitiveKeyIsGivenBoxed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AshlarModule().key(Post.class, long.class))
        .withMessage("The key of Post is given as long. Give the class that boxes it.");
  }
}
