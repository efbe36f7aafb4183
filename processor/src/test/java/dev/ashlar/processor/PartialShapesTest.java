/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Types that models are made of, and that a build has as class files, keep their columns. */
final class PartialShapesTest {

  private static final String AUDIT = "@CreatedAt Instant createdAt, @UpdatedAt Instant updatedAt";
  private static final String SETTINGS = "@dev.ashlar.Models(name = \"Blog\") package demo;";

  private static final String GRADES = "dev.ashlar.processor.GradeGenerator";

  @TempDir Path folder;

  static Stream<Javac> compilers() {
    return Javac.all().stream();
  }

  /** What value records stand for is known of class files as well, in a jar and beside. */
  @ParameterizedTest
  @MethodSource("compilers")
  void valueRecordsKeepTheirColumns(Javac javac) throws IOException {
    Map<String, String> sources =
        Map.of(
            "demo/package-info.java",
            SETTINGS,
            "demo/UserId.java",
            "package demo; public record UserId(java.util.UUID value) {}",
            "demo/Email.java",
            "package demo; public record Email(String value) {}",
            "demo/Contact.java",
            "package demo; public record Contact(Email email) {}",
            "demo/User.java",
            model(
                "User",
                "@Id UserId id, @Column(unique = true, ignoreCase = true) Email email,"
                    + " @Nullable Contact contact"),
            "demo/Post.java",
            model("Post", "@Id long id, @Relation(onDelete = Action.RESTRICT) Ref<User> author"));
    Javac.Result full = javac.compile(folder.resolve("full"), sources, "-Werror");
    assertThat(full.log()).isEmpty();
    assertThat(full.tables().get("META-INF/ashlar/Blog/schema.txt"))
        .contains(
            "column id uuid",
            "column email varchar(255) ignore case not null\n",
            "column contact varchar(255)\n",
            "author_id uuid");
    assertEachModelAloneGivesTheSame(javac, sources, full);
  }

  /** So are embedded records, with what may be absent in them, and converters. */
  @ParameterizedTest
  @MethodSource("compilers")
  void embeddedRecordsKeepTheirColumns(Javac javac) throws IOException {
    Map<String, String> sources =
        Map.of(
            "demo/package-info.java",
            SETTINGS,
            "demo/Place.java",
            "package demo; public record Place(double latitude, double longitude) {}",
            "demo/Address.java",
            """
            package demo;
            import dev.ashlar.*;
            import org.jspecify.annotations.Nullable;
            public record Address(
                String street, @Nullable String district, byte @Nullable [] seal,
                java.util.Optional<String> floor, @Embedded @Nullable Place place) {
              public record Line(@Nullable String first, String second) {}
            }
            """,
            "demo/LocaleConverter.java",
            """
            package demo;
            import java.util.Locale;
            public final class LocaleConverter implements dev.ashlar.Converter<Locale, String> {
              public String toDatabase(Locale value) { return value.toLanguageTag(); }
              public Locale fromDatabase(String stored) { return Locale.forLanguageTag(stored); }
            }
            """,
            "demo/User.java",
            model(
                "User",
                "@Id @Convert(LocaleConverter.class) java.util.Locale id,"
                    + " @Embedded Address home, @Embedded @Nullable Address billing,"
                    + " @Embedded Address.Line line"),
            "demo/Post.java",
            model("Post", "@Id long id, @Relation(onDelete = Action.RESTRICT) Ref<User> author"));
    Javac.Result full = javac.compile(folder.resolve("full"), sources, "-Werror");
    assertThat(full.log()).isEmpty();
    assertThat(full.tables().get("META-INF/ashlar/Blog/schema.txt"))
        .contains(
            "column home_street varchar(255) not null\n",
            "column home_district varchar(255)\n",
            "column home_place_latitude double\n",
            "column line_first varchar(255)\n",
            "check users_billing_check");
    assertEachModelAloneGivesTheSame(javac, sources, full);
  }

