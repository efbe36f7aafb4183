/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.service;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post as somebody writes it: all that can be said about it.
 *
 * @param summary null when there is none
 */
record PostForm(String slug, String title, @Nullable String summary, String body, Status status) {

  /** A new post. javac asks for what is required, in this order; the rest may follow. */
  PostDraft draft(PostMapper.NeedsSlug post, UUID author) {
    return post.slug(slug).title(title).body(body).authorId(author).summary(summary).status(status);
  }

  /** Takes the place of all that a post said before. */
  void replace(PostChange post) {
    post.slug(slug).title(title).summary(summary).body(body).status(status);
  }
}
