/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.texts.Snippet;
import dev.ashlar.tests.model.texts.SnippetDraft;
import dev.ashlar.tests.model.texts.SnippetMapper;
import dev.ashlar.tests.model.texts.TextsSchema;
import dev.ashlar.tests.support.RawSql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A default of text arrives as it was written, whatever it looks like. */
@EveryDatabase
final class DefaultTextTest {

  private static final String SENTENCE =
      "A column that a draft does not set has its default, the same as in a row that others"
          + " insert.";

  private SnippetMapper snippets;
  private RawSql sql;

  @BeforeEach
  void createTables(TestDatabase database) {
    database.create(TextsSchema::createScript);
    Database db = Database.connect(database.dataSource());
    snippets = new SnippetMapper(db);
    sql = RawSql.on(database);
  }

  @Test
  @Shows(SENTENCE)
  void draftThatSetsNothingHasTheDefaults() {
    assertDefaults(snippets.create(s -> s.number(1)));
    assertDefaults(snippets.query().one());
  }

  @Test
  @Shows(SENTENCE)
  void rowOfOthersHasTheDefaults() {
    sql.run("INSERT INTO \"snippets\" (\"number\") VALUES (7)");

    assertDefaults(snippets.query().one());
  }

  @Test
  void previewOfDraftHasTheDefaults() {
    assertDefaults(SnippetDraft.start().number(1).preview());
  }

  private static void assertDefaults(Snippet snippet) {
    assertThat(snippet.words()).isEqualTo(Snippet.WORDS);
    assertThat(snippet.heading()).isEqualTo(Snippet.HEADING);
    assertThat(snippet.body()).isEqualTo(Snippet.BODY);
    assertThat(snippet.comment()).isEqualTo(Snippet.COMMENT);
    assertThat(snippet.quotes()).isEqualTo(Snippet.QUOTES);
    assertThat(snippet.delimiters()).isEqualTo(Snippet.DELIMITERS);
    assertThat(snippet.backslashes()).isEqualTo(Snippet.BACKSLASHES);
    assertThat(snippet.escapes()).isEqualTo(Snippet.ESCAPES);
    assertThat(snippet.formats()).isEqualTo(Snippet.FORMATS);
    assertThat(snippet.injected()).isEqualTo(Snippet.INJECTED);
    assertThat(snippet.blanks()).isEqualTo(Snippet.BLANKS);
    assertThat(snippet.lineEnds()).isEqualTo(Snippet.LINE_ENDS);
    assertThat(snippet.indented()).isEqualTo(Snippet.INDENTED);
    assertThat(snippet.invisible()).isEqualTo(Snippet.INVISIBLE);
    assertThat(snippet.letters()).isEqualTo(Snippet.LETTERS);
    assertThat(snippet.keywords()).isEqualTo(Snippet.KEYWORDS);
    assertThat(snippet.separator()).isEqualTo('\u2028');
  }
}
