/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Generated types, missing types and refused models: each mistake gives one error on each javac.
 */
final class RoundsTest {

  private static final String IMPORTS =
      """
      package demo;
      import dev.ashlar.*;
      import java.time.Instant;
      """;
  private static final String AUDIT = "@CreatedAt Instant createdAt, @UpdatedAt Instant updatedAt";
  private static final String SETTINGS = "@dev.ashlar.Models(name = \"Demo\") package demo;";

  /** Uses generated code wherever Java lets one. */
  private static final String USE =
      """
      package demo;
      import static demo.TaskDraft.start;
      import demo.TaskMapper;
      import dev.ashlar.query.Fields;
      import dev.ashlar.database.Database;
      import java.util.List;
      class Use {
        final TaskMapper tasks;
        List<TaskChange> changes;
        Use(Database db) { tasks = new TaskMapper(db); }
        List<Task> all() { return tasks.query().where(t -> t.title().eq("x")).list(); }
        Task one() { return tasks.create(t -> t.title("x")); }
        void tables(Database db) { DemoSchema.create(db); }
        abstract static class Typed implements java.util.function.Supplier<TaskFields> {}
      }
      """;

  /** What makes {@link GradeGenerator} write its enum. */
  private static final String GRADED =
      "package demo; @interface Graded {} @Graded class Trigger {}";

  @TempDir Path folder;

