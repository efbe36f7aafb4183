/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.blog;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The rows of the blog as tables of text. */
final class BlogTables {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss.SSS").withZone(ZoneOffset.UTC);

  private BlogTables() {}

  static String users(List<User> users) {
    TextTable table = new TextTable("id", "email", "name", "role", "visits", "updatedAt");
    for (User user : users) {
      table.row(
          user.id().toString(),
          user.email(),
          Objects.toString(user.name(), "null"),
          user.role().name(),
          Integer.toString(user.visits()),
          time(user.updatedAt()));
    }
    return table.toString();
  }

  static String profiles(List<Profile> profiles) {
    TextTable table = new TextTable("id", "bio", "user", "createdAt");
    for (Profile profile : profiles) {
      table.row(
          Long.toString(profile.id()),
          profile.bio().orElse("none"),
          UserMapper.key(profile.user()).toString(),
          time(profile.createdAt()));
    }
    return table.toString();
  }

  static String posts(List<Post> posts) {
    TextTable table = new TextTable("id", "title", "published", "author", "createdAt");
    for (Post post : posts) {
      table.row(
          Long.toString(post.id()),
          post.title(),
          Boolean.toString(post.published()),
          UserMapper.key(post.author()).toString(),
          time(post.createdAt()));
    }
    return table.toString();
  }

  /** Posts with their loaded author and categories. */
  static String wholePosts(List<Post> posts) {
    TextTable table = new TextTable("title", "author", "categories");
    for (Post post : posts) {
      table.row(
          post.title(),
          post.author().loaded().map(User::email).orElse("not loaded"),
          post.categories().list().stream().map(Category::name).collect(Collectors.joining(", ")));
    }
    return table.toString();
  }

  /** Users with their loaded posts. */
  static String authors(List<User> users) {
    TextTable table = new TextTable("email", "posts");
    for (User user : users) {
      table.row(
          user.email(),
          user.posts().list().stream().map(Post::title).collect(Collectors.joining(", ")));
    }
    return table.toString();
  }

  static String comments(List<Comment> comments) {
    TextTable table = new TextTable("id", "text", "version", "deletedAt");
    for (Comment comment : comments) {
      Instant deletedAt = comment.deletedAt();
      table.row(
          Long.toString(comment.id()),
          comment.text(),
          Integer.toString(comment.version()),
          deletedAt == null ? "null" : time(deletedAt));
    }
    return table.toString();
  }

  private static String time(Instant moment) {
    return TIME.format(moment);
  }
}
