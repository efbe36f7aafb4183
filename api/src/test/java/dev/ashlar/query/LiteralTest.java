/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What javac says to literals, with which most mistakes are made. */
class LiteralTest {

  @TempDir private Path output;

  @Test
  void literalNullDoesNotCompile() {
    Map<String, List<String>> errors =
        errors(
            "users.name().eq(null)",
            "users.name().ne(null)",
            "users.name().contains(null)",
            "users.visits().eq(null)",
            "users.visits().gt(null)",
            "users.role().eq(null)",
            "users.createdAt().isDistinctFrom(null)",
            "posts.id().eq(null)",
            "posts.published().eq(null)",
            "items.price().eq(null)",
            "items.weight().lte(null)",
            "items.icon().eq(null)",
            "posts.author().eq(null)",
            "posts.author().ne(null)");

    assertThat(errors)
        .allSatisfy(
            (expression, messages) ->
                assertThat(messages)
                    .singleElement()
                    .satisfies(
                        message -> {
                          assertThat(message).startsWith("reference to ").contains("is ambiguous");
                          assertThat(message.lines()).hasSizeLessThan(4);
                        }));
  }

  @Test
  void literalsCompileWithoutSuffixesAndBoxes() {
    Map<String, List<String>> errors =
        errors(
            "users.visits().eq(5)",
            "users.visits().eq(Integer.valueOf(5))",
            "posts.id().eq(5)",
            "posts.id().eq(5L)",
            "posts.id().eq(Long.valueOf(5))",
            "posts.id().in(5, 6)",
            "posts.id().in(List.of(5L))",
            "items.weight().gt(5)",
            "items.weight().between(1, 2.5)",
            "posts.published()",
            "posts.published().and(posts.title().isNull())");

    assertThat(errors).allSatisfy((expression, messages) -> assertThat(messages).isEmpty());
  }

  @Test
  void valueOfAnotherTypeIsToldOffInAFewLines() {
    Map<String, List<String>> errors =
        errors("users.role().eq(\"ADMIN\")", "posts.author().eq(posts)");

    assertThat(errors)
        .allSatisfy(
            (expression, messages) ->
                assertThat(messages)
                    .singleElement()
                    .satisfies(message -> assertThat(message.lines()).hasSizeLessThan(6)));
  }

  /** The messages for each of the expressions, compiled together. */
  private Map<String, List<String>> errors(String... expressions) {
    Map<String, List<String>> errors = new TreeMap<>();
    List<Probe> probes = new ArrayList<>();
    for (String expression : expressions) {
      errors.put(expression, new ArrayList<>());
      probes.add(new Probe("Probe" + probes.size(), expression));
    }
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    compile(probes, diagnostics);
    for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
      if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
        Probe probe = probes.get(number(diagnostic.getSource()));
        errors.get(probe.expression).add(diagnostic.getMessage(Locale.ENGLISH));
      }
    }
    return errors;
  }

  private void compile(List<Probe> probes, DiagnosticCollector<JavaFileObject> diagnostics) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<String> options = List.of("-proc:none", "-cp", classPath, "-d", output.toString());
    JavaCompiler.CompilationTask task =
        compiler.getTask(null, null, diagnostics, options, null, probes);
    task.setLocale(Locale.ENGLISH);
    assertThat(task.call()).isNotNull();
  }

  private static int number(JavaFileObject source) {
    return Integer.parseInt(source.getName().replaceAll("\\D", ""));
  }

  private static final class Probe extends SimpleJavaFileObject {

    private final String name;
    private final String expression;

    Probe(String name, String expression) {
      super(URI.create("string:///dev/ashlar/query/" + name + ".java"), Kind.SOURCE);
      this.name = name;
      this.expression = expression;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return """
      package dev.ashlar.query;
      import java.util.List;
      final class %s {
        Condition condition(UserFields users, PostFields posts, ItemFields items) {
          return %s;
        }
      }
      """
          .formatted(name, expression);
    }
  }
}
