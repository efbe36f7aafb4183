/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor;

import static dev.ashlar.processor.ClassPaths.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Completion;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** What Gradle is promised: which processor writes a file, and from which elements it stems. */
final class IncrementalBuildTest {

  private static final String REGISTRATION = "/META-INF/gradle/incremental.annotation.processors";

  @Test
  void registrationNamesBothProcessors() throws IOException {
    try (InputStream file = IncrementalBuildTest.class.getResourceAsStream(REGISTRATION)) {
      assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8).lines())
          .containsExactly(
              ModelProcessor.class.getName() + ",isolating",
              SchemaProcessor.class.getName() + ",aggregating");
    }
  }

  @Test
  void fileOfAModelStemsFromThatModelAlone() {
    Spy spy = new Spy(new ModelProcessor());
    compile(spy, new SchemaProcessor());
    assertThat(spy.origins())
        .hasSize(8)
        .allSatisfy(
            (file, origins) ->
                assertThat(origins)
                    .containsExactly(file.contains("User") ? "demo.User" : "demo.Post"));
  }

  @Test
  void filesOfTheSchemaStemFromAllModels() {
    Spy spy = new Spy(new SchemaProcessor());
    compile(new ModelProcessor(), spy);
    assertThat(spy.origins())
        .containsKeys(
            "demo.DemoSchema", "META-INF/ashlar/Demo/schema.txt", "META-INF/ashlar/Demo/schema.mmd")
        .allSatisfy(
            (file, origins) -> assertThat(origins).containsExactly("demo.Post", "demo.User"));
  }

  private static void compile(Processor... processors) {
    Compilation compilation =
        javac()
            .withProcessors(processors)
            .compile(
                JavaFileObjects.forSourceString(
                    "demo.package-info", "@dev.ashlar.Models(name = \"Demo\") package demo;"),
                model("User", "@Id long id"),
                model(
                    "Post", "@Id long id, @Relation(onDelete = Action.CASCADE) Ref<User> author"));
    assertThat(compilation.diagnostics()).isEmpty();
  }

  private static JavaFileObject model(String name, String components) {
    return JavaFileObjects.forSourceString(
        "demo." + name,
        """
        package demo;
        import dev.ashlar.*;
        @Model(timestamps = false, reason = "short") public record %s(%s) {}
        """
            .formatted(name, components));
  }

  /** A processor that notes which files another one makes, and from which elements. */
  private static final class Spy implements Processor {

    private final Processor spied;
    private final Map<String, List<String>> origins = new TreeMap<>();

    Spy(Processor spied) {
      this.spied = spied;
    }

    Map<String, List<String>> origins() {
      return origins;
    }

    @Override
    public void init(ProcessingEnvironment environment) {
      Filer filer = proxy(Filer.class, environment.getFiler());
      spied.init(
          (ProcessingEnvironment)
              Proxy.newProxyInstance(
                  Spy.class.getClassLoader(),
                  new Class<?>[] {ProcessingEnvironment.class},
                  (self, method, arguments) ->
                      method.getName().equals("getFiler")
                          ? filer
                          : call(environment, method, arguments)));
    }

    private <T> T proxy(Class<T> type, T target) {
      return type.cast(
          Proxy.newProxyInstance(
              Spy.class.getClassLoader(),
              new Class<?>[] {type},
              (self, method, arguments) -> {
                if (method.getName().startsWith("create")) {
                  note(arguments);
                }
                return call(target, method, arguments);
              }));
    }

    /** The name comes last but for the elements. */
    private void note(Object... arguments) {
      Element[] elements = (Element[]) arguments[arguments.length - 1];
      origins.put(
          arguments[arguments.length - 2].toString(),
          Stream.of(elements).map(Element::toString).toList());
    }

    private static Object call(Object target, Method method, Object... arguments) {
      try {
        return method.invoke(target, arguments);
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public Set<String> getSupportedOptions() {
      return spied.getSupportedOptions();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return spied.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return spied.getSupportedSourceVersion();
    }

    @Override
    @SuppressWarnings("DoNotClaimAnnotations")
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      return spied.process(annotations, round);
    }

    @Override
    public Iterable<? extends Completion> getCompletions(
        Element element, AnnotationMirror annotation, ExecutableElement member, String text) {
      return List.of();
    }
  }
}
