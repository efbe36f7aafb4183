/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks.javac;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compiles the same models again and again, each time in a JVM of its own, as in most builds, and
 * into empty directories. The processor is found on the class path of this program.
 */
final class Compilation {

  /** Ten times of what a thousand models take on a slow machine. */
  private static final int MINUTES = 30;

  private final int models;
  private final List<String> options;
  private final Path output;
  private final List<Path> sources;
  private @Nullable Path generated;
  private @Nullable Path classes;

  private Compilation(int models, List<String> options, Path output, List<Path> sources) {
    this.models = models;
    this.options = options;
    this.output = output;
    this.sources = sources;
  }

  /**
   * Writes so many models.
   *
   * @param options those of the JVM that runs javac
   */
  static Compilation of(int models, List<String> options) throws IOException {
    Path target = Files.createDirectories(Path.of("target"));
    Path output = Files.createTempDirectory(target, "compile-" + models + "-");
    List<Path> sources = ModelSources.write(output.resolve("models"), models);
    return new Compilation(models, options, output, sources);
  }

  /** How much the processor wrote when it ran last. */
  Volume volume() throws IOException {
    return Volume.of(models, written(generated), written(classes));
  }

  /** Compiles them in this way; with sources after the processor has run. */
  Cost run(Way way) throws IOException, InterruptedException {
    Path directory = Files.createTempDirectory(output, "run-");
    Path into = Files.createDirectory(directory.resolve("classes"));
    Path written = Files.createDirectory(directory.resolve("sources"));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", ownClasses(), CompileOnce.class.getName(), "-nowarn"));
    command.addAll(List.of("-d", into.toString(), "-s", written.toString(), "-cp", classPath()));
    command.addAll(
        way == Way.WITH_PROCESSOR ? List.of("-processorpath", classPath()) : List.of("-proc:none"));
    List<String> files = new ArrayList<>(sources.stream().map(Path::toString).toList());
    if (way == Way.WITH_SOURCES) {
      files.addAll(generatedFiles());
    }
    command.add("@" + Files.write(directory.resolve("files.txt"), files));
    String out = run(command, directory.resolve("out.txt"));
    if (way == Way.WITH_PROCESSOR) {
      generated = written;
      classes = into;
    }
    return Cost.parse(out);
  }

  private static String run(List<String> command, Path into)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .redirectOutput(into.toFile())
            .start();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException("javac does not end within " + MINUTES + " minutes.");
    }
    String out = Files.readString(into);
    if (process.exitValue() != 0) {
      throw new IllegalStateException("javac failed. " + out);
    }
    return out;
  }

  private List<String> generatedFiles() throws IOException {
    try (Stream<Path> files = Files.walk(written(generated))) {
      return files.filter(Files::isRegularFile).map(Path::toString).sorted().toList();
    }
  }

  private static Path written(@Nullable Path path) {
    if (path == null) {
      throw new IllegalStateException("The processor has not run yet.");
    }
    return path;
  }

  private static String classPath() {
    return System.getProperty("java.class.path", "");
  }

  /** Where {@link CompileOnce} is. */
  private static String ownClasses() {
    try {
      return Path.of(CompileOnce.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
