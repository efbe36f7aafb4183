/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.ValidationException;
import dev.ashlar.query.Page;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The logic of the service on posts that no database has seen: {@code preview()} makes them. */
final class PostTest {

  private static final UUID AUTHOR = UUID.randomUUID();

  @Test
  void excerptIsTheSummary() {
    Post post = draft("A long text.").summary("Short.").preview();

    assertThat(post.excerpt()).isEqualTo("Short.");
  }

  @Test
  void excerptIsTheBeginningOfTheBodyWhereThereIsNoSummary() {
    assertThat(draft("Hello.").preview().excerpt()).isEqualTo("Hello.");
    assertThat(draft("x".repeat(81)).preview().excerpt()).isEqualTo("x".repeat(80) + "..");
  }

  @Test
  void formBecomesADraft() {
    PostForm form = new PostForm("hello", "Hello", null, "..", Status.PUBLISHED);

    Post post = form.draft(PostDraft.start(), AUTHOR).preview();

    assertThat(post.slug()).isEqualTo("hello");
    assertThat(post.status()).isEqualTo(Status.PUBLISHED);
    assertThat(post.author()).isEqualTo(AuthorMapper.ref(AUTHOR));
  }

  @Test
  void draftIsRefusedBeforeItMeetsADatabase() {
    PostForm form = new PostForm("hello", "x".repeat(201), null, "..", Status.DRAFT);

    assertThatThrownBy(() -> form.draft(PostDraft.start(), AUTHOR))
        .isInstanceOf(ValidationException.class)
        .hasMessage(
            "Post.title has 201 characters; 200 fit. Shorten it, or raise @Column(length).");
  }

  @Test
  void listShowsExcerpts() {
    Page<Post> page = new Page<>(List.of(draft("Hello.").id(7).preview()), 1, 20, 41);

    assertThat(JsonWriter.write(PostJson.of(page)))
        .isEqualTo(
            """
            {"items":[{"id":7,"title":"Hello","excerpt":"Hello."}],"page":1,"pages":3,"total":41}""");
  }

  private static PostDraft draft(String body) {
    return PostDraft.start().slug("hello").title("Hello").body(body).authorId(AUTHOR);
  }
}
