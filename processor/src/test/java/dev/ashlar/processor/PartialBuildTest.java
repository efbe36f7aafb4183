/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A build that compiles some models again and has the others as class files: its tables are those
 * of a full build, byte for byte.
 */
final class PartialBuildTest {

  private static final String AUDIT = "@CreatedAt Instant createdAt, @UpdatedAt Instant updatedAt";
  private static final String SETTINGS = "@dev.ashlar.Models(name = \"Blog\") package demo;";

  private static final Map<String, String> BLOG =
      Map.of(
          "demo/package-info.java",
          SETTINGS,
          "demo/User.java",
          model(
              "User",
              "@Id java.util.UUID id, @Column(unique = true) String email, @Nullable String name,"
                  + " @Relation(mappedBy = \"author\") Many<Post> posts"),
          "demo/Post.java",
          model(
              "Post",
              "@Id long id, String title, @Nullable String summary,"
                  + " @Relation(onDelete = Action.RESTRICT) Ref<User> author,"
                  + " @Relation(onDelete = Action.SET_NULL) @Nullable Ref<User> editor"),
          "demo/Tag.java",
          model(
              "Tag",
              "@Id long id, @Nullable String label, java.util.List<String> words,"
                  + " @Column(precision = 9, scale = 2) java.util.List<java.math.BigDecimal> sums"));

  private static final Map<Javac, Javac.Result> FULL = new HashMap<>();

  @TempDir static Path fulls;
  @TempDir Path folder;

