/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is deprecated in models warns those who use it, and not in generated code. */
final class DeprecatedModelTest {

  private static final String SETTINGS = "@dev.ashlar.Models(name = \"Shop\") package shop;";

  private static final String MODELS =
      """
      package shop;
      import dev.ashlar.*;
      import java.util.*;

      @Deprecated
      @SuppressWarnings({"deprecation", "removal"})
      @Model(timestamps = false, reason = "x")
      public record Item(
          @Id long id,
          @Deprecated @Column(unique = true) String code,
          @Deprecated(forRemoval = true) int size,
          Kind kind,
          @Column(defaultValue = "OLD") Kind former,
          Money price,
          Optional<Money> discount,
          @Embedded Address home,
          @Embedded Optional<Address> work,
          @Convert(Flags.class) BitSet flags,
          List<Kind> kinds,
          @Relation(mappedBy = "item") Many<Part> parts) {}
      """;

  private static final String TYPES =
      """
      package shop;
      import dev.ashlar.*;
      import java.util.*;

      @Deprecated(forRemoval = true)
      enum Kind { @Deprecated OLD, NEW }

      @Deprecated
      record Money(@Deprecated long cents) {}

      @Deprecated(forRemoval = true)
      @SuppressWarnings({"deprecation", "removal"})
      record Address(@Deprecated String street, Money rent) {}

      @Deprecated
      final class Flags implements Converter<BitSet, byte[]> {
        @Override public BitSet fromDatabase(byte[] bytes) { return BitSet.valueOf(bytes); }
        @Override public byte[] toDatabase(BitSet set) { return set.toByteArray(); }
      }

      @SuppressWarnings("deprecation")
      @Model(timestamps = false, reason = "x")
      class Part {
        @Deprecated @Id long id;
        @Relation(onDelete = Action.CASCADE) Ref<Item> item;
      }
      """;

  static Stream<Javac> compilers() {
    return Javac.all().stream();
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void deprecatedModelCompilesWithoutWarnings(Javac javac, @TempDir Path folder) {
    Javac.Result result =
        javac.compile(
            folder,
            Map.of(
                "shop/package-info.java", SETTINGS,
                "shop/Item.java", MODELS,
                "shop/Part.java", TYPES),
            "-Xlint:all,-processing,-auxiliaryclass",
            "-Werror");

    assertThat(result.log()).isEmpty();
    assertThat(result.exit()).isZero();
  }
}
