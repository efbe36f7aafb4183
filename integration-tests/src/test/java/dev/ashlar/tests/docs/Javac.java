/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.docs;

import dev.ashlar.tests.support.ProgramPath;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What the real javac, with both processors and every lint, makes of some files. */
final class Javac {

  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

  private final Path generated;
  private final String output;

  private Javac(Path generated, String output) {
    this.generated = generated;
    this.output = output;
  }

  /**
   * Compiles.
   *
   * @param files the texts by their paths, such as {@code com/example/User.java}
   */
  static Javac compile(Path folder, Map<String, String> files) {
    try {
      Path generated = Files.createDirectories(folder.resolve("generated"));
      List<Path> written = new ArrayList<>();
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path path = folder.resolve("source").resolve(file.getKey());
        Files.createDirectories(path.getParent());
        written.add(Files.writeString(path, file.getValue()));
      }
      StringWriter output = new StringWriter();
      List<String> options =
          List.of(
              "-Xlint:all,-processing,-path,-classfile",
              "-Aashlar.strict",
              "-classpath",
              ProgramPath.text(),
              "-s",
              generated.toString(),
              "-d",
              Files.createDirectories(folder.resolve("classes")).toString());
      try (StandardJavaFileManager manager =
          COMPILER.getStandardFileManager(null, Locale.ROOT, null)) {
        Iterable<? extends JavaFileObject> sources = manager.getJavaFileObjectsFromPaths(written);
        CompilationTask task = COMPILER.getTask(output, manager, null, options, null, sources);
        task.setLocale(Locale.ROOT);
        task.setProcessors(ProgramPath.processors());
        task.call();
      }
      return new Javac(generated, withoutFolders(output.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String withoutFolders(String output) {
    return output.replaceAll("(?m)^/.*/(?=\\w+\\.java:)", "").replaceAll("(?m)^\\d+ errors?\n", "");
  }

  /** All that was printed, with the names of files but not of folders; empty when all is well. */
  String output() {
    return output;
  }

  /** A generated file. */
  String generated(String name) {
    try (Stream<Path> files = Files.walk(generated)) {
      Path file = files.filter(each -> each.endsWith(name)).findFirst().orElseThrow();
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
