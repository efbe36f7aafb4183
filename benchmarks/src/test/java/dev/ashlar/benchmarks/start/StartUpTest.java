/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks.start;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.Vendor;
import dev.ashlar.benchmarks.blog.MeasuredSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnJre;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/**
 * How many classes are loaded until a program on H2 has its first row. The limits are a little
 * above what is true, and are lowered with it.
 */
@EnabledOnJre(JRE.JAVA_17) // another JDK has classes of its own
class StartUpTest {

  private static final UUID ID = new UUID(1, 2);
  private static final Pattern LOADED = Pattern.compile("\\] ([\\w.$]+)\\S* source:");

  @TempDir private static Path directory;

  private static List<String> byJdbc;
  private static List<String> byAshlar;

  @BeforeAll
  static void readOneRowByEach() throws IOException, InterruptedException {
    Path script = directory.resolve("tables.sql");
    String row =
        "INSERT INTO \"users\" VALUES ('%s', 'ann@example.com', 'Ann', 'USER', 1, %2$s, %2$s);"
            .formatted(ID, "CURRENT_TIMESTAMP");
    List<String> tables = MeasuredSchema.createScript(Vendor.H2);
    Files.writeString(script, String.join(";\n", tables) + ";\n" + row);
    byJdbc = loaded(script, "jdbc");
    byAshlar = loaded(script, "ashlar");
  }

  private static List<String> loaded(Path script, String by)
      throws IOException, InterruptedException {
    Path log = directory.resolve(by + ".log");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-Xlog:class+load:file=" + log,
                "-cp",
                System.getProperty("java.class.path"),
                FirstRow.class.getName(),
                "jdbc:h2:mem:;INIT=RUNSCRIPT FROM '%s'".formatted(script),
                ID.toString(),
                by)
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(printed.lines()).contains("ann@example.com");
    return LOADED.matcher(Files.readString(log)).results().map(found -> found.group(1)).toList();
  }

  /** Goal: 120. A third are H2's own and of the JDK, for the settings that are looked at once. */
  @Test
  void fewClassesAreLoadedBeyondThoseOfJdbc() {
    assertThat(byAshlar.size() - byJdbc.size()).isLessThan(420);
  }

  @Test
  void fewOfTheseAreOurOwn() {
    assertThat(byAshlar).filteredOn(name -> name.startsWith("dev.ashlar.")).hasSizeLessThan(245);
  }

  /** What is made for a failure, a message, a listener or a limit of time. */
  @Test
  void whatIsNotNeededIsNotLoaded() {
    assertThat(
            List.of(
                "java.util.logging.LogManager",
                "java.util.concurrent.ScheduledThreadPoolExecutor",
                "java.time.format.DateTimeFormatter",
                "java.util.SplittableRandom",
                "dev.ashlar.sql.vendor.postgresql.PostgresDialect"))
        .doesNotContainAnyElementsOf(byAshlar);
  }
}
