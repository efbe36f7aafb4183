/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.stream;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.ashlar.database.Database;
import dev.ashlar.examples.blog.Post;
import dev.ashlar.examples.blog.PostMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A program that reads all posts in several ways, and writes down how many it has read by each. By
 * each it has read more than it could keep.
 */
final class LittleMemory {

  private final Database db;
  private final PostMapper posts;
  private final List<String> lines = new ArrayList<>();

  private LittleMemory(Database db) {
    this.db = db;
    this.posts = new PostMapper(db);
  }

  /** Takes a file to write, and where the database is: URL, user, password. */
  public static void main(String[] args) throws Exception {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(args[1]);
    config.setUsername(args[2]);
    config.setPassword(args[3]);
    config.setMaximumPoolSize(2);
    config.setMinimumIdle(0);
    try (HikariDataSource pool = new HikariDataSource(config)) {
      LittleMemory program = new LittleMemory(Database.connect(pool));
      program.read();
      Files.write(Path.of(args[0]), program.lines, StandardCharsets.UTF_8);
    }
  }

  private void read() {
    count(
        "sorted stream",
        count -> {
          try (Stream<Post> all = posts.query().orderBy(p -> p.title()).stream()) {
            all.forEach(count);
          }
        });
    count(
        "chunks with relations",
        count ->
            posts
                .query()
                .include(p -> p.author())
                .forEachChunk(1_000, chunk -> chunk.forEach(count)));
    db.transaction(tx -> count("stream in a transaction", count -> read(posts.in(tx), count)));
  }

  /** With another statement now and then. */
  private static void read(PostMapper posts, Consumer<Post> count) {
    int number = 0;
    try (Stream<Post> all = posts.query().stream()) {
      for (Post post : (Iterable<Post>) all::iterator) {
        count.accept(post);
        if (++number % 20_000 == 0) {
          posts.update(post.id(), p -> p.published(false));
        }
      }
    }
  }

  private void count(String way, Consumer<Consumer<Post>> read) {
    AtomicLong rows = new AtomicLong();
    AtomicLong letters = new AtomicLong();
    read.accept(
        post -> {
          rows.incrementAndGet();
          letters.addAndGet(post.body().length());
        });
    if (letters.get() < Runtime.getRuntime().maxMemory()) {
      throw new IllegalStateException("All of it has room in memory, and nothing is shown.");
    }
    lines.add(way + " " + rows.get());
  }
}
