/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables that stand behind a {@code Many} without {@code mappedBy}. */
final class PivotTableTest {

  private static final String HEADER =
      """
      package demo;
      import dev.ashlar.*;
      import java.util.UUID;
      """;
  private static final String MODEL = "@Model(timestamps = false, reason = \"test\") ";

  @TempDir Path folder;

  @Test
  void pivotTableHoldsPairsOfKeysThatGoWithEitherEnd() {
    assertThat(
            snapshot(
                MODEL + "record Post(@Id long id, @Relation Many<Category> categories) {}",
                MODEL
                    + "record Category(@Id UUID id,"
                    + " @Relation(mappedBy = \"categories\") Many<Post> posts) {}"))
        .isEqualTo(
            """
            ashlar schema 1
            schema Demo

            table categories
              column id uuid not null
              primary key categories_pkey (id)

            table post_categories
              column post_id bigint not null
              column category_id uuid not null
              primary key post_categories_pkey (post_id, category_id)
              index post_categories_category_id_idx (category_id)
              foreign key post_categories_category_id_fkey (category_id) references categories (id) on delete cascade
              foreign key post_categories_post_id_fkey (post_id) references posts (id) on delete cascade

            table posts
              column id bigint not null identity
              primary key posts_pkey (id)
            """);
  }

  @Test
  void pivotOfAModelWithItselfTellsItsEndsApartByTheRelation() {
    assertThat(snapshot(MODEL + "record User(@Id long id, @Relation Many<User> friends) {}"))
        .contains(
            """
            table user_friends
              column user_id bigint not null
              column friend_id bigint not null
              primary key user_friends_pkey (user_id, friend_id)
            """);
  }

  @Test
  void pivotOfAModelWithItselfUnderItsOwnNameStillHasTwoColumns() {
    assertThat(snapshot(MODEL + "record User(@Id long id, @Relation Many<User> users) {}"))
        .contains(
            """
            table user_users
              column user_id bigint not null
              column other_user_id bigint not null
              primary key user_users_pkey (user_id, other_user_id)
            """);
  }

  @Test
  void pivotTablesBetweenTheSameModelsAreNamedByTheirRelations() {
    assertThat(
            snapshot(
                MODEL
                    + "record User(@Id long id, @Relation Many<Post> likedPosts,"
                    + " @Relation Many<Post> bookmarks) {}",
                MODEL + "record Post(@Id String slug) {}"))
        .contains(
            """
            table user_bookmarks
              column user_id bigint not null
              column post_id varchar(255) not null
            """,
            """
            table user_liked_posts
              column user_id bigint not null
              column post_id varchar(255) not null
            """);
  }

  private String snapshot(String... models) {
    Javac.Result result =
        Javac.all()
            .get(0)
            .compile(
                folder,
                Map.of(
                    "demo/package-info.java",
                    "@dev.ashlar.Models(name = \"Demo\") package demo;",
                    "demo/Models.java",
                    HEADER + String.join("\n", models)));
    assertThat(result.exit()).as(result.log()).isZero();
    return result.files("classes").get("META-INF/ashlar/Demo/schema.txt");
  }
}
