/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The compiler of Eclipse gives the same files as javac: all that is generated, and the tables. */
final class EcjTest {

  private static final Map<String, String> BLOG =
      Map.of(
          "demo/package-info.java",
          "@dev.ashlar.Models(name = \"Blog\") @org.jspecify.annotations.NullMarked package demo;",
          "demo/Email.java",
          "package demo; public record Email(String value) {}",
          "demo/Address.java",
          model(
                  """
              public record Address(
                  String street, @Nullable Email contact, Optional<String> floor,
                  @Embedded(prefix = "at_") @Nullable Place place) {
                public record Place(double latitude, double longitude) {}
              }
              """)
              .replace("@Model", ""),
          "demo/FlagConverter.java",
          """
          package demo;
          final class FlagConverter implements dev.ashlar.Converter<Boolean, String> {
            public String toDatabase(Boolean value) { return value ? "yes" : "no"; }
            public Boolean fromDatabase(String stored) { return stored.equals("yes"); }
          }
          """,
          "demo/Role.java",
          "package demo; public enum Role { WRITER, EDITOR, ADMIN, GUEST }",
          "demo/User.java",
          model(
              """
              public record User(
                  @Id UUID id,
                  @Column(unique = true, length = 320) String email,
                  @Nullable String name,
                  Optional<String> motto,
                  byte @Nullable [] picture,
                  @Nullable Email contact,
                  List<Email> others,
                  @Column(defaultValue = "[]") List<Role> powers,
                  @Column(length = 40) Optional<List<String>> words,
                  @Convert(FlagConverter.class) @Column(defaultValue = "no") boolean trusted,
                  @Embedded Address home,
                  @Embedded Optional<Address> billing,
                  @Column(defaultValue = "GUEST") Role role,
                  @Column(precision = 10, scale = 2) @Nullable BigDecimal balance,
                  @Column(sensitive = true, length = 40) @Nullable String token,
                  @CreatedAt Instant createdAt,
                  @UpdatedAt Instant updatedAt,
                  @Relation(mappedBy = "author") Many<Post> posts,
                  @Relation(mappedBy = "user") One<Profile> profile) {}
              """),
          "demo/Post.java",
          model(
              """
              @Index(columns = {"author", "createdAt"}, order = {SortOrder.ASC, SortOrder.DESC})
              @Index(columns = "title", name = "posts_by_title")
              public record Post(
                  @Id long id,
                  @Column(length = 200) String title,
                  @Column(updatable = false) String source,
                  @SuppressWarnings("ashlar:RelationStatesOnDelete") @Relation Ref<User> author,
                  @Relation(onDelete = Action.SET_NULL) @Nullable Ref<User> editor,
                  boolean published,
                  @Relation Many<Category> categories,
                  @Version int version,
                  @CreatedAt Instant createdAt,
                  @UpdatedAt Instant updatedAt,
                  @SoftDelete @Nullable Instant deletedAt) {
                public Post {
                  title = title.strip();
                }
              }
              """),
          "demo/Category.java",
          model(
              """
              @Index(columns = "name")
              public record Category(
                  @Id long id,
                  String name,
                  @Relation(mappedBy = "categories") Many<Post> posts,
                  @CreatedAt Instant createdAt,
                  @UpdatedAt Instant updatedAt) {}
              """),
          "demo/Profile.java",
          model(
              """
              public record Profile(
                  @Id long id,
                  @Relation(unique = true, onDelete = Action.CASCADE) Ref<User> user,
                  @CreatedAt Instant createdAt,
                  @UpdatedAt Instant updatedAt) {}
              """));

  private static final String RUNS_CODE = "\n          runs code";

  @TempDir Path folder;

  @Test
  void fullBuildGivesTheSameFilesAsJavac() throws IOException {
    Javac.Result javac = Javac.all().get(0).compile(folder.resolve("javac"), BLOG);
    Javac.Result ecj = ecj(folder.resolve("ecj"), BLOG);
    assertThat(javac.log()).isEmpty();
    assertThat(ecj.log()).doesNotContain("ashlar", "ERROR");
    assertThat(ecj.files("generated").entrySet())
        .filteredOn(file -> file.getKey().endsWith("Fields.java"))
        .allMatch(file -> file.getValue().contains(RUNS_CODE));
    assertThat(withoutCode(ecj)).hasSize(17).isEqualTo(withoutCode(javac));
    assertThat(ecj.tables()).hasSize(6).isEqualTo(javac.tables());
  }

  /** To ecj the constructor that a record has by itself looks written, and counts as code. */
  private static Map<String, String> withoutCode(Javac.Result result) {
    Map<String, String> files = new TreeMap<>(result.files("generated"));
    files.replaceAll((name, text) -> text.replace(RUNS_CODE, ""));
    return files;
  }

  private static String model(String text) {
    return """
    package demo;
    import dev.ashlar.*;
    import java.math.BigDecimal;
    import java.time.Instant;
    import java.util.*;
    import org.jspecify.annotations.Nullable;
    @Model
    """
        + text;
  }

  private static Javac.Result ecj(Path folder, Map<String, String> sources) throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    Path generated = Files.createDirectories(folder.resolve("generated"));
    List<String> command =
        new ArrayList<>(List.of("--release", "17", "-warn:none", "-encoding", "UTF-8"));
    command.addAll(List.of("-cp", ClassPaths.tests(), "-processorpath", ClassPaths.tests()));
    command.addAll(List.of("-processor", Javac.PROCESSORS));
    command.addAll(List.of("-d", classes.toString(), "-s", generated.toString()));
    for (Map.Entry<String, String> source : new TreeMap<>(sources).entrySet()) {
      Path file = folder.resolve("src").resolve(source.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, source.getValue());
      command.add(file.toString());
    }
    StringWriter log = new StringWriter();
    PrintWriter printer = new PrintWriter(log, true);
    boolean isGood = BatchCompiler.compile(command.toArray(String[]::new), printer, printer, null);
    return new Javac.Result(isGood ? 0 : 1, log.toString(), folder);
  }
}
