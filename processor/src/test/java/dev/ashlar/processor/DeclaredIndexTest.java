/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The indexes that models declare, and those of their foreign keys, as {@code schema.txt} says. */
final class DeclaredIndexTest {

  private static final String HEADER =
      """
      package demo;
      import dev.ashlar.*;
      """;
  private static final String MODEL = "@Model(timestamps = false, reason = \"test\") ";
  private static final String USER = MODEL + "record User(@Id long id) {}";

  @TempDir Path folder;

  @Test
  void plainIndexIsNamedByTableAndColumn() {
    assertThat(
            table(
                "posts",
                "@Index(columns = \"title\")"
                    + MODEL
                    + "record Post(@Id long id, String title) {}"))
        .isEqualTo(
            """
            table posts
              column id bigint not null identity
              column title varchar(255) not null
              primary key posts_pkey (id)
              index posts_title_idx (title)
            """);
  }

  @Test
  void severalColumnsKeepTheirOrderAndTheirOwnNames() {
    assertThat(
            indexes(
                "@Index(columns = {\"title\", \"homeURL\", \"kind\"})"
                    + MODEL
                    + "record Post(@Id long id, @Column(name = \"sort\") int kind, String homeURL,"
                    + " String title) {}"))
        .containsExactly("index posts_title_home_url_sort_idx (title, home_url, sort)");
  }

  @Test
  void directionsArePartOfTheName() {
    assertThat(
            indexes(
                "@Index(columns = {\"title\", \"rank\"}, order = {SortOrder.ASC, SortOrder.DESC})"
                    + "@Index(columns = {\"rank\", \"title\"}, order = SortOrder.DESC)"
                    + "@Index(columns = {\"title\"}, order = {SortOrder.DESC})"
                    + MODEL
                    + "record Post(@Id long id, String title, int rank) {}"))
        .containsExactly(
            "index posts_rank_desc_title_idx (rank desc, title)",
            "index posts_title_desc_idx (title desc)",
            "index posts_title_rank_desc_idx (title, rank desc)");
  }

  @Test
  void statedNameIsTaken() {
    assertThat(
            indexes(
                "@Index(columns = \"title\", order = SortOrder.DESC, name = \"newest_titles\")"
                    + MODEL
                    + "record Post(@Id long id, String title) {}"))
        .containsExactly("index newest_titles (title desc)");
  }

  @Test
  void longDerivedNamesAreShortened() {
    String title = "a".repeat(60);
    assertThat(
            indexes(
                "@Index(columns = \"%1$s\") @Index(columns = \"rank\", name = \"%1$s_by\")"
                        .formatted(title)
                    + MODEL
                    + "record Post(@Id long id, String %s, int rank) {}".formatted(title)))
        .containsExactly(
            "index " + title + "_by (rank)",
            "index posts_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_37f710d6 ("
                + title
                + ")");
  }

  @Test
  void referenceHasAnIndexOfItsOwn() {
    assertThat(
            indexes(
                USER,
                "@Index(columns = {\"title\", \"author\"})"
                    + MODEL
                    + "record Post(@Id long id, String title,"
                    + " @Relation(onDelete = Action.RESTRICT) Ref<User> author) {}"))
        .containsExactly(
            "index posts_author_id_idx (author_id)",
            "index posts_title_author_id_idx (title, author_id)");
  }

  @Test
  void declaredIndexThatStartsWithAReferenceReplacesItsOwn() {
    assertThat(
            indexes(
                USER,
                "@Index(columns = {\"author\", \"title\"}, order = SortOrder.DESC)"
                    + MODEL
                    + "record Post(@Id long id, String title,"
                    + " @Relation(onDelete = Action.RESTRICT) Ref<User> author) {}"))
        .containsExactly("index posts_author_id_desc_title_idx (author_id desc, title)");
  }

  @Test
  void referenceWithoutAnIndexAndUniqueReferenceHaveNone() {
    assertThat(
            indexes(
                USER,
                MODEL
                    + "record Post(@Id long id,"
                    + " @Relation(onDelete = Action.RESTRICT, index = false) Ref<User> author,"
                    + " @Relation(onDelete = Action.RESTRICT, unique = true) Ref<User> owner) {}"))
        .isEmpty();
  }

  private List<String> indexes(String... models) {
    return table("posts", models)
        .lines()
        .map(String::strip)
        .filter(line -> line.startsWith("index "))
        .toList();
  }

  private String table(String name, String... models) {
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
    String snapshot = result.files("classes").get("META-INF/ashlar/Demo/schema.txt");
    return snapshot
        .substring(snapshot.indexOf("table " + name + "\n"))
        .replaceAll("(?s)\n\n.*", "\n");
  }
}
