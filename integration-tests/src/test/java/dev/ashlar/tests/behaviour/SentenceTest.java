/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sentences of the page and those of the tests are the same. */
final class SentenceTest {

  private final List<String> ofThePage;
  private final List<String> ofTheTests;

  SentenceTest() throws IOException {
    ofThePage =
        BehaviourPage.read(Path.of("src/test/resources/behaviour/databases.md"))
            .behaviours()
            .stream()
            .map(Behaviour::sentence)
            .toList();
    ofTheTests =
        ShowingTests.below(Path.of("target/test-classes")).stream()
            .flatMap(test -> test.sentences().stream())
            .distinct()
            .toList();
  }

  @Test
  void everySentenceIsThereOnce() {
    assertThat(ofThePage).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void everySentenceHasATest() {
    assertThat(ofTheTests).containsAll(ofThePage);
  }

  @Test
  void everyTestShowsASentenceOfThePage() {
    assertThat(ofThePage).containsAll(ofTheTests);
  }
}
