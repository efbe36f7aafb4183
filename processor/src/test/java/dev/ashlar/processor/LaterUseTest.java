/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A class with columns of every shape, compiled before, is what a model compiled later refers to,
 * and its columns stand in conditions: by the same code as if both were compiled together.
 */
final class LaterUseTest {

  private static final Map<String, String> AUTHOR =
      Map.of(
          "demo/package-info.java",
          "@dev.ashlar.Models(name = \"Blog\") package demo;",
          "demo/Style.java",
          "package demo; public enum Style { PROSE, VERSE }",
          "demo/Tag.java",
          "package demo; public record Tag(String text) {}",
          "demo/Home.java",
          """
          package demo;
          import org.jspecify.annotations.Nullable;
          public record Home(
              String street, @Nullable String district, String @Nullable [] bells,
              java.util.List<Tag> labels, int[] doors) {}
          """,
          "demo/Author.java",
          """
          package demo;
          import dev.ashlar.*;
          import java.time.Instant;
          import java.util.*;
          import org.jspecify.annotations.Nullable;
          @Model public class Author {
            @Id private final UUID id;
            private final List<String> names;
            private final @Nullable List<Tag> tags;
            private final int[] marks;
            private final Style @Nullable [] styles;
            @Json private final Map<String, List<Integer>> settings;
            @Json private final @Nullable String[] drafts;
            @Embedded private final Home home;
            @Embedded private final @Nullable Home retreat;
            @CreatedAt private final Instant createdAt;
            @UpdatedAt private final Instant updatedAt;
            public Author(
                UUID id, List<String> names, @Nullable List<Tag> tags, int[] marks,
                Style @Nullable [] styles, Map<String, List<Integer>> settings,
                @Nullable String[] drafts, Home home, @Nullable Home retreat,
                Instant createdAt, Instant updatedAt) {
              this.id = id;
              this.names = names;
              this.tags = tags;
              this.marks = marks;
              this.styles = styles;
              this.settings = settings;
              this.drafts = drafts;
              this.home = home;
              this.retreat = retreat;
              this.createdAt = createdAt;
              this.updatedAt = updatedAt;
            }
            public UUID getId() { return id; }
            public List<String> getNames() { return names; }
            public @Nullable List<Tag> getTags() { return tags; }
            public int[] getMarks() { return marks; }
            public Style @Nullable [] getStyles() { return styles; }
            public Map<String, List<Integer>> getSettings() { return settings; }
            public @Nullable String[] getDrafts() { return drafts; }
            public Home getHome() { return home; }
            public @Nullable Home getRetreat() { return retreat; }
            public Instant getCreatedAt() { return createdAt; }
            public Instant getUpdatedAt() { return updatedAt; }
          }
          """);

  private static final Map<String, String> POST =
      Map.of(
          "demo/Post.java",
          """
          package demo;
          import dev.ashlar.*;
          import java.time.Instant;
          @Model public record Post(
              @Id long id, String title, @Relation(onDelete = Action.RESTRICT) Ref<Author> author,
              @CreatedAt Instant createdAt, @UpdatedAt Instant updatedAt) {}
          """,
          "demo/Posts.java",
          """
          package demo;
          import java.util.List;
          final class Posts {
            private Posts() {}
            static List<Post> odd(PostMapper posts) {
              return posts.query()
                  .where(p -> p.author().names().contains("Selma").and(p.author().tags().isNull()))
                  .where(p -> p.author().marks().contains(3).not())
                  .where(p -> p.author().styles().contains(Style.VERSE))
                  .where(p -> p.author().settings().isNotNull().or(p.author().drafts().isNull()))
                  .where(p -> p.author().home().street().startsWith("A"))
                  .where(p -> p.author().home().doors().contains(7))
                  .where(p -> p.author().retreat().bells().contains("x"))
                  .where(p -> p.author().retreat().labels().contains(new Tag("y")))
                  .include(p -> p.author())
                  .list();
            }
            static Post made(PostMapper posts) {
              return posts.create(p -> p.title("x").authorNew(a -> a
                  .names(List.of("Selma")).marks(new int[] {1}).settings(java.util.Map.of())
                  .drafts(new String[0])
                  .home(new Home("s", null, null, List.of(), new int[0]))));
            }
          }
          """);

  @TempDir Path folder;