  static Stream<Javac> compilers() {
    return Javac.all().stream();
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void goodModelAndItsUsesCompile(Javac javac) {
    Javac.Result result = compile(javac, "@Id long id, String title, " + AUDIT, "-Werror");
    assertThat(result.log()).isEmpty();
    assertThat(result.exit()).isZero();
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void typeOfAnotherProcessorIsWaitedFor(Javac javac) {
    Javac.Result result =
        compile(
            javac,
            "@Id long id, String title, @Column(defaultValue = \"LOW\") Grade level, " + AUDIT,
            "-Werror",
            "-processor",
            "dev.ashlar.processor.ModelProcessor,dev.ashlar.processor.SchemaProcessor,"
                + "dev.ashlar.processor.GradeGenerator");
    assertThat(result.log()).isEmpty();
    assertThat(result.files("classes").get("META-INF/ashlar/Demo/schema.txt"))
        .contains("column level enum(32, LOW, HIGH) not null default");
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void misspeltTypeIsOneError(Javac javac) {
    Javac.Result result = compile(javac, "@Id long id, String title, Strin body, " + AUDIT);
    assertThat(result.errors()).containsExactly("demo/Task.java:5: error: cannot find symbol");
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void misspeltTypeOfARelationIsOneError(Javac javac) {
    Javac.Result result =
        compile(
            javac,
            "@Id long id, String title, @Relation(onDelete = Action.RESTRICT) Ref<Tsk> parent, "
                + AUDIT);
    assertThat(result.errors()).containsExactly("demo/Task.java:5: error: cannot find symbol");
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void nameOfSeveralTypesIsOneError(Javac javac) {
    for (String component : List.of("Ref<Task> parent", "List<Ref> parents", "Ref[] parents")) {
      String model =
          """
          package demo;
          import dev.ashlar.*;
          import java.sql.*;
          import java.time.Instant;
          import java.util.List;
          @Model record Task(@Id long id, %s, %s) {}
          """
              .formatted(component, AUDIT);
      assertThat(
              javac
                  .compile(
                      folder, Map.of("demo/package-info.java", SETTINGS, "demo/Task.java", model))
                  .errors())
          .containsExactly("demo/Task.java:6: error: reference to Ref is ambiguous");
    }
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void refusedColumnAmongUsesIsOneError(Javac javac) {
    Javac.Result result = compile(javac, "@Id long id, String title, Thread thread, " + AUDIT);
    assertThat(result.errors())
        .containsExactly(
            "demo/Task.java:5: error: [TypeIsMapped] Task.thread is a Thread, which cannot be a"
                + " column.");
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void modelWithoutKeyAmongUsesIsOneError(Javac javac) {
    Javac.Result result = compile(javac, "String title, " + AUDIT);
    assertThat(result.errors())
        .containsExactly("demo/Task.java:5: error: [ModelHasKey] Task has no @Id.");
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void modelThatPointsAtARefusedOneIsNoFurtherError(Javac javac) {
    Javac.Result result =
        javac.compile(
            folder,
            Map.of(
                "demo/package-info.java",
                SETTINGS,
                "demo/Place.java",
                IMPORTS + "public record Place(String street, Ref<Task> next) {}",
                "demo/Task.java",
                IMPORTS
                    + "@Model public record Task(@Id long id, String title, @Embedded Place place, "
                    + AUDIT
                    + ") {}",
                "demo/Note.java",
                IMPORTS
                    + "@Model public record Note(@Id long id,"
                    + " @Relation(onDelete = Action.CASCADE) Ref<Task> task, "
                    + AUDIT
                    + ") {}"));
    assertThat(result.errors())
        .containsExactly(
            "demo/Task.java:4: error: [EmbeddedHoldsColumns] Task.place embeds Place with next,"
                + " which is a relation.");
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void violationBesideAModelThatWaitsIsOneError(Javac javac) {
    Javac.Result result =
        javac.compile(
            folder,
            Map.of(
                "demo/package-info.java",
                SETTINGS,
                "demo/Task.java",
                IMPORTS
                    + "@Model\npublic record Task(@Id long id, String title, Grade level, "
                    + AUDIT
                    + ") {}",
                "demo/Note.java",
                IMPORTS
                    + "@Model\npublic record Note(@Id long id, Thread thread, "
                    + AUDIT
                    + ") {}",
                "demo/Use.java",
                USE,
                "demo/Graded.java",
                GRADED),
            "-processor",
            "dev.ashlar.processor.ModelProcessor,dev.ashlar.processor.SchemaProcessor,"
                + "dev.ashlar.processor.GradeGenerator");
    assertThat(result.errors())
        .containsExactly(
            "demo/Note.java:5: error: [TypeIsMapped] Note.thread is a Thread, which cannot be a"
                + " column.");
  }

  private Javac.Result compile(Javac javac, String components, String... options) {
    return javac.compile(
        folder,
        Map.of(
            "demo/package-info.java",
            SETTINGS,
            "demo/Task.java",
            IMPORTS + "@Model\npublic record Task(" + components + ") {}",
            "demo/Use.java",
            USE,
            "demo/Graded.java",
            GRADED),
        options);
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void sameSourcesGiveTheSameBytesInAnyOrder(Javac javac) {
    String user =
        IMPORTS
            + "@Model\npublic record User(@Id long id, @Relation(mappedBy = \"user\") Many<Task>"
            + " tasks, "
            + AUDIT
            + ") {}";
    String task =
        IMPORTS
            + "@Model\npublic record Task(@Id long id, @Relation(onDelete = Action.CASCADE)"
            + " Ref<User> user, "
            + AUDIT
            + ") {}";
    Map<String, String> generated =
        javac
            .compile(
                folder.resolve("one"),
                Map.of("a/package-info.java", SETTINGS, "b/User.java", user, "c/Task.java", task))
            .files("generated");
    Map<String, String> again =
        javac
            .compile(
                folder.resolve("two"),
                Map.of("c/package-info.java", SETTINGS, "b/Task.java", task, "d/User.java", user))
            .files("generated");
    assertThat(generated).hasSize(9).isEqualTo(again);
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void draftOfAModelThatWaitsForATypeIsNestedByItsFirstStage(Javac javac) {
    Javac.Result result =
        javac.compile(
            folder,
            Map.of(
                "demo/package-info.java",
                SETTINGS,
                "demo/Task.java",
                IMPORTS
                    + "@Model\npublic record Task(@Id long id, Grade level, String title,"
                    + " @Relation(onDelete = Action.CASCADE) Ref<Board> board, "
                    + AUDIT
                    + ") {}",
                "demo/Board.java",
                IMPORTS
                    + "@Model\npublic record Board(@Id long id,"
                    + " @Relation(mappedBy = \"board\") Many<Task> tasks, "
                    + AUDIT
                    + ") {}",
                "demo/Use.java",
                """
                package demo;
                class Use {
                  BoardDraft board() {
                    return BoardDraft.start()
                        .tasks(t -> t.create(d -> d.level(Grade.LOW).title("x").boardIsParent()));
                  }
                }
                """,
                "demo/Graded.java",
                GRADED),
            "-Werror",
            "-processor",
            "dev.ashlar.processor.ModelProcessor,dev.ashlar.processor.SchemaProcessor,"
                + "dev.ashlar.processor.GradeGenerator");
    assertThat(result.log()).isEmpty();
    assertThat(result.files("generated").get("demo/BoardDraft.java"))
        .contains("NestedMany<TaskMapper.NeedsLevel, TaskDraft, Task>");
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void optionsNameSchemaPackageAndTargets(Javac javac) {
    Javac.Result result =
        javac.compile(
            folder,
            Map.of(
                "demo/Task.java",
                IMPORTS + "@Model\npublic record Task(@Id long id, " + AUDIT + ") {}"),
            "-Aashlar.schema=Work",
            "-Aashlar.package=work.tables",
            "-Aashlar.vendors=sqlite,H2");
    assertThat(result.log()).isEmpty();
    assertThat(result.files("generated")).containsKey("work/tables/WorkSchema.java");
    assertThat(result.files("classes").keySet())
        .filteredOn(file -> file.endsWith(".sql"))
        .containsExactly(
            "META-INF/ashlar/Work/ddl/h2/create.sql",
            "META-INF/ashlar/Work/ddl/h2/drop.sql",
            "META-INF/ashlar/Work/ddl/sqlite/create.sql",
            "META-INF/ashlar/Work/ddl/sqlite/drop.sql");
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void withoutSettingsThePackageNamesTheSchema(Javac javac) {
    Javac.Result result =
        javac.compile(
            folder,
            Map.of(
                "demo/Task.java", IMPORTS + "@Model\nrecord Task(@Id long id, " + AUDIT + ") {}"));
    assertThat(result.exit()).isZero();
    assertThat(result.files("generated")).containsKey("demo/DemoSchema.java");
    assertThat(List.copyOf(result.files("classes").keySet()))
        .filteredOn(file -> file.endsWith("create.sql"))
        .containsExactly(
            "META-INF/ashlar/Demo/ddl/h2/create.sql",
            "META-INF/ashlar/Demo/ddl/postgresql/create.sql");
  }
}
