/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.read;

import dev.ashlar.Level;
import dev.ashlar.Models;
import dev.ashlar.Vendor;
import dev.ashlar.processor.mapping.Configuration;
import dev.ashlar.processor.mapping.Settings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;

/**
 * The settings of a package: the compiler's options, else the nearest {@code @Models}, else the
 * default.
 */
public final class SettingsReader {

  /** The option that names the schema. */
  public static final String SCHEMA = "ashlar.schema";

  /** The option that names the package of the schema class. */
  public static final String PACKAGE = "ashlar.package";

  /** The option that lists the target databases. */
  public static final String VENDORS = "ashlar.vendors";

  private static final List<Vendor> USUAL_VENDORS = usualVendors();

  private final Elements elements;
  private final Map<String, String> options;

  /** Reads with the help of this round's elements. */
  public SettingsReader(Elements elements, Map<String, String> options) {
    this.elements = elements;
    this.options = options;
  }

  /** The settings for models of this package. */
  public Settings read(String packageName) {
    return configuration(packageName).settings();
  }

  /** What says how models of this package are compiled. */
  public Configuration configuration(String packageName) {
    Optional<PackageElement> configured = nearest(packageName);
    Optional<AnnotationView> models =
        configured.flatMap(place -> AnnotationView.on(place, Models.class));
    String home = configured.map(place -> place.getQualifiedName().toString()).orElse(packageName);
    Optional<String> name = option(SCHEMA).or(() -> models.flatMap(stated -> stated.text("name")));
    Optional<List<Vendor>> vendors =
        option(VENDORS)
            .map(SettingsReader::vendors)
            .or(() -> models.flatMap(stated -> stated.constants("vendors", Vendor.class)));
    return new Configuration(
        new Settings(
            name.map(SettingsReader::word)
                .filter(SettingsReader::isWord)
                .orElseGet(() -> nameOf(home)),
            option(PACKAGE).orElse(home),
            vendors.filter(known -> !known.isEmpty()).orElse(USUAL_VENDORS)),
        configured.isPresent() ? home : "",
        name.isPresent(),
        name.filter(stated -> !isWord(stated)),
        vendors.filter(List::isEmpty).isPresent(),
        models.map(SettingsReader::levels).orElse(Map.of()));
  }

  /** Where a rule is named twice, the last level counts. */
  private static Map<String, Level> levels(AnnotationView models) {
    Map<String, Level> levels = new LinkedHashMap<>();
    for (AnnotationView rule : models.annotations("rules")) {
      rule.text("rule")
          .ifPresent(
              name ->
                  rule.constant("level", Level.class).ifPresent(level -> levels.put(name, level)));
    }
    return levels;
  }

  private Optional<PackageElement> nearest(String packageName) {
    return Stream.iterate(packageName, name -> !name.isEmpty(), SettingsReader::parentOf)
        .flatMap(name -> Stream.ofNullable(elements.getPackageElement(name)))
        .filter(place -> AnnotationView.isOn(place, Models.class))
        .findFirst();
  }

  private static String parentOf(String packageName) {
    int dot = packageName.lastIndexOf('.');
    return dot < 0 ? "" : packageName.substring(0, dot);
  }

  /** Whether a class and a file can be called so: Java allows NUL and its like within a name. */
  public static boolean isWord(String name) {
    return SourceVersion.isIdentifier(name)
        && name.codePoints().noneMatch(Character::isIdentifierIgnorable);
  }

  /** A name that a class can begin with; where it is none, its words as one: {@code MyBlog}. */
  private static String word(String name) {
    return isWord(name)
        ? name
        : Stream.of(name.split("\\W+", -1))
            .filter(part -> !part.isEmpty())
            .map(SettingsReader::capitalized)
            .collect(Collectors.joining());
  }

  private static String nameOf(String packageName) {
    String last = packageName.substring(packageName.lastIndexOf('.') + 1);
    return last.isEmpty() ? "Default" : capitalized(last);
  }

  private static String capitalized(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** Those that {@code @Models} names where nobody says otherwise. */
  private static List<Vendor> usualVendors() {
    try {
      return List.of((Vendor[]) Models.class.getMethod("vendors").getDefaultValue());
    } catch (NoSuchMethodException e) {
      throw new LinkageError("The ashlar-api beside the processor is of another version.", e);
    }
  }

  private static List<Vendor> vendors(String list) {
    return Stream.of(list.split(",", -1))
        .map(name -> name.strip().toUpperCase(Locale.ROOT))
        .flatMap(name -> Stream.of(Vendor.values()).filter(vendor -> vendor.name().equals(name)))
        .toList();
  }

  private Optional<String> option(String name) {
    return Optional.ofNullable(options.get(name))
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }
}
