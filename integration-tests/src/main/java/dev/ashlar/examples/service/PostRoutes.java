/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.service;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which request is for which method of the service. */
final class PostRoutes {

  private static final Pattern POST = Pattern.compile("/posts/(\\d{1,18})");
  private static final Set<String> FIELDS = Set.of("slug", "title", "summary", "body", "status");
  private static final Set<String> REPLACED =
      Set.of("version", "slug", "title", "summary", "body", "status");
  private static final Set<String> NEW_POST =
      Set.of("author", "slug", "title", "summary", "body", "status");
  private static final int PAGE = 20;
  private static final int LARGEST_PAGE = 100;

  private final PostService posts;

  PostRoutes(PostService posts) {
    this.posts = posts;
  }

  Reply reply(Request request) {
    if (request.path().equals("/posts")) {
      return switch (request.method()) {
        case "GET" -> list(request);
        case "POST" -> create(request);
        default -> Reply.empty(405);
      };
    }
    Matcher post = POST.matcher(request.path());
    if (!post.matches()) {
      return Reply.error(404, "There is nothing at this address.");
    }
    long id = Long.parseLong(post.group(1));
    return switch (request.method()) {
      case "GET" -> posts.find(id).map(each -> Reply.of(200, PostJson.of(each))).orElse(missing());
      case "PATCH" -> change(id, request);
      case "PUT" -> replace(id, request);
      case "DELETE" -> posts.delete(id) ? Reply.empty(204) : missing();
      default -> Reply.empty(405);
    };
  }

  private Reply list(Request request) {
    PostFilter filter =
        new PostFilter(
            request.parameter("author").orElse(null),
            request.parameter("status").map(PostJson::status).orElse(null),
            request.parameter("text").orElse(null),
            request.moment("since").orElse(null),
            request.parameter("summarized").isPresent());
    int number = request.number("page", 1, Integer.MAX_VALUE);
    int size = request.number("size", PAGE, LARGEST_PAGE);
    return Reply.of(200, PostJson.of(posts.list(filter, number, size)));
  }

  private Reply create(Request request) {
    JsonBody body = JsonBody.read(request.body(), NEW_POST);
    Post post = posts.create(body.text("author"), PostJson.form(body));
    return new Reply(201, Map.of("Location", "/posts/" + post.id()), PostJson.of(post));
  }

  private Reply change(long id, Request request) {
    JsonBody body = JsonBody.read(request.body(), FIELDS);
    return Reply.of(200, PostJson.of(posts.change(id, PostJson.patch(body))));
  }

  private Reply replace(long id, Request request) {
    JsonBody body = JsonBody.read(request.body(), REPLACED);
    return Reply.of(
        200, PostJson.of(posts.replace(id, body.number("version"), PostJson.form(body))));
  }

  private static Reply missing() {
    return Reply.error(404, "There is no such post.");
  }
}
