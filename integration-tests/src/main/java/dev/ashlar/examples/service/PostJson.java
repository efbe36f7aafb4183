/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.service;

import dev.ashlar.query.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Posts as JSON, and back. */
final class PostJson {

  private PostJson() {}

  /** All of a post. */
  static Map<String, @Nullable Object> of(Post post) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("id", post.id());
    json.put("slug", post.slug());
    json.put("title", post.title());
    json.put("summary", post.summary());
    json.put("body", post.body());
    json.put("status", post.status());
    json.put("version", post.version());
    json.put("author", AuthorMapper.key(post.author()));
    json.put("createdAt", post.createdAt());
    json.put("updatedAt", post.updatedAt());
    return json;
  }

  /** A page of a list. */
  static Map<String, @Nullable Object> of(Page<Post> page) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("items", page.map(PostJson::line).items());
    json.put("page", page.number());
    json.put("pages", page.pages());
    json.put("total", page.total());
    return json;
  }

  private static Map<String, @Nullable Object> line(Post post) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("id", post.id());
    json.put("title", post.title());
    json.put("excerpt", post.excerpt());
    return json;
  }

  /** A complete post; only summary and status may be left out. */
  static PostForm form(JsonBody body) {
    return new PostForm(
        body.text("slug"),
        body.text("title"),
        body.optionalText("summary").orElse(null),
        body.text("body"),
        body.optionalText("status").map(PostJson::status).orElse(Status.DRAFT));
  }

  /** What a PATCH changes: the members that the body has. A summary of null takes it away. */
  static Consumer<PostChange> patch(JsonBody body) {
    return post -> {
      body.optionalText("slug").ifPresent(post::slug);
      body.optionalText("title").ifPresent(post::title);
      body.optionalText("body").ifPresent(post::body);
      body.optionalText("status").map(PostJson::status).ifPresent(post::status);
      if (body.has("summary")) {
        post.summary(body.optionalText("summary").orElse(null));
      }
    };
  }

  /**
   * The constant of this name.
   *
   * @throws BadRequest when there is none
   */
  static Status status(String name) {
    for (Status status : Status.values()) {
      if (status.name().equals(name)) {
        return status;
      }
    }
    throw new BadRequest("status", "is neither DRAFT nor PUBLISHED");
  }
}