  static Stream<Javac> compilers() {
    return Javac.all().stream();
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void modelsAsClassFilesKeepTheirTables(Javac javac) {
    Javac.Result full = full(javac);
    Map<String, String> before = full.tables();
    assertThat(before.get("META-INF/ashlar/Blog/schema.txt"))
        .contains("table posts", "table tags", "column summary varchar(255)\n")
        .contains("column words array(varchar(255)) not null\n")
        .contains("column sums array(decimal(9, 2)) not null\n");
    for (String model : List.of("User", "Post")) {
      Javac.Result partial = again(javac, full, model);
      assertThat(partial.log()).isEmpty();
      assertThat(partial.tables()).isEqualTo(before);
      assertThat(partial.files("generated")).isEqualTo(full.files("generated"));
    }
  }

  /** As Gradle does it: models that did not change are named by their classes. */
  @ParameterizedTest
  @MethodSource("compilers")
  void modelsNamedAsClassesAreNotWrittenAnew(Javac javac) {
    Javac.Result full = full(javac);
    Map<String, String> before = full.tables();
    Path generated = createDirectory("again");
    Javac.Result partial =
        javac.compile(
            full.folder(),
            only("demo/User.java"),
            List.of(full.classes()),
            "-s",
            generated.toString(),
            "demo.Post",
            "demo.Tag");
    assertThat(partial.log()).isEmpty();
    assertThat(partial.tables()).isEqualTo(before);
    assertThat(generated.resolve("demo")).isDirectoryContaining("glob:**UserMapper.java");
    assertThat(generated.resolve("demo")).isDirectoryNotContaining("glob:**PostMapper.java");
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void modelsInAJarKeepTheirTables(Javac javac) throws IOException {
    Javac.Result full = full(javac);
    Path jar = jar(full);
    Javac.Result partial =
        javac.compile(folder.resolve("other"), only("demo/User.java"), List.of(jar));
    assertThat(partial.log()).isEmpty();
    assertThat(partial.tables()).isEqualTo(full.tables());
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void deletedModelLeavesTheTables(Javac javac) throws IOException {
    Javac.Result full = full(javac);
    Files.delete(full.classes().resolve("demo/Tag.class"));
    Javac.Result partial = again(javac, full, "Post");
    assertThat(partial.log()).isEmpty();
    assertThat(partial.tables().get("META-INF/ashlar/Blog/schema.txt"))
        .contains("table posts", "table users")
        .doesNotContain("table tags");
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void modelWithoutItsAnnotationLeavesTheTables(Javac javac) {
    Javac.Result full = full(javac);
    Javac.Result partial =
        javac.compile(
            full.folder(),
            Map.of(
                "demo/User.java",
                BLOG.get("demo/User.java"),
                "demo/Tag.java",
                "package demo; public record Tag(long id) {}"),
            List.of(full.classes()));
    assertThat(partial.log()).isEmpty();
    assertThat(partial.tables().get("META-INF/ashlar/Blog/schema.txt"))
        .doesNotContain("table tags");
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void modulesHaveSchemasOfTheirOwn(Javac javac) throws IOException {
    Path jar = jar(full(javac));
    Javac.Result shop =
        javac.compile(
            folder.resolve("shop"),
            Map.of(
                "shop/package-info.java",
                "@dev.ashlar.Models(name = \"Shop\") package shop;",
                "shop/Order.java",
                model(
                        "Order",
                        "@Id long id, @Relation(onDelete = Action.RESTRICT) Ref<demo.User> buyer")
                    .replace("package demo;", "package shop;")),
            List.of(jar),
            "-Werror");
    assertThat(shop.log()).isEmpty();
    assertThat(shop.tables().keySet()).allMatch(file -> file.contains("/Shop/"));
    assertThat(shop.tables().get("META-INF/ashlar/Shop/schema.txt"))
        .contains("foreign key orders_buyer_id_fkey (buyer_id) references users (id)")
        .doesNotContain("table users");
    assertThat(shop.tables().get("META-INF/ashlar/Shop/ddl/h2/create.sql"))
        .contains("REFERENCES \"users\" (\"id\")")
        .doesNotContain("CREATE TABLE \"users\"");
    assertThat(shop.tables().get("META-INF/ashlar/Shop/ddl/h2/drop.sql")).doesNotContain("users");
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void otherSettingsAskForARebuild(Javac javac) {
    Javac.Result full = full(javac);
    Map<String, String> changed =
        Map.of(
            "demo/package-info.java",
            "@dev.ashlar.Models(name = \"Blog\", vendors = dev.ashlar.Vendor.H2)\npackage demo;",
            "demo/User.java",
            BLOG.get("demo/User.java"));
    Javac.Result partial = javac.compile(full.folder(), changed, List.of(full.classes()));
    assertThat(partial.log())
        .contains(
            "demo/package-info.java:1: error: [SettingsAgree] Post and Tag were compiled under"
                + " other settings than the schema \"Blog\" has now.",
            "Rebuild: compile all models of the schema together.");
    assertThat(partial.errors()).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void renamedSchemaAsksForARebuild(Javac javac) {
    Javac.Result full = full(javac);
    Map<String, String> changed =
        Map.of(
            "demo/package-info.java",
            "@dev.ashlar.Models(name = \"Weblog\")\npackage demo;",
            "demo/User.java",
            BLOG.get("demo/User.java"));
    Javac.Result partial = javac.compile(full.folder(), changed, List.of(full.classes()));
    assertThat(partial.errors())
        .containsExactly(
            "demo/package-info.java:1: error: [SettingsAgree] Post was compiled under other"
                + " settings than the schema \"Weblog\" has now.");
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void fragmentOfAnotherVersionIsNotRead(Javac javac) {
    Javac.Result full = full(javac);
    Map<String, String> newer = new HashMap<>();
    full.files("generated")
        .forEach(
            (name, text) ->
                newer.put(
                    name,
                    name.endsWith("TagMapper.java")
                        ? text.replace("version = 1", "version = 2")
                        : text));
    newer.putAll(BLOG);
    Path jar = folder.resolve("newer");
    Javac.Result other = javac.compile(jar, newer, "-proc:none");
    assertThat(other.exit()).isZero();
    Javac.Result partial =
        javac.compile(
            folder.resolve("partial"), only("demo/User.java"), List.of(jar.resolve("classes")));
    assertThat(partial.log())
        .contains(
            "error: [FragmentIsReadable] Tag was compiled by another version of Ashlar, whose"
                + " mappings this one cannot read.",
            "Use the same version of ashlar-processor everywhere, and rebuild.");
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void silenceIsKeptInClassFiles(Javac javac) {
    String silenced = "@SuppressWarnings(\"ashlar:CascadeIsNotBlocked\") ";
    Map<String, String> sources = new HashMap<>(BLOG);
    sources.put(
        "demo/Tag.java",
        model("Tag", "@Id long id, @Relation(onDelete = Action.CASCADE) Ref<User> owner"));
    sources.put(
        "demo/Use.java",
        model(
            "Use",
            "@Id long id, "
                + silenced
                + "@Relation(onDelete = Action.RESTRICT) Ref<Tag> tag,"
                + " @Relation(onDelete = Action.NO_ACTION) Ref<Tag> other"));
    Javac.Result full = javac.compile(folder.resolve("full"), sources);
    assertThat(full.log()).contains("Use.other").doesNotContain("Use.tag");
    Javac.Result partial = again(javac, full, "User");
    assertThat(partial.log())
        .contains("[CascadeIsNotBlocked]", "Use.other")
        .doesNotContain("Use.tag");
  }

  private static String model(String name, String components) {
    return """
    package demo;
    import dev.ashlar.*;
    import java.time.Instant;
    import org.jspecify.annotations.Nullable;
    @Model public record %s(%s, %s) {}
    """
        .formatted(name, components, AUDIT);
  }

  /** A full build, made once for each compiler and copied. */
  private Javac.Result full(Javac javac) {
    Javac.Result made =
        FULL.computeIfAbsent(
            javac, compiler -> compiler.compile(fulls.resolve("" + compiler), BLOG, "-Werror"));
    assertThat(made.log()).isEmpty();
    Path copy = folder.resolve("full");
    try (Stream<Path> files = Files.walk(made.folder())) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(made.folder().relativize(file).toString()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Javac.Result(made.exit(), made.log(), copy);
  }

  /** Compiles one model again, into the folder of the full build. */
  private static Javac.Result again(Javac javac, Javac.Result full, String model) {
    return javac.compile(full.folder(), only("demo/" + model + ".java"), List.of(full.classes()));
  }

  private static Map<String, String> only(String source) {
    return Map.of(source, BLOG.get(source));
  }

  private Path createDirectory(String name) {
    try {
      return Files.createDirectory(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path jar(Javac.Result result) throws IOException {
    Path jar = folder.resolve("models.jar");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(file);
        Stream<Path> classes = Files.walk(result.classes())) {
      for (Path each : classes.filter(Files::isRegularFile).sorted().toList()) {
        entries.putNextEntry(new JarEntry(result.classes().relativize(each).toString()));
        Files.copy(each, entries);
        entries.closeEntry();
      }
    }
    return jar;
  }
}
