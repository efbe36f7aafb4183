/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.behaviour;

import dev.ashlar.tests.database.SkippedDatabases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Holds the committed page about databases against what the tests of this build have seen; {@code
 * -Dgolden.update=true} writes it anew. What a build could not see, since it ran a part of the
 * tests or had no MySQL, is not compared, and the build says so.
 */
public final class DatabasesPage {

  private static final String NAME = "docs/guide/databases.md";

  /** Properties of a build that runs less than all, or on servers of its own. */
  private static final List<String> CHOICES = List.of("test", "ashlar.test.databases");

  private static final List<String> SERVERS =
      List.of("ashlar.test.mariadb.url", "ashlar.test.mysql.url", "ashlar.test.postgresql.url");

  private DatabasesPage() {}

  /**
   * Runs at the end of the build.
   *
   * @param arguments the module's folder
   * @throws IllegalStateException if the page is not what was seen
   */
  public static void main(String[] arguments) throws IOException {
    Path module = Path.of(arguments[0]);
    Path seen = module.resolve("target/behaviour.txt");
    if (isTold("skipTests") || !Files.exists(seen)) {
      return;
    }
    PageCheck check = check(module, OutcomeFile.read(seen));
    // A later build that runs no such test must not find it.
    Files.delete(seen);
    Path page = module.resolveSibling(NAME);
    List<String> missing = check.missing();
    boolean isUpdate = Boolean.getBoolean("golden.update");
    if (SERVERS.stream().anyMatch(DatabasesPage::isTold)) {
      say("was not compared, since this build ran on other servers than its own.");
    } else if (isUpdate && check.isWhole()) {
      Files.writeString(page, check.render());
    } else if (isUpdate) {
      say("was not written, since not every test ran and passed on every database.");
    } else if (CHOICES.stream().anyMatch(DatabasesPage::isTold)) {
      say("was not compared, since this build chose what to run.");
    } else if (!missing.isEmpty()) {
      throw new IllegalStateException(
          NAME + " cannot be compared, since these tests did not run: " + missing);
    } else if (!check.agreesWith(Files.readString(page))) {
      throw new IllegalStateException(
          NAME
              + " is not what the tests have seen. Write it anew with -Dgolden.update=true, and"
              + " review the difference.");
    }
  }

  private static PageCheck check(Path module, Outcomes outcomes) throws IOException {
    List<String> skipped = skipped(module.resolve("target/databases.txt"));
    List<Column> absent =
        Stream.of(Column.values())
            .filter(column -> !outcomes.haveRunOn(column.database()))
            .filter(column -> skipped.contains(column.database()))
            .toList();
    return new PageCheck(
        BehaviourPage.read(module.resolve("src/test/resources/behaviour/databases.md")),
        ShowingTests.below(module.resolve("target/test-classes")),
        outcomes,
        absent);
  }

  private static void say(String sentence) {
    System.out.println("[WARNING] " + NAME + " " + sentence);
  }

  private static boolean isTold(String property) {
    String value = System.getProperty(property, "false");
    return !value.isBlank() && !value.equals("false");
  }

  /** The names in lines such as "Tests were SKIPPED on mariadb: ..". */
  private static List<String> skipped(Path report) throws IOException {
    List<String> names = new ArrayList<>();
    for (String line : Files.exists(report) ? Files.readAllLines(report) : List.<String>of()) {
      if (line.startsWith(SkippedDatabases.SKIPPED)) {
        names.add(line.substring(SkippedDatabases.SKIPPED.length()).replaceAll(":.*", ""));
      }
    }
    return names;
  }
}
