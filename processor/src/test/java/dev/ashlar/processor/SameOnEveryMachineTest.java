/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Format;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Neither the language nor the zone nor the charset of a machine changes what is written. */
final class SameOnEveryMachineTest {

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.ashlar");

  /** In {@code formatted(..)}, everything but {@code %s} and {@code %%} asks the locale. */
  private static final Pattern BY_LOCALE =
      Pattern.compile("(?<!%)(?:%%)*%(?!s|%|\\d+\\$s)[-#+ 0,(\\d.$]*[a-zA-Z]");

  @Test
  void letterCaseIsOfNoLanguage() {
    noClasses()
        .should()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .check(HOUSE);
  }

  @Test
  void numbersAndTimesAreOfNoLanguage() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Format.class)
        .orShould()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(PrintStream.class, "printf", String.class, Object[].class)
        .orShould()
        .callConstructor(Formatter.class)
        .orShould()
        .callMethod(DateTimeFormatter.class, "ofPattern", String.class)
        .orShould()
        .callMethod(DateTimeFormatter.class, "ofLocalizedDate", FormatStyle.class)
        .orShould()
        .callMethod(Locale.class, "getDefault")
        .check(HOUSE);
  }

  @Test
  void momentsAreOfNoZoneAndTextsOfNoCharset() {
    noClasses()
        .should()
        .callMethod(ZoneId.class, "systemDefault")
        .orShould()
        .callMethod(TimeZone.class, "getDefault")
        .orShould()
        .callMethod(Charset.class, "defaultCharset")
        .orShould()
        .callMethod(String.class, "getBytes")
        .orShould()
        .callConstructor(String.class, byte[].class)
        .orShould()
        .callMethod(System.class, "lineSeparator")
        .check(HOUSE);
  }

  @Test
  void textsAreMadeWithoutTheDigitsOfALocale() {
    assertThat(
            Stream.of("sql", "api", "processor", "jackson")
                .flatMap(module -> suspicious(Path.of("..", module, "src/main/java"))))
        .isEmpty();
  }

  private static Stream<String> suspicious(Path sources) {
    try (Stream<Path> files = Files.walk(sources)) {
      List<Path> all = files.filter(file -> file.toString().endsWith(".java")).toList();
      assertThat(all).isNotEmpty();
      return all.stream().flatMap(SameOnEveryMachineTest::suspiciousLines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What states its locale, the formats that SQLite has for times, and those of addresses. */
  private static final List<String> ALLOWED = List.of("Locale.ROOT", "strftime", "URLEncoder");

  private static Stream<String> suspiciousLines(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> ALLOWED.stream().noneMatch(line::contains))
          .filter(line -> BY_LOCALE.matcher(line).find())
          .map(line -> file.getFileName() + ": " + line.strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
