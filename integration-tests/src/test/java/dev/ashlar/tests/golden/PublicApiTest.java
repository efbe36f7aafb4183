/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.Model;
import dev.ashlar.jackson.JacksonCodec;
import dev.ashlar.sql.vendor.Dialects;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each module shows is what is written down: a public type is a decision. {@code
 * -Dgolden.update=true} writes it anew.
 */
final class PublicApiTest {

  static Stream<Arguments> modules() {
    return Stream.of(
        Arguments.of("sql", Dialects.class),
        Arguments.of("api", Model.class),
        Arguments.of("jackson", JacksonCodec.class));
  }

  @ParameterizedTest
  @MethodSource("modules")
  void apiIsWhatIsWrittenDown(String module, Class<?> anchor)
      throws IOException, URISyntaxException {
    Path golden = Path.of("src/test/resources/golden/api/%s.txt".formatted(module));
    String shown = PublicApi.of(anchor);

    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, shown);
    }
    assertThat(shown).isEqualTo(Files.readString(golden));
  }
}
