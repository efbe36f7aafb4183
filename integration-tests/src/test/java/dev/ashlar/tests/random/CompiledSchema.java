/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.random;

import dev.ashlar.database.Database;
import dev.ashlar.tests.support.Generated;
import dev.ashlar.tests.support.ProgramPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The classes of random models, or what the compiler said against them. */
final class CompiledSchema {

  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

  private final long seed;
  private final List<String> errors;
  private final ClassLoader classes;

  private CompiledSchema(long seed, List<String> errors, ClassLoader classes) {
    this.seed = seed;
    this.errors = List.copyOf(errors);
    this.classes = classes;
  }

  /** Compiles what is made from the seed of this build and from those after it. */
  static List<CompiledSchema> some(
      int number, LongFunction<Map<String, String>> sources, Path folder) {
    return LongStream.range(Generated.seed(), Generated.seed() + number)
        .mapToObj(seed -> of(seed, sources.apply(seed), folder))
        .toList();
  }

  /** Compiles what was made from this seed, each source by its path. */
  static CompiledSchema of(long seed, Map<String, String> sources, Path folder) {
    try {
      Path classes = Files.createDirectories(folder.resolve("s" + seed));
      DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
      try (StandardJavaFileManager files =
          COMPILER.getStandardFileManager(said, Locale.ROOT, null)) {
        JavaCompiler.CompilationTask task =
            COMPILER.getTask(
                null,
                files,
                said,
                List.of("-classpath", ProgramPath.text(), "-d", classes.toString()),
                null,
                sources.entrySet().stream().map(Source::new).toList());
        task.setProcessors(ProgramPath.processors());
        task.call();
      }
      List<String> errors =
          said.getDiagnostics().stream()
              .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
              .map(CompiledSchema::text)
              .toList();
      URL[] urls = {classes.toUri().toURL()};
      return new CompiledSchema(
          seed, errors, new URLClassLoader(urls, CompiledSchema.class.getClassLoader()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  long seed() {
    return seed;
  }

  /** What was said against it, each with the name of its file. */
  List<String> errors() {
    return errors;
  }

  void create(Database db) {
    call("create", db);
  }

  void drop(Database db) {
    call("drop", db);
  }

  /** Writes and reads rows of all models. */
  void run(Database db) {
    try {
      @SuppressWarnings("unchecked")
      Consumer<Database> program =
          (Consumer<Database>)
              classes.loadClass("demo.Program").getDeclaredConstructor().newInstance();
      program.accept(db);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private void call(String method, Database db) {
    try {
      classes.loadClass("demo.DemoSchema").getMethod(method, Database.class).invoke(null, db);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(method + " failed", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(Diagnostic<? extends JavaFileObject> said) {
    JavaFileObject file = said.getSource();
    String place =
        file == null ? "" : file.getName().replaceAll(".*/", "") + ":" + said.getLineNumber();
    return place + " " + said.getMessage(Locale.ROOT);
  }

  /** A source in memory. */
  private static final class Source extends SimpleJavaFileObject {

    private final String text;

    Source(Map.Entry<String, String> file) {
      super(URI.create("string:///" + file.getKey()), Kind.SOURCE);
      text = file.getValue();
    }

    @Override
    public CharSequence getCharContent(boolean ignoresErrors) {
      return text;
    }
  }
}