  /** What an earlier build left behind says nothing of classes that are compiled from source. */
  @ParameterizedTest
  @MethodSource("compilers")
  void superclassesLoseTheirLastNullable(Javac javac) throws IOException {
    String[] generator = {"-Werror", "-processor", Javac.PROCESSORS + "," + GRADES};
    Javac.Result full = javac.compile(folder.resolve("full"), classes("@Nullable "), generator);
    assertThat(full.log()).isEmpty();
    assertThat(full.tables().get("META-INF/ashlar/Blog/schema.txt"))
        .contains("column note varchar(255)\n", "column part varchar(255)\n");
    Path later = Files.createDirectories(folder.resolve("later/classes/demo"));
    for (String old : List.of("Base.class", "Whole$Part.class")) {
      Files.copy(full.classes().resolve("demo").resolve(old), later.resolve(old));
    }
    // In the second of these folders the model waits a round for the enum.
    for (Path place : List.of(full.folder(), folder.resolve("later"))) {
      Javac.Result again =
          javac.compile(place, classes(""), List.of(place.resolve("classes")), generator);
      assertThat(again.log()).isEmpty();
      assertThat(again.tables().get("META-INF/ashlar/Blog/schema.txt"))
          .contains(
              "column part varchar(255) not null\n",
              "column note varchar(255) not null\n",
              "column own varchar(255)\n",
              "column level enum(32, LOW, HIGH) not null default \"LOW\"\n");
    }
  }

  /** As Gradle does it: whatever has an annotation of ours and did not change is named. */
  @ParameterizedTest
  @MethodSource("compilers")
  void superclassesNamedAsClassesKeepTheirColumns(Javac javac) {
    Map<String, String> sources = classes("@Nullable ");
    Javac.Result full =
        javac.compile(
            folder.resolve("full"),
            sources,
            "-Werror",
            "-processor",
            Javac.PROCESSORS + "," + GRADES);
    assertThat(full.log()).isEmpty();
    Map<String, String> before = full.tables();
    for (List<String> each :
        List.of(List.of("Item", "Tag"), List.of("Item", "Mark"), List.of("Tag", "Item"))) {
      String changed = "demo/" + each.get(0) + ".java";
      Javac.Result partial =
          javac.compile(
              full.folder(),
              Map.of(changed, sources.get(changed)),
              List.of(full.classes()),
              "-Werror",
              "demo.Base",
              "demo.Whole",
              "demo." + each.get(1));
      assertThat(partial.log()).isEmpty();
      assertThat(partial.tables()).isEqualTo(before);
      assertThat(partial.files("generated")).isEqualTo(full.files("generated"));
    }
  }

  /** A model below classes of which javac 17 shows the same whether they are sources or not. */
  private static Map<String, String> classes(String nullable) {
    return Map.of(
        "demo/package-info.java",
        SETTINGS,
        "demo/Trigger.java",
        "package demo; @interface Graded {} @Graded class Trigger {}",
        "demo/Whole.java",
        """
        package demo;
        import dev.ashlar.*;
        import org.jspecify.annotations.Nullable;
        abstract class Whole {
          Whole() {}
          abstract static class Part {
            @Column(length = 255) %sString part = "";
            Part() {}
          }
        }
        """
            .formatted(nullable),
        "demo/Base.java",
        """
        package demo;
        import dev.ashlar.*;
        import org.jspecify.annotations.Nullable;
        abstract class Base extends Whole.Part {
          @Column(length = 255) %sString note = "";
          protected Base() {}
          public String note() { return note; }
        }
        """
            .formatted(nullable),
        "demo/Item.java",
        """
        package demo;
        import dev.ashlar.*;
        import org.jspecify.annotations.Nullable;
        @Model(timestamps = false, reason = "short") public class Item extends Base {
          @Id long id;
          @Nullable String own;
          @Column(defaultValue = "LOW") Grade level = Grade.LOW;
        }
        """,
        "demo/Mark.java",
        """
        package demo;
        import dev.ashlar.*;
        @Model(timestamps = false, reason = "short") public class Mark {
          @Id private final long id;
          public Mark(long id) { this.id = id; }
          public long getId() { return id; }
        }
        """,
        "demo/Tag.java",
        model("Tag", "@Id long id, @Nullable String label"));
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

  /** Compiles each model again, the other classes being in a jar. */
  private void assertEachModelAloneGivesTheSame(
      Javac javac, Map<String, String> sources, Javac.Result full) throws IOException {
    Path jar = jar(full);
    for (String model : List.of("demo/User.java", "demo/Post.java")) {
      Javac.Result partial =
          javac.compile(
              folder.resolve(model), Map.of(model, sources.get(model)), List.of(jar), "-Werror");
      assertThat(partial.log()).isEmpty();
      assertThat(partial.tables()).isEqualTo(full.tables());
      assertThat(full.files("generated")).containsAllEntriesOf(partial.files("generated"));
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
