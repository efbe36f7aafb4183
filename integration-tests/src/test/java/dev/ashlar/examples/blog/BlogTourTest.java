/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.blog;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.RawSql;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The tour tells the same on every database, and what it prints is what it does. */
final class BlogTourTest {

  private static final Path STORY = Path.of("src/test/resources/golden/blog-tour.txt");
  private static final String SQL = "  | ";

  @EveryDatabase
  @Nested
  final class OnEveryDatabase {

    @BeforeEach
    void clear(TestDatabase database) {
      database.clear();
    }

    /** Ids and times are masked, and the statements left out, which are each database's own. */
    @Test
    void tellsTheSameStory(TestDatabase database) throws IOException {
      String story =
          tour(database)
              .lines()
              .filter(line -> !line.startsWith(SQL))
              .collect(joining("\n", "", "\n"))
              .replace(database.name() + " " + database.version(), "<database>")
              .replaceAll(
                  "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}",
                  "<id>                                ")
              .replaceAll("\\d\\d:\\d\\d:\\d\\d\\.\\d{3}", "<time>      ")
              .replaceAll(" +\n", "\n")
              .transform(text -> RawSql.on(database).isMariadb() ? withoutGaps(text) : text)
              .replaceAll("\n{3,}", "\n\n");

      if (Boolean.getBoolean("golden.update")) {
        Files.writeString(STORY, story);
      }
      assertThat(story).isEqualTo(Files.readString(STORY));
    }

    @Test
    void showsTheStatementsWithTheirParameters(TestDatabase database) {
      RawSql sql = RawSql.on(database);

      assertThat(tour(database).lines())
          .contains(
              sql.spelled("  | CREATE TABLE \"users\" ("),
              sql.spelled("  | WHERE t0.\"email\" = ?"),
              "  | -- alice@prisma.io",
              sql.spelled("  | SET \"name\" = ?, \"visits\" = ?, \"updated_at\" = ?"),
              sql.spelled("  | DELETE FROM \"users\""));
    }
  }

  /** Each call is written twice, for the reader and for the compiler; blanks do not count. */
  @Test
  void printsTheJavaThatRuns() throws IOException {
    StringBuilder source = new StringBuilder();
    for (String part : List.of("BlogTour", "RelationsTour", "SafetyTour")) {
      source.append(
          Files.readString(
              Path.of("src/main/java/dev/ashlar/examples/blog/%s.java".formatted(part))));
    }
    Pattern textBlock = Pattern.compile("\"\"\"\n(.*?)\"\"\"", Pattern.DOTALL);
    String code = withoutBlanks(textBlock.matcher(source).replaceAll(""));

    assertThat(textBlock.matcher(source).results().map(found -> found.group(1)))
        .hasSizeGreaterThan(20)
        .allSatisfy(printed -> assertThat(code).contains("()->" + withoutBlanks(printed)));
  }

  @Test
  void generatedFilesAreWhereItSays() {
    assertThat(GeneratedFiles.list().lines().filter(line -> line.contains("/")))
        .hasSize(13)
        .allSatisfy(line -> assertThat(Path.of("..", line.strip())).isRegularFile());
  }

  /** MariaDB sets keys aside for a batch before it knows how many there are. */
  private static String withoutGaps(String story) {
    return story.replace("   8  Arches", "   5  Arches").replace("   9  Vaults", "   6  Vaults");
  }

  private static String tour(TestDatabase database) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new BlogTour(database, new PrintStream(bytes, true, StandardCharsets.UTF_8)).run();
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static String withoutBlanks(String text) {
    return text.replaceAll("\\s+", "");
  }
}
