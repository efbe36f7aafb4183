/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An option that means nothing is one error, and everything else is compiled all the same. */
final class OptionsTest {

  private static final String MODEL =
      """
      @Model record Task(@Id long id, @CreatedAt Instant createdAt, @UpdatedAt Instant updatedAt) {}
      class Use { List<Task> all(TaskMapper tasks) { return tasks.query().list(); } }
      """;

  @Test
  void unknownVendorIsToldOf() {
    assertThat(messages("ashlar.vendors=h2,postgres"))
        .containsExactly(
            """
            [OptionHasMeaning] The option -Aashlar.vendors=h2,postgres means nothing.
                Use names out of [postgresql, sqlite, h2, mariadb, mysql], with commas between them.\
            """);
  }

  @Test
  void unknownLevelIsToldOf() {
    assertThat(messages("ashlar.rule.ModelIsSingular=warning"))
        .containsExactly(
            """
            [OptionHasMeaning] The option -Aashlar.rule.ModelIsSingular=warning means nothing.
                Use off, warn or error.\
            """);
  }

  @Test
  void unknownRuleIsToldTheNearest() {
    assertThat(messages("ashlar.rule.ModelIsSinglar=off"))
        .containsExactly(
            """
            [OptionHasMeaning] The option -Aashlar.rule.ModelIsSinglar=off means nothing.
                There is no rule ModelIsSinglar. Did you mean "ModelIsSingular"?\
            """);
  }

  @Test
  void unknownOptionIsToldTheNearest() {
    assertThat(messages("ashlar.strct"))
        .containsExactly(
            """
            [OptionHasMeaning] The option -Aashlar.strct= means nothing.
                There is no such option. Did you mean "ashlar.strict"?\
            """);
  }

  @Test
  void optionsOfOthersAreNotOurs() {
    assertThat(messages("mapstruct.verbose=true"))
        .noneMatch(message -> message.contains("OptionHasMeaning"));
  }

  @Test
  void lawCannotBeLowered() {
    assertThat(messages("ashlar.rule.ModelHasKey=warn"))
        .containsExactly(
            """
            [OptionHasMeaning] The option -Aashlar.rule.ModelHasKey=warn means nothing.
                ModelHasKey is an error that cannot be lowered.\
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ashlar.schema=9x", "ashlar.package=a-b", "ashlar.strict=yes"})
  void otherNonsenseIsToldOf(String option) {
    assertThat(messages(option))
        .singleElement()
        .asString()
        .startsWith("[OptionHasMeaning] The option -A%s means nothing.".formatted(option));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ashlar.vendors=h2, POSTGRESQL",
        "ashlar.rule.ModelIsSingular=Off",
        "ashlar.schema=Shop",
        "ashlar.package=demo",
        "ashlar.strict"
      })
  void restIsTaken(String option) {
    assertThat(messages(option)).isEmpty();
  }

  private static List<String> messages(String option) {
    return Compiled.of(MODEL, List.of(option)).messages().stream()
        .map(Compiled.Message::text)
        .toList();
  }
}
