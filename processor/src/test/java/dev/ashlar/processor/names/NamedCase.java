/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.names;

import static dev.ashlar.processor.ClassPaths.javac;

import com.google.testing.compile.JavaFileObjects;
import dev.ashlar.processor.ModelProcessor;
import dev.ashlar.processor.SchemaProcessor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * A name in a place.
 *
 * @param place where it is
 * @param name as it stands in the source
 */
record NamedCase(Place place, String name) {

  private static final Pattern PACKAGE = Pattern.compile("(?:^|/)(n\\d+)/");

  private static final String IMPORTS =
      "import dev.ashlar.Action; import dev.ashlar.Column; import dev.ashlar.Embedded;"
          + " import dev.ashlar.Generator; import dev.ashlar.Id; import dev.ashlar.Index;"
          + " import dev.ashlar.Json; import dev.ashlar.Relation; import dev.ashlar.UpdatedAt;"
          + " import dev.ashlar.Version;";

  /** What is said where it should not be, when all are compiled. */
  static List<String> wrong(List<NamedCase> cases) {
    // One that is wrong can spoil the others, so that each is heard alone.
    return suspects(cases).keySet().stream()
        .flatMap(suspect -> suspects(List.of(suspect)).entrySet().stream())
        .map(each -> each.getKey() + " " + each.getValue().stream().map(NamedCase::shown).toList())
        .toList();
  }

  /** The cases of which more is said than one rule may, each in a package of its own. */
  private static Map<NamedCase, List<Diagnostic<? extends JavaFileObject>>> suspects(
      List<NamedCase> cases) {
    Map<String, NamedCase> byPackage = new LinkedHashMap<>();
    cases.forEach(each -> byPackage.put("n" + (1_000 + byPackage.size()), each));
    List<JavaFileObject> sources = new ArrayList<>();
    byPackage.forEach((own, each) -> sources.addAll(each.sources(own)));
    Map<NamedCase, List<Diagnostic<? extends JavaFileObject>>> said = new LinkedHashMap<>();
    // As with Error Prone, so that generated code is looked at beside what is refused.
    javac()
        .withProcessors(new ModelProcessor(), new SchemaProcessor())
        .withOptions(
            "-Xlint:all,-processing,-auxiliaryclass",
            "-Xmaxerrs",
            "9999",
            "-Xdiags:verbose",
            "--should-stop=ifError=FLOW")
        .compile(sources)
        .diagnostics()
        .forEach(
            each ->
                said.computeIfAbsent(
                        Objects.requireNonNull(byPackage.get(packageOf(each)), each.toString()),
                        own -> new ArrayList<>())
                    .add(each));
    said.entrySet().removeIf(each -> each.getKey().isRefusal(each.getValue()));
    return said;
  }

  private List<JavaFileObject> sources(String own) {
    String where = place.packageIn(own, name);
    return List.of(
        JavaFileObjects.forSourceString(
            where + ".package-info",
            "@dev.ashlar.Models(name = \"%s\", vendors = {%s}) package %s;"
                .formatted(place.schema(own, name), place.kind().vendors(), where)),
        JavaFileObjects.forSourceString(
            where + ".Source", "package " + where + "; " + IMPORTS + place.with(name)));
  }

  /** Whether a rule, and nobody else, refuses it: where it is, or else by its name. */
  private boolean isRefusal(List<Diagnostic<? extends JavaFileObject>> said) {
    return said.size() == 1
        && said.get(0).getKind() == Diagnostic.Kind.ERROR
        && said.get(0).getMessage(Locale.ROOT).matches("(?s)\\[(?!ProcessorBug)\\w+] .*")
        && Stream.of(place.parts(name))
            .anyMatch((marked(said.get(0)) + said.get(0).getMessage(Locale.ROOT))::contains);
  }

  private static String marked(Diagnostic<? extends JavaFileObject> said) {
    try {
      return Optional.ofNullable(said.getSource())
          .orElseThrow()
          .getCharContent(false)
          .subSequence((int) said.getStartPosition(), (int) said.getEndPosition())
          .toString();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String packageOf(Diagnostic<? extends JavaFileObject> said) {
    Matcher found = PACKAGE.matcher(said.getSource() == null ? "" : said.getSource().getName());
    return found.find() ? found.group(1) : "";
  }

  private static String shown(Diagnostic<? extends JavaFileObject> said) {
    return "%s:%d: %s"
        .formatted(
            Optional.ofNullable(said.getSource()).map(JavaFileObject::getName).orElse(""),
            said.getLineNumber(),
            said.getMessage(Locale.ROOT));
  }

  @Override
  public String toString() {
    return "%s called %s:".formatted(place.what(), name);
  }
}
