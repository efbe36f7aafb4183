/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.mistake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.processor.Javac;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is said under javac 17 and 25 to typical mistakes in models, with all that javac says
 * besides. The files in {@code resources/mistakes/models} hold the mistakes and the messages;
 * {@code -Dgolden.update=true} writes the messages anew, to be reviewed like code.
 */
final class ModelMistakesTest {

  /** The messages by version of javac and folder of the mistake. */
  private static final Map<Integer, Map<String, List<Message>>> HEARD = new TreeMap<>();

  @TempDir private static Path folder;

  @BeforeAll
  static void compile() {
    Map<String, String> sources = new TreeMap<>();
    mistakes().forEach(each -> sources.putAll(new ModelSources(each).all()));
    for (Javac javac : Javac.all()) {
      Path own = folder.resolve(Integer.toString(javac.version()));
      String log =
          javac
              .compile(
                  own, sources, "-Xlint:-auxiliaryclass", "-Xmaxerrs", "1000", "-Xmaxwarns", "1000")
              .log();
      HEARD.put(javac.version(), Message.byFolder(log, own.resolve("src/demo")));
    }
  }

  static List<Mistake> mistakes() {
    return Mistake.in("models");
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void messagesAreAsReviewed(Mistake mistake) {
    mistake.review(HEARD.keySet(), version -> heard(version, mistake));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void nothingIsSaidAboutGeneratedCode(Mistake mistake) {
    for (int version : HEARD.keySet()) {
      assertThat(heard(version, mistake))
          .isNotEmpty()
          .doesNotContain("Mapper", "Draft", "Fields", "ProcessorBug");
    }
  }

  @Test
  void thereAreManyMistakes() {
    assertThat(mistakes()).hasSizeGreaterThanOrEqualTo(40);
  }

  @Test
  void nothingElseIsWrong() {
    List<String> folders =
        mistakes().stream().map(each -> new ModelSources(each).folder()).toList();

    assertThat(HEARD.values()).allSatisfy(each -> assertThat(folders).containsAll(each.keySet()));
  }

  private static String heard(int version, Mistake mistake) {
    ModelSources sources = new ModelSources(mistake);
    return HEARD.get(version).getOrDefault(sources.folder(), List.of()).stream()
        .map(Message::toString)
        .map(sources::told)
        .collect(Collectors.joining("\n"));
  }
}
