/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.java;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LayoutTest {

  @Test
  void aShortJavadocIsOnOneLine() {
    assertThat(Layout.of("/**\n * The name.\n */\nString name;\n"))
        .isEqualTo("/** The name. */\nString name;\n");
  }

  @Test
  void aLongJavadocStaysAsItIs() {
    String fits = "/**\n * " + "x".repeat(90) + "\n */\n";
    String isLong = "/**\n * " + "x".repeat(91) + "\n */\n";
    String lines = "/**\n * One.\n * Two.\n */\n";

    assertThat(Layout.of(fits)).isEqualTo("/** " + "x".repeat(90) + " */\n");
    assertThat(Layout.of(isLong)).isEqualTo(isLong);
    assertThat(Layout.of(lines)).isEqualTo(lines);
  }

  @Test
  void anEmptyBodyIsOnOneLine() {
    assertThat(Layout.of("  User() {\n  }\n")).isEqualTo("  User() {}\n");
  }

  @Test
  void noLineEndsWithABlankAfterAnEqualsSign() {
    assertThat(Layout.of("String a = \n    b;\n")).isEqualTo("String a =\n    b;\n");
  }

  @Test
  void theFirstMemberIsBelowABlankLine() {
    assertThat(Layout.of("package a;\n\npublic final class B {\n  int c;\n}\n"))
        .isEqualTo("package a;\n\npublic final class B {\n\n  int c;\n}\n");
    assertThat(Layout.of("package a;\n\nfinal class B {\n}\n"))
        .isEqualTo("package a;\n\nfinal class B {\n}\n");
  }

  @Test
  void interfacesAreOnTheLineOfTheirClassWhereTheyFit() {
    assertThat(Layout.of("\nfinal class A extends B implements C,\n    D {\n  int e;\n}\n"))
        .isEqualTo("\nfinal class A extends B implements C, D {\n\n  int e;\n}\n");
  }

  @Test
  void otherInterfacesAreBelowAsManyOnALineAsFit() {
    String first = "F".repeat(60);
    String second = "S".repeat(40);
    assertThat(
            Layout.of(
                "\nfinal class A implements " + first + ",\n    " + second + " {\n  int b;\n}"))
        .isEqualTo(
            "\nfinal class A\n    implements %s,\n        %s {\n\n  int b;\n}"
                .formatted(first, second));
  }

  @Test
  void theAttributesOfTheFragmentAreOnOneLine() {
    assertThat(
            Layout.of(
                """
                package a;

                @ModelFragment(
                    version = 1,
                    schema = "Blog",
                    value = {
                        "model",
                        "column"
                    }
                )
                final class A {
                  int b;
                }
                """))
        .isEqualTo(
            """
            package a;

            @ModelFragment(version = 1, schema = "Blog", value = {
                "model",
                "column"
            })
            final class A {

              int b;
            }
            """);
  }

  @Test
  void whatIsInLiteralsAndCommentsIsNoCode() {
    String source =
        """
        // run() {
        }
        String a = \"""
            run() {
            }
            b = \s
            "c" implements d \\\""" {
            \""";
        String b = "\\" implements c {" + '"' + '\\'';
        /* d() {
        } */
        """;
    assertThat(Layout.of(source)).isEqualTo(source);
  }
}
