/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same calls give the same rows, messages and statements on every machine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class MachinesTest {

  private Path folder;
  private String usual;

  @BeforeAll
  void callOnTheUsualMachine(@TempDir Path below) throws Exception {
    folder = below;
    usual = outcome("en", "US", "UTC", "UTF-8");
    assertThat(usual)
        .contains(
            "Pebble[id=1, label=I \u0131 \u0130 i \u00df, flag=true, tiny=-128, brief=12345,",
            "moment=2026-03-29T01:30:00.123456Z, stamp=2026-03-28T12:30:00.500Z,",
            "UniqueViolation",
            "NotFoundException");
  }

  @ParameterizedTest
  @CsvSource({
    "fa, IR, Pacific/Kiritimati, ISO-8859-1",
    "ar, EG, Pacific/Kiritimati, windows-1256",
    "tr, TR, Europe/Istanbul, ISO-8859-9",
    "de, DE, Pacific/Kiritimati, US-ASCII"
  })
  void resultsAreTheSame(String language, String country, String zone, String charset)
      throws Exception {
    assertThat(outcome(language, country, zone, charset)).isEqualTo(usual);
  }

  private String outcome(String language, String country, String zone, String charset)
      throws IOException, InterruptedException {
    Path written = folder.resolve(language + ".txt");
    Path log = folder.resolve(language + ".log");
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-Duser.language=" + language,
                    "-Duser.country=" + country,
                    "-Duser.timezone=" + zone,
                    "-Dfile.encoding=" + charset,
                    "-cp",
                    System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path")),
                    Calls.class.getName(),
                    written.toString()))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.exitValue()).as(Files.readString(log)).isZero();
    return Files.readString(written);
  }
}
