/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.random;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Some random models, with all that they need, and a program that uses them. */
final class RandomSchema {

  /** Of the package of all models, for every database. */
  static final String SETTINGS =
      """
      @dev.ashlar.Models(
          name = "Demo",
          vendors = {
            dev.ashlar.Vendor.H2, dev.ashlar.Vendor.MARIADB, dev.ashlar.Vendor.MYSQL,
            dev.ashlar.Vendor.POSTGRESQL, dev.ashlar.Vendor.SQLITE
          })
      @org.jspecify.annotations.NullMarked
      package demo;
      """;

  private static final int MOST = 6;

  private static final String HEADER =
      """
      package demo;

      import dev.ashlar.*;
      import org.jspecify.annotations.Nullable;

      """;

  private static final String SHOUT =
      """
      public final class Shout implements Converter<Loud, String> {
        @Override public String toDatabase(Loud value) { return value.times() + ":" + value.word(); }
        @Override public Loud fromDatabase(String stored) {
          int colon = stored.indexOf(':');
          return new Loud(stored.substring(colon + 1), Integer.parseInt(stored.substring(0, colon)));
        }
      }
      """;

  private final List<RandomModel> models = new ArrayList<>();

  RandomSchema(long seed) {
    Random random = new Random(seed);
    for (int count = 1 + random.nextInt(MOST); count > 0; count--) {
      models.add(new RandomModel(random, models));
    }
    models.forEach(model -> model.relate(random, models));
  }

  /** Makes this mistake in one of the models, which is returned. */
  RandomModel spoil(Random random, Mistake mistake) {
    RandomModel model = models.get(random.nextInt(models.size()));
    model.mistake = Optional.of(mistake);
    return model;
  }

  /** The sources of the models and of a program that uses them, by their paths. */
  Map<String, String> sources() {
    Map<String, String> sources = models();
    sources.put("demo/Program.java", HEADER + new RandomProgram(models).source());
    return sources;
  }

  /** The sources of the models alone, by their paths. */
  Map<String, String> models() {
    Map<String, String> sources = new LinkedHashMap<>();
    sources.put("demo/package-info.java", SETTINGS);
    sources.put("demo/Colour.java", HEADER + "public enum Colour { RED, select, G\u00dcN }\n");
    sources.put("demo/Email.java", HEADER + "public record Email(String value) {}\n");
    sources.put("demo/Grade.java", HEADER + "public record Grade(int value) {}\n");
    sources.put("demo/Loud.java", HEADER + "public record Loud(String word, int times) {}\n");
    sources.put("demo/Shout.java", HEADER + SHOUT);
    for (RandomModel model : models) {
      sources.put("demo/%s.java".formatted(model.name()), HEADER + model.source());
      if (!model.embedded.isEmpty()) {
        sources.put("demo/Inner%d.java".formatted(model.number), HEADER + model.innerSource());
      }
    }
    sources.put("demo/Other.java", HEADER + Mistake.OTHER);
    return sources;
  }
}
