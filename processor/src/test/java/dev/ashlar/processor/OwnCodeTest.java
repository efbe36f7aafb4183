/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor;

import static dev.ashlar.processor.ClassPaths.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compilation.Status;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The table of a model says whether code of the program's runs when a row is read. */
final class OwnCodeTest {

  @Test
  void recordWithoutBodiesRunsNone() throws IOException {
    assertThat(runsCode("record Note(@Id long id, String title) {}")).isFalse();
  }

  @Test
  void anotherConstructorIsNotCalled() throws IOException {
    assertThat(
            runsCode(
                """
                record Note(@Id long id, String title) {
                  Note(String title) {
                    this(0, title);
                  }
                }\
                """))
        .isFalse();
  }

  @Test
  void writtenConstructorIsCode() throws IOException {
    assertThat(runsCode("record Note(@Id long id, String title) { Note { title.strip(); } }"))
        .isTrue();
    assertThat(
            runsCode(
                """
                record Note(@Id long id, String title) {
                  Note(long id, String title) {
                    this.id = id;
                    this.title = title;
                  }
                }\
                """))
        .isTrue();
  }

  @Test
  void classIsCode() throws IOException {
    assertThat(runsCode("class Note { @Id long id; String title = \"\"; }")).isTrue();
  }

  @Test
  void valueRecordIsCodeAlsoAsAnElementAndAsAKey() throws IOException {
    assertThat(runsCode("record Note(@Id long id, Title title) {}")).isTrue();
    assertThat(runsCode("record Note(@Id long id, java.util.List<Title> titles) {}")).isTrue();
    assertThat(
            runsCode(
                "record Note(@Id long id, @Relation(onDelete = Action.RESTRICT) Ref<Book> book)"
                    + " {}"))
        .isTrue();
  }

  @Test
  void converterAndJsonAreCode() throws IOException {
    assertThat(runsCode("record Note(@Id long id, @Convert(Yes.class) boolean read) {}")).isTrue();
    assertThat(runsCode("record Note(@Id long id, @Json java.util.Map<String, String> marks) {}"))
        .isTrue();
  }

  @Test
  void embeddedRecordIsCodeWhereItHasABody() throws IOException {
    assertThat(runsCode("record Note(@Id long id, @Embedded Plain plain) {}")).isFalse();
    assertThat(runsCode("record Note(@Id long id, @Embedded Checked checked) {}")).isTrue();
    assertThat(runsCode("record Note(@Id long id, @Embedded Around around) {}")).isTrue();
  }

  private static boolean runsCode(String note) throws IOException {
    Compilation compilation =
        javac()
            .withProcessors(new ModelProcessor(), new SchemaProcessor())
            .withOptions("-Aashlar.rule.ModelHasTimestamps=off")
            .compile(
                JavaFileObjects.forSourceString(
                    "demo.package-info", "@dev.ashlar.Models(name = \"Demo\") package demo;"),
                JavaFileObjects.forSourceString(
                    "demo.Source",
                    """
                    package demo;
                    import dev.ashlar.*;
                    @Model %s
                    record Title(String text) {}
                    record BookId(long value) {}
                    @Model record Book(@Id BookId id, String name) {}
                    record Plain(String town) {}
                    record Checked(String city) { Checked { city.strip(); } }
                    record Around(@Embedded Checked inner) {}
                    class Yes implements Converter<Boolean, String> {
                      public String toDatabase(Boolean value) { return "" + value; }
                      public Boolean fromDatabase(String stored) { return stored.equals("true"); }
                    }
                    """
                        .formatted(note)));
    assertThat(compilation.errors()).isEmpty();
    assertThat(compilation.status()).isNotEqualTo(Status.FAILURE);
    return compilation
        .generatedSourceFile("demo.NoteFields")
        .orElseThrow()
        .getCharContent(false)
        .toString()
        .contains("\n          runs code");
  }
}
