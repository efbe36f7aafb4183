/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A process of another JDK that compiles for one test at a time, and ends with the tests. */
final class CompilerProcess {

  private static final Map<Machine, Queue<CompilerProcess>> IDLE = new ConcurrentHashMap<>();

  private final Process process;
  private final DataOutputStream requests;
  private final DataInputStream answers;

  private CompilerProcess(Machine machine) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(machine.home().resolve("bin/java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(machine.options());
    command.addAll(List.of("-cp", ClassPaths.tests(), CompilerServer.class.getName()));
    process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    requests = new DataOutputStream(process.getOutputStream());
    answers = new DataInputStream(process.getInputStream());
  }

  /**
   * Runs the javac of this JDK with these arguments, and gives its exit code.
   *
   * @param arguments as on the command line, options of the JVM included
   * @param log the file for what it prints
   * @throws IllegalStateException when it does not end within two minutes
   */
  static int run(Path home, List<String> arguments, Path log) throws IOException {
    Map<Boolean, List<String>> byKind =
        arguments.stream().collect(Collectors.partitioningBy(option -> option.startsWith("-J")));
    Machine machine =
        new Machine(home, byKind.get(true).stream().map(option -> option.substring(2)).toList());
    Queue<CompilerProcess> idle =
        IDLE.computeIfAbsent(machine, unused -> new ConcurrentLinkedQueue<>());
    CompilerProcess free = idle.poll();
    CompilerProcess compiler = free == null ? new CompilerProcess(machine) : free;
    int exit = compiler.run(byKind.get(false), log);
    idle.add(compiler);
    return exit;
  }

  private int run(List<String> arguments, Path log) throws IOException {
    requests.writeUTF(log.toString());
    requests.writeInt(arguments.size());
    for (String argument : arguments) {
      requests.writeUTF(argument);
    }
    requests.flush();
    CompletableFuture<?> watch =
        CompletableFuture.runAsync(
            process::destroyForcibly, CompletableFuture.delayedExecutor(2, TimeUnit.MINUTES));
    try {
      return answers.readInt();
    } catch (IOException e) {
      process.destroyForcibly();
      throw new IllegalStateException("javac does not end, or has died: " + arguments, e);
    } finally {
      watch.cancel(false);
    }
  }

  /** A JDK and the options that its JVM is started with. */
  private record Machine(Path home, List<String> options) {}
}
