/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.mistake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.processor.Javac;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What javac 17 and 25 say to typical mistakes in the use of mappers and queries, compiled together
 * with the models of the blog. The files in {@code resources/mistakes} hold the mistakes and the
 * messages; {@code -Dgolden.update=true} writes the messages anew, to be reviewed like code.
 */
final class MistakesTest {

  private static final int LONGEST = 6;

  /** Where two lambdas have to agree on a type, javac calls it an inference variable. */
  private static final Set<String> OF_TWO_LAMBDAS = Set.of("SetToAnotherType");

  /** The errors by version of javac and name of the mistake. */
  private static final Map<Integer, Map<String, List<Message>>> HEARD = new TreeMap<>();

  @TempDir private static Path folder;

  @BeforeAll
  static void compile() {
    Map<String, String> sources = new HashMap<>(BlogModels.sources());
    Mistake.in("").forEach(each -> sources.put("app/" + each.name() + ".java", source(each)));
    for (Javac javac : Javac.all()) {
      Path own = folder.resolve(Integer.toString(javac.version()));
      String log = javac.compile(own, sources, "-Xmaxerrs", "1000").log();
      HEARD.put(javac.version(), Message.byClass(log));
    }
  }

  static List<Mistake> mistakes() {
    return Mistake.in("");
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void messageIsAsReviewed(Mistake mistake) {
    mistake.review(HEARD.keySet(), version -> text(messages(version, mistake)));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void messageIsShortAndInTheUsersWords(Mistake mistake) {
    for (int version : HEARD.keySet()) {
      assertThat(messages(version, mistake))
          .isNotEmpty()
          .allSatisfy(
              message -> {
                assertThat(message.lines()).hasSizeLessThanOrEqualTo(LONGEST);
                assertThat(message.toString()).doesNotContain("capture#", "CAP#");
                assertThat(message.toString().contains("inference"))
                    .isEqualTo(OF_TWO_LAMBDAS.contains(mistake.name()));
              });
    }
  }

  @Test
  void thereAreManyMistakes() {
    assertThat(Mistake.in("")).hasSizeGreaterThanOrEqualTo(25);
  }

  @Test
  void nothingElseIsWrong() {
    List<String> names = Mistake.in("").stream().map(Mistake::name).toList();

    assertThat(HEARD.values())
        .allSatisfy(each -> assertThat(each.keySet()).containsExactlyInAnyOrderElementsOf(names));
  }

  /** A class that has what the lines use. */
  private static String source(Mistake mistake) {
    return """
    package app;

    import dev.ashlar.*;
    import dev.ashlar.examples.blog.*;
    import dev.ashlar.query.*;
    import dev.ashlar.database.*;
    import static dev.ashlar.query.Select.*;
    import java.math.BigDecimal;
    import java.time.*;
    import java.util.*;
    import javax.sql.DataSource;

    class %s {
      record Line(long id, String title) {}

      void run(Database db, DataSource dataSource, UserMapper users, PostMapper posts,
          User alice, Post post, UUID id, String name) {
    %s
      }
    }
    """
        .formatted(mistake.name(), mistake.code());
  }

  private static List<Message> messages(int version, Mistake mistake) {
    return HEARD.get(version).getOrDefault(mistake.name(), List.of());
  }

  private static String text(List<Message> messages) {
    return messages.stream().map(Message::toString).collect(Collectors.joining("\n"));
  }
}
