/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.stream;

import static dev.ashlar.query.Select.columns;
import static dev.ashlar.query.Select.count;
import static dev.ashlar.query.Select.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.database.Database;
import dev.ashlar.database.TransactionOptions;
import dev.ashlar.examples.blog.Post;
import dev.ashlar.examples.blog.PostDraft;
import dev.ashlar.examples.blog.PostFields;
import dev.ashlar.examples.blog.PostMapper;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.query.Query;
import dev.ashlar.query.SelectedQuery;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import dev.ashlar.tests.support.Generated;
import dev.ashlar.tests.support.WatchedSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whatever is asked, wherever it is read and however that ends: what was seen is how the list of
 * the same query begins, and afterwards nothing is open and statements run.
 */
@EveryDatabase(drivers = true)
final class RandomStreamTest {

  private static final int MANY = 1_500;

  private WatchedSource source;
  private Database db;
  private PostMapper posts;
  private boolean comesInParts;

  private enum Place {
    DATABASE,
    TRANSACTION,
    READ_ONLY,
    SAVEPOINT
  }

  private enum Way {
    TO_ITS_END,
    SHORT_CIRCUIT,
    ITERATOR_LEFT,
    THROWN_BETWEEN,
    CLOSED_UNREAD,
    CLOSED_TWICE,
    CLOSED_WITHIN
  }

  /** What the consumer throws, and nobody else. */
  private static final class Enough extends RuntimeException {

    private static final long serialVersionUID = 1L;
  }

  /** A query as a list and as a stream. */
  private record Asked(String words, Supplier<List<?>> list, Supplier<Stream<?>> stream) {}

  @BeforeEach
  void createRows(TestDatabase database) {
    Blog blog = Blog.on(database);
    List<User> users = List.of(blog.user("ann"), blog.user("bob"), blog.user("cid"));
    blog.posts()
        .createMany(
            IntStream.range(0, MANY)
                .mapToObj(
                    i ->
                        Blog.draft(
                            PostDraft.start(), "Post " + (i * 7919 % (MANY / 3)), users.get(i % 3)))
                .toList());
    comesInParts = List.of("mariadb", "mysql").contains(database.name());
    source = new WatchedSource(database.dataSource());
    db = Database.builder(source).vendor(blog.db().vendor()).build();
    posts = new PostMapper(db);
  }

  @Test
  void whatIsSeenIsHowTheListBegins() {
    Random random = Generated.random();
    for (int i = 0; i < Generated.many(60, 1_000); i++) {
      Place place = pick(random, Place.values());
      Way way = pick(random, Way.values());
      String told = "seed %s, case %s: %s, %s".formatted(Generated.seed(), i, place, way);
      at(place, mapper -> check(told, asked(random, mapper, place), way, random, mapper));
      assertThat(source.open()).as(told).isEmpty();
    }
  }

  private void at(Place place, Consumer<PostMapper> work) {
    switch (place) {
      case DATABASE -> work.accept(posts);
      case TRANSACTION -> db.transaction(tx -> work.accept(posts.in(tx)));
      case READ_ONLY ->
          db.transaction(TransactionOptions.defaults().readOnly(), tx -> work.accept(posts.in(tx)));
      case SAVEPOINT -> db.transaction(tx -> tx.transaction(inner -> work.accept(posts.in(inner))));
    }
  }

  private void check(String told, Asked asked, Way way, Random random, PostMapper mapper) {
    List<?> expected = asked.list.get();
    int most = random.nextInt(expected.size() + 2);
    List<Object> seen = new ArrayList<>();
    read(asked.stream.get(), way, most, seen);

    String words = told + ", " + asked.words + ", of " + expected.size() + " at most " + most;
    int due =
        switch (way) {
          case TO_ITS_END -> expected.size();
          case CLOSED_UNREAD -> 0;
          default -> Math.min(most, expected.size());
        };
    assertThat(seen).as(words).isEqualTo(expected.subList(0, due));
    assertThat(mapper.query().count()).as(words).isEqualTo(MANY);
  }

  private static void read(Stream<?> stream, Way way, int most, List<Object> seen) {
    try (stream) {
      switch (way) {
        case TO_ITS_END -> stream.forEach(seen::add);
        case SHORT_CIRCUIT -> stream.limit(most).forEach(seen::add);
        case ITERATOR_LEFT -> {
          Iterator<?> each = stream.iterator();
          while (seen.size() < most && each.hasNext()) {
            seen.add(each.next());
          }
        }
        case THROWN_BETWEEN ->
            stream.forEach(
                each -> {
                  if (seen.size() == most) {
                    throw new Enough();
                  }
                  seen.add(each);
                });
        case CLOSED_UNREAD -> stream.close();
        case CLOSED_TWICE -> {
          stream.limit(most).forEach(seen::add);
          stream.close();
          stream.close();
        }
        case CLOSED_WITHIN -> {
          Iterator<?> each = stream.iterator();
          while (seen.size() < most && each.hasNext()) {
            seen.add(each.next());
          }
          stream.close();
        }
      }
    } catch (Enough enough) {
      assertThat(seen).hasSize(most);
    }
  }

  private Asked asked(Random random, PostMapper mapper, Place place) {
    boolean isByKey = comesInParts && place != Place.DATABASE;
    StringBuilder words = new StringBuilder();
    Query<Post, PostFields> query = mapper.query();
    if (random.nextBoolean()) {
      query = query.where(p -> p.author().email().ne("bob"));
      words.append("where ");
    }
    int order = random.nextInt(isByKey ? 2 : 4);
    query =
        switch (order) {
          case 0 -> query.orderBy(p -> p.id());
          case 1 -> query.orderBy(p -> p.id().desc());
          case 2 -> query.orderBy(p -> p.title()).thenBy(p -> p.id().desc());
          default -> query.orderBy(p -> p.author().email().desc()).thenBy(p -> p.id());
        };
    words.append("order ").append(order);
    if (random.nextInt(3) == 0) {
      long rows = random.nextInt(MANY + 100);
      query = query.limit(rows);
      words.append(" limit ").append(rows);
    }
    if (random.nextInt(3) == 0) {
      long rows = random.nextInt(MANY);
      query = query.offset(rows);
      words.append(" offset ").append(rows);
    }
    return what(random.nextInt(isByKey ? 4 : 6), query, words);
  }

  private static Asked what(int what, Query<Post, PostFields> query, StringBuilder words) {
    words.append(" what ").append(what);
    return switch (what) {
      case 0 -> new Asked(words.toString(), query::list, query::stream);
      case 1 -> {
        Query<Post, PostFields> with = query.include(p -> p.author()).include(p -> p.categories());
        yield new Asked(words.toString(), with::list, with::stream);
      }
      case 2 -> of(words, query.select(p -> columns(p.title(), p.author().email()).as(Map::entry)));
      case 3 ->
          of(
              words,
              query.include(p -> p.author()).select(p -> columns(row(p), p.id()).as(Map::entry)));
      case 4 ->
          of(words, query.groupBy(p -> p.title()).orderBy(p -> p.title()).select(p -> count()));
      default -> of(words, query.orderBy(p -> p.title()).select(p -> p.title()).distinct());
    };
  }

  private static Asked of(StringBuilder words, SelectedQuery<?> query) {
    return new Asked(words.toString(), query::list, query::stream);
  }

  private static <E> E pick(Random random, E[] values) {
    return values[random.nextInt(values.length)];
  }
}
