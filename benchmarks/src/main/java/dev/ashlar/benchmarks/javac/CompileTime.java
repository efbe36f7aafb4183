/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks.javac;

import dev.ashlar.benchmarks.Ratio;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints how much more processor time javac takes with the processor than alone, for the same
 * models. Each compilation is a process of its own, as in most builds, and both kinds take turns.
 * The processor is found on the class path of this program.
 *
 * <pre>{@code
 * CompileTime [models=200] [rounds=5] [-XX:+UseSerialGC ...]
 * }</pre>
 */
public final class CompileTime {

  private static final double GOAL = 3.0;

  private final List<Path> sources;
  private final Path output;
  private final List<String> options;

  private CompileTime(List<Path> sources, Path output, List<String> options) {
    this.sources = sources;
    this.output = output;
    this.options = options;
  }

  /** See {@link CompileTime}. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int models = 200;
    int rounds = 5;
    List<String> options = new ArrayList<>();
    for (String argument : arguments) {
      if (argument.startsWith("models=")) {
        models = Integer.parseInt(argument.substring("models=".length()));
      } else if (argument.startsWith("rounds=")) {
        rounds = Integer.parseInt(argument.substring("rounds=".length()));
      } else {
        options.add(argument);
      }
    }
    Ratio ratio = measure(models, rounds, options);
    System.out.printf(
        Locale.ROOT,
        "javac with the processor / javac alone, %d models, processor time: %s (goal %.1f: %s)%n",
        models,
        ratio,
        GOAL,
        ratio.value() <= GOAL ? "met" : "MISSED");
  }

  /** Writes the models and compiles them so often, in both ways. */
  static Ratio measure(int models, int rounds, List<String> options)
      throws IOException, InterruptedException {
    Path directory = Path.of("target", "compile-time");
    List<Path> sources = ModelSources.write(directory.resolve("sources"), models);
    CompileTime time = new CompileTime(sources, directory.resolve("classes"), options);
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      ratios.add(time.ratio(round % 2 == 0));
    }
    return Ratio.of(ratios);
  }

  private double ratio(boolean aloneFirst) throws IOException, InterruptedException {
    double first = seconds(aloneFirst);
    double second = seconds(!aloneFirst);
    return aloneFirst ? second / first : first / second;
  }

  /** Compiles everything into an empty directory. */
  private double seconds(boolean alone) throws IOException, InterruptedException {
    Path classes = Files.createDirectories(output.resolve(String.valueOf(System.nanoTime())));
    Path files =
        Files.write(output.resolve("files.txt"), sources.stream().map(Path::toString).toList());
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", ownClasses(), CompileOnce.class.getName(), "-nowarn"));
    command.addAll(List.of("-d", classes.toString(), "-cp", classPath()));
    command.addAll(alone ? List.of("-proc:none") : List.of("-processorpath", classPath()));
    command.add("@" + files);
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException("javac failed. " + out);
    }
    return Long.parseLong(out.strip()) / 1e9;
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
