/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks.javac;

import dev.ashlar.benchmarks.Ratio;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Prints what javac takes with the processor, with the sources that it wrote, and alone, for the
 * same models, all in turns.
 *
 * <pre>{@code
 * CompileTime [models=200] [rounds=5] [-XX:+UseSerialGC ...]
 * }</pre>
 */
public final class CompileTime {

  private static final double KILOBYTE = 1e3;
  private static final double MEGABYTE = 1e6;

  private final int models;
  private final Compilation compilation;
  private final Map<Way, List<Cost>> costs = new EnumMap<>(Way.class);

  private CompileTime(int models, Compilation compilation) {
    this.models = models;
    this.compilation = compilation;
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
    Compilation compilation = Compilation.of(models, options);
    compilation.run(Way.WITH_PROCESSOR);
    CompileTime time = new CompileTime(models, compilation);
    for (int round = 0; round < rounds; round++) {
      time.round(round % 2 == 0);
    }
    time.print();
  }

  /** Compiles in all ways, one right after the other. */
  private void round(boolean aloneFirst) throws IOException, InterruptedException {
    Way[] ways = Way.values();
    for (int i = 0; i < ways.length; i++) {
      Way way = ways[aloneFirst ? i : ways.length - 1 - i];
      costs(way).add(compilation.run(way));
    }
  }

  private void print() throws IOException {
    System.out.printf(
        Locale.ROOT,
        "javac, %d models%n%-16s %14s %14s %12s %10s %9s %11s %10s%n",
        models,
        "",
        "seconds",
        "of alone",
        "ms a model",
        "MB",
        "of alone",
        "KB a model",
        "peak MB");
    for (Way way : Way.values()) {
      Ratio ratio = ratio(way);
      double seconds = mean(way).seconds();
      double megabytes = mean(way).allocated() / MEGABYTE;
      System.out.printf(
          Locale.ROOT,
          "%-16s %14.1f %14s %12.1f %10.0f %9.1f %11.0f %10.0f%n",
          way.name().toLowerCase(Locale.ROOT).replace('_', ' '),
          seconds,
          ratio,
          1000 * (seconds - mean(Way.ALONE).seconds()) / models,
          megabytes,
          megabytes * MEGABYTE / mean(Way.ALONE).allocated(),
          (mean(way).allocated() - mean(Way.ALONE).allocated()) / KILOBYTE / models,
          mean(way).peak() / MEGABYTE);
    }
    Volume volume = compilation.volume();
    System.out.printf(
        Locale.ROOT,
        "generated for a model: %.0f bytes of source, %.1f members, %.1f types%n",
        volume.source(),
        volume.members(),
        volume.types());
  }

  private Ratio ratio(Way way) {
    List<Cost> alone = costs(Way.ALONE);
    List<Double> ratios = new ArrayList<>();
    for (Cost cost : costs(way)) {
      ratios.add(cost.seconds() / alone.get(ratios.size()).seconds());
    }
    return Ratio.of(ratios);
  }

  private Cost mean(Way way) {
    return new Cost(
        costs(way).stream().mapToDouble(Cost::seconds).average().orElseThrow(),
        Math.round(costs(way).stream().mapToLong(Cost::allocated).average().orElseThrow()),
        costs(way).stream().mapToLong(Cost::peak).max().orElseThrow());
  }

  private List<Cost> costs(Way way) {
    return costs.computeIfAbsent(way, key -> new ArrayList<>());
  }
}
