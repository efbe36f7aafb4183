/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.mistake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.processor.Javac;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The mistake that javac has no word for: a query is a value, and the result of {@code where} is
 * dropped. Error Prone finds it through our annotation, in a program that does no more than use it.
 */
final class DroppedQueryTest {

  private static final Path JVM_OPTIONS = Path.of("../.mvn/jvm.config");

  static Stream<Javac> compilers() {
    return Javac.all().stream();
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void errorProneReportsIt(Javac javac, @TempDir Path folder) throws IOException {
    Map<String, String> sources = new HashMap<>(BlogModels.sources());
    sources.put(
        "app/DroppedQuery.java",
        """
        package app;

        import dev.ashlar.examples.blog.*;
        import dev.ashlar.query.Query;

        class DroppedQuery {
          long guests(UserMapper users) {
            Query<User, UserFields> query = users.query();
            query.where(u -> u.role().eq(Role.GUEST));
            return query.count();
          }
        }
        """);

    String log = compile(javac, folder, sources);

    assertThat(Message.byClass(log)).containsOnlyKeys("DroppedQuery");
    assertThat(Message.byClass(log).get("DroppedQuery"))
        .singleElement()
        .satisfies(
            message -> {
              assertThat(message.at()).isEqualTo("(u -> u.role().eq(Role.GUEST));");
              assertThat(message.lines().get(0))
                  .startsWith("[CheckReturnValue] The result of `where(...)` must be used");
            });
  }

  private static String compile(Javac javac, Path folder, Map<String, String> sources)
      throws IOException {
    List<String> options = new ArrayList<>();
    try (Stream<String> lines = Files.lines(JVM_OPTIONS)) {
      lines.map(line -> "-J" + line).forEach(options::add);
    }
    options.add("-XDcompilePolicy=simple");
    options.add("--should-stop=ifError=FLOW");
    options.add("-Xplugin:ErrorProne -XepDisableAllChecks -Xep:CheckReturnValue:ERROR");
    return javac.compile(folder, sources, options.toArray(String[]::new)).log();
  }
}
