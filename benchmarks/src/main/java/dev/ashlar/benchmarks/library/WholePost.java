/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks.library;

import dev.ashlar.benchmarks.blog.Post;
import dev.ashlar.benchmarks.blog.User;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A post with its author and its categories, as a program without a library would keep it. */
public record WholePost(
    UUID id,
    String title,
    User author,
    Instant createdAt,
    Instant updatedAt,
    List<Topic> categories) {

  /** The same of a model whose relations are loaded. */
  public static WholePost of(Post post) {
    return new WholePost(
        post.id(),
        post.title(),
        post.author().get(),
        post.createdAt(),
        post.updatedAt(),
        post.categories().list().stream()
            .map(each -> new Topic(each.id(), each.name(), each.createdAt(), each.updatedAt()))
            .toList());
  }

  /** A category without the posts that it has. */
  public record Topic(UUID id, String name, Instant createdAt, Instant updatedAt) {}
}
