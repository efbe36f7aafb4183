/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is generated for composite keys, byte for byte: records, and references that hold them. */
final class KeyGoldenTest {

  private static final Path GENERATED =
      Path.of("target/generated-test-sources/test-annotations/dev/ashlar/tests/model/keys");
  private static final Path TABLES =
      Path.of("target/test-classes/META-INF/ashlar/Keyed/ddl/postgresql");
  private static final Path GOLDENS = Path.of("src/test/resources/golden/keys");

  @ParameterizedTest
  @ValueSource(strings = {"InspectionKey.java", "ShipmentChange.java", "WarrantyMapper.java"})
  void generatedClassIsAsReviewed(String name) throws IOException {
    assertGolden(GENERATED.resolve(name), name + ".txt");
  }

  @ParameterizedTest
  @ValueSource(strings = "create.sql")
  void tablesAreAsReviewed(String name) throws IOException {
    assertGolden(TABLES.resolve(name), name);
  }

  private static void assertGolden(Path file, String name) throws IOException {
    Path golden = GOLDENS.resolve(name);
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(golden.getParent());
      Files.copy(file, golden, StandardCopyOption.REPLACE_EXISTING);
    }
    assertThat(golden).exists();
    assertThat(Files.readString(file)).isEqualTo(Files.readString(golden));
  }
}
