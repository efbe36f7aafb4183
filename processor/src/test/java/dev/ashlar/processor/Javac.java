/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The compiler of a JDK on this machine, run as users run it: in a process of its JDK, on files.
 *
 * @param version the feature version
 * @param home where the JDK is
 */
public record Javac(int version, Path home) {

  /** Folders of JDKs 17 and 25, separated like a class path; else those beside the running one. */
  static final String JDKS = "ashlar.test.jdks";

  private static final CompilerReport REPORT = new CompilerReport();

  private static final List<Integer> WANTED = List.of(17, 25);
  static final String PROCESSORS =
      "dev.ashlar.processor.ModelProcessor,dev.ashlar.processor.SchemaProcessor";

  /**
   * The running JDK, and JDK 17 and 25 where they are installed.
   *
   * @throws IllegalStateException when a folder was stated in which neither of these is
   */
  public static List<Javac> all() {
    Map<Integer, Javac> found = new TreeMap<>();
    Path own = Path.of(System.getProperty("java.home")).toAbsolutePath();
    for (Path home : homes(own)) {
      int version = versionOf(home);
      if (WANTED.contains(version)) {
        found.putIfAbsent(version, new Javac(version, home));
      }
    }
    found.put(Runtime.version().feature(), new Javac(Runtime.version().feature(), own));
    return List.copyOf(found.values());
  }

  /** The versions that the tests are for and that are not on this machine. */
  static List<Integer> missing() {
    List<Integer> found = all().stream().map(Javac::version).toList();
    return WANTED.stream().filter(version -> !found.contains(version)).toList();
  }

  private static List<Path> homes(Path own) {
    String stated = System.getProperty(JDKS, "");
    if (!stated.isEmpty()) {
      return Stream.of(stated.split(File.pathSeparator, -1)).map(Javac::stated).toList();
    }
    try (Stream<Path> siblings = Files.list(own.resolveSibling("."))) {
      return siblings.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path stated(String folder) {
    Path home = Path.of(folder);
    if (!WANTED.contains(versionOf(home))) {
      throw new IllegalStateException(
          "-D%s names %s, where there is no JDK of version 17 or 25.".formatted(JDKS, folder));
    }
    return home;
  }

  private static int versionOf(Path home) {
    Path release = home.resolve("release");
    if (!Files.exists(release) || !Files.exists(home.resolve("bin/javac"))) {
      return 0;
    }
    try (Stream<String> lines = Files.lines(release)) {
      return lines
          .filter(line -> line.startsWith("JAVA_VERSION="))
          .map(line -> line.replaceAll("\\D*(\\d+).*", "$1"))
          .map(Integer::parseInt)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles these sources, each named by its path, with these further options. */
  public Result compile(Path folder, Map<String, String> sources, String... options) {
    return compile(folder, sources, List.of(), options);
  }

  /** The same with these folders and jars on the class path as well. */
  public Result compile(
      Path folder, Map<String, String> sources, List<Path> further, String... options) {
    try {
      List<String> arguments = new ArrayList<>();
      arguments.addAll(List.of("--release", "17", "-Xlint:all,-processing"));
      String path =
          Stream.concat(further.stream().map(Path::toString), Stream.of(ClassPaths.program()))
              .collect(Collectors.joining(File.pathSeparator));
      arguments.addAll(List.of("-cp", path, "-processorpath", ClassPaths.tests()));
      Path classes = Files.createDirectories(folder.resolve("classes"));
      Path generated = Files.createDirectories(folder.resolve("generated"));
      arguments.addAll(List.of("-d", classes.toString()));
      arguments.addAll(List.of(options));
      if (!arguments.contains("-s")) {
        arguments.addAll(List.of("-s", generated.toString()));
      }
      if (!arguments.contains("-processor")) {
        arguments.addAll(List.of("-processor", PROCESSORS));
      }
      for (Map.Entry<String, String> source : new TreeMap<>(sources).entrySet()) {
        Path file = folder.resolve("src").resolve(source.getKey());
        Files.createDirectories(file.getParent());
        Files.writeString(file, source.getValue());
        arguments.add(file.toString());
      }
      REPORT.add(version);
      Path log = folder.resolve("javac.log");
      int exit = CompilerProcess.run(home, arguments, log);
      return new Result(exit, Files.readString(log), folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return "javac " + version;
  }

  /**
   * What a compilation gave.
   *
   * @param exit 0 where it succeeded
   * @param log all that javac printed
   * @param folder where sources, classes and generated files are
   */
  public record Result(int exit, String log, Path folder) {

    /** The lines that javac counts as errors, without the folder. */
    public List<String> errors() {
      return log.lines()
          .filter(line -> line.contains(": error: ") || line.startsWith("error: "))
          .map(line -> line.replace(folder.resolve("src") + File.separator, ""))
          .toList();
    }

    /** All files below a folder of the result, by their path, with their text or their size. */
    public Map<String, String> files(String below) {
      Path root = folder.resolve(below);
      try (Stream<Path> files = Files.walk(root)) {
        return files
            .filter(Files::isRegularFile)
            .collect(
                Collectors.toMap(
                    file -> root.relativize(file).toString(),
                    Result::content,
                    (a, b) -> a,
                    TreeMap::new));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** Where its classes are. */
    Path classes() {
      return folder.resolve("classes");
    }

    /** All that is written for people and tools, which is something. */
    Map<String, String> tables() {
      Map<String, String> files = new TreeMap<>(files("classes"));
      files.keySet().removeIf(name -> !name.startsWith("META-INF/ashlar/"));
      if (files.isEmpty()) {
        throw new AssertionError("No tables were written: " + log);
      }
      return files;
    }

    private static String content(Path file) {
      try {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