  static Stream<Javac> compilers() {
    return Javac.all().stream();
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void modelsOfAnEarlierCompilationAreReferredTo(Javac javac) {
    Map<String, String> all = new TreeMap<>(AUTHOR);
    all.putAll(POST);
    Javac.Result full = javac.compile(folder.resolve("full"), all, "-Werror");
    assertThat(full.log()).isEmpty();
    assertThat(full.tables().get("META-INF/ashlar/Blog/schema.txt"))
        .contains(
            "column names array(varchar(255)) not null\n",
            "column tags array(varchar(255))\n",
            "column marks array(integer) not null\n",
            "column styles array(enum(32, PROSE, VERSE))\n",
            "column home_bells array(varchar(255))\n",
            "column home_doors array(integer) not null\n");

    Javac.Result before = javac.compile(folder.resolve("before"), AUTHOR, "-Werror");
    assertThat(before.log()).isEmpty();
    Javac.Result later =
        javac.compile(folder.resolve("later"), POST, List.of(before.classes()), "-Werror");
    assertThat(later.log()).isEmpty();
    assertThat(later.tables()).isEqualTo(full.tables());
    assertThat(full.files("generated")).containsAllEntriesOf(later.files("generated"));
    assertThat(later.files("generated")).containsKey("demo/PostMapper.java");
  }

  /** The class itself is compiled again, while the types of its columns are class files. */
  @ParameterizedTest
  @MethodSource("compilers")
  void modelIsCompiledAgainBesideItsColumnsTypes(Javac javac) {
    Map<String, String> all = new TreeMap<>(AUTHOR);
    all.putAll(POST);
    Javac.Result full = javac.compile(folder.resolve("full"), all, "-Werror");
    Javac.Result again =
        javac.compile(
            folder.resolve("again"),
            Map.of("demo/Author.java", AUTHOR.get("demo/Author.java")),
            List.of(full.classes()),
            "-Werror");
    assertThat(again.log()).isEmpty();
    assertThat(again.tables()).isEqualTo(full.tables());
    assertThat(full.files("generated")).containsAllEntriesOf(again.files("generated"));
    assertThat(again.files("generated")).containsKey("demo/AuthorMapper.java");
  }

  /** Of a class file above a model, all is known that its source would tell. */
  @ParameterizedTest
  @MethodSource("compilers")
  void modelHasTheColumnsOfClassesCompiledBefore(Javac javac) {
    Map<String, String> all = new TreeMap<>(AUTHOR);
    all.put(
        "demo/Shared.java",
        """
        package demo;
        import dev.ashlar.*;
        import java.time.Instant;
        import java.util.*;
        import org.jspecify.annotations.Nullable;
        abstract class Shared {
          @Nullable String motto;
          @Nullable List<Tag> tags;
          List<@Nullable Tag> others = List.of();
          String @Nullable [] codes;
          @Nullable String[] words = {};
          @Json @Nullable Map<String, Integer> settings;
          @Embedded @Nullable Home home;
          @CreatedAt Instant createdAt = Instant.EPOCH;
          @UpdatedAt Instant updatedAt = Instant.EPOCH;
        }
        """);
    all.put(
        "demo/Named.java",
        """
        package demo;
        import org.jspecify.annotations.Nullable;
        abstract class Named extends Shared {
          private @Nullable String name;
          int[] marks = {};
          Named() {}
          public @Nullable String getName() { return name; }
          public void setName(@Nullable String name) { this.name = name; }
        }
        """);
    all.put(
        "demo/Tale.java",
        "package demo; import dev.ashlar.*; @Model public class Tale extends Named { @Id long id; }");
    // Annotations on elements are told off elsewhere; here they must not make a column nullable.
    String quiet = "-Aashlar.rule.NullableSaysSomething=off";
    Javac.Result full = javac.compile(folder.resolve("full"), all, "-Werror", quiet);
    assertThat(full.log()).isEmpty();
    assertThat(full.tables().get("META-INF/ashlar/Blog/schema.txt"))
        .contains(
            "column motto varchar(255)\n",
            "column tags array(varchar(255))\n",
            "column others array(varchar(255)) not null\n",
            "column codes array(varchar(255))\n",
            "column words array(varchar(255)) not null\n",
            "column settings json\n",
            "column home_street varchar(255)\n",
            "column name varchar(255)\n",
            "column marks array(integer) not null\n");
    Javac.Result again =
        javac.compile(
            folder.resolve("again"),
            Map.of("demo/Tale.java", all.get("demo/Tale.java")),
            List.of(full.classes()),
            "-Werror",
            quiet);
    assertThat(again.log()).isEmpty();
    assertThat(again.tables()).isEqualTo(full.tables());
    assertThat(full.files("generated")).containsAllEntriesOf(again.files("generated"));
  }

  /** A schema of its own refers to the tables of the jar's, and does not make them. */
  @ParameterizedTest
  @MethodSource("compilers")
  void modelsOfAnotherSchemaAreReferredTo(Javac javac) {
    Javac.Result before = javac.compile(folder.resolve("before"), AUTHOR, "-Werror");
    Map<String, String> shop = new TreeMap<>();
    shop.put("shop/package-info.java", "@dev.ashlar.Models(name = \"Shop\") package shop;");
    POST.forEach(
        (name, text) ->
            shop.put(
                name.replace("demo/", "shop/"),
                text.replace("package demo;", "package shop; import demo.*;")));
    Javac.Result later =
        javac.compile(folder.resolve("shop"), shop, List.of(before.classes()), "-Werror");
    assertThat(later.log()).isEmpty();
    assertThat(later.tables().get("META-INF/ashlar/Shop/schema.txt"))
        .contains("foreign key posts_author_id_fkey (author_id) references authors (id)")
        .doesNotContain("table authors");
  }
}
