/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.names;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import dev.ashlar.processor.ModelProcessor;
import dev.ashlar.processor.SchemaProcessor;
import dev.ashlar.processor.Share;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

final class NamesTest {

  /** How many names are tried at each place, of more than a hundred. */
  private static final int SHARE = 3;

  private static final String IMPORTS =
      "import dev.ashlar.Action; import dev.ashlar.Column; import dev.ashlar.Embedded;"
          + " import dev.ashlar.Generator; import dev.ashlar.Id; import dev.ashlar.Index;"
          + " import dev.ashlar.Json; import dev.ashlar.Relation; import dev.ashlar.UpdatedAt;"
          + " import dev.ashlar.Version;";

  private static final Pattern OWN = Pattern.compile("(?s)\\[\\w+\\] .*");
  private static final Pattern PACKAGE = Pattern.compile("/(p\\d+)/");

  /** The cases that are tried, by their packages. */
  private final Map<String, String> cases = new TreeMap<>();

  private final Map<String, List<JavaFileObject>> sources = new TreeMap<>();

  @Test
  void everyNameCompilesInEveryPlaceOrIsRefusedByOneRule() throws IOException {
    for (Place place : Place.in(resource("/names/places.txt"))) {
      List<String> names = new ArrayList<>(place.names());
      Collections.shuffle(names, Share.random("names of " + place.what()));
      names.subList(0, Share.isFull() ? names.size() : SHARE).forEach(name -> add(place, name));
    }

    Map<String, List<String>> said = compile(sources.keySet().stream().toList());
    said.forEach(
        (each, messages) ->
            assertThat(messages)
                .as(cases.get(each))
                .singleElement()
                .satisfies(message -> assertThat(message).matches(OWN)));
    // After an error of a rule, javac does not look at generated code.
    assertThat(
            compile(sources.keySet().stream().filter(each -> !said.containsKey(each)).toList())
                .entrySet()
                .stream()
                .map(each -> cases.get(each.getKey()) + each.getValue()))
        .isEmpty();
  }

  private void add(Place place, String name) {
    String own = "p" + (1000 + cases.size());
    cases.put(own, "%s called %s: ".formatted(place.what(), name));
    sources.put(
        own,
        List.of(
            JavaFileObjects.forSourceString(
                own + ".package-info",
                "@dev.ashlar.Models(name = \"%s\", vendors = {%s}) package %s;"
                    .formatted(
                        own.toUpperCase(Locale.ROOT),
                        Stream.of("H2", "MARIADB", "MYSQL", "POSTGRESQL", "SQLITE")
                            .map("dev.ashlar.Vendor."::concat)
                            .collect(Collectors.joining(", ")),
                        own)),
            JavaFileObjects.forSourceString(
                own + ".Source", "package " + own + "; " + IMPORTS + place.with(name))));
  }

  /** All that is said, by package; empty where all is well. */
  private Map<String, List<String>> compile(List<String> packages) {
    Map<String, List<String>> said = new TreeMap<>();
    javac()
        .withProcessors(new ModelProcessor(), new SchemaProcessor())
        .withOptions("-Xlint:all,-processing,-auxiliaryclass", "-Xmaxerrs", "9999")
        .compile(
            packages.stream()
                .flatMap(each -> Objects.requireNonNull(sources.get(each)).stream())
                .toList())
        .diagnostics()
        .forEach(
            message ->
                said.computeIfAbsent(packageOf(message), each -> new ArrayList<>())
                    .add(message.getMessage(Locale.ROOT)));
    return said;
  }

  private static String packageOf(Diagnostic<? extends JavaFileObject> message) {
    Matcher found =
        PACKAGE.matcher(message.getSource() == null ? "" : message.getSource().toUri().getPath());
    return found.find() ? found.group(1) : "nowhere";
  }

  private static String resource(String path) throws IOException {
    try (InputStream text = NamesTest.class.getResourceAsStream(path)) {
      return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
