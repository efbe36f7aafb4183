/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {

  @Test
  void namesSayTableColumnsAndKind() {
    assertThat(Names.primaryKey("users")).isEqualTo("users_pkey");
    assertThat(Names.unique("users", List.of("tenant", "email")))
        .isEqualTo("users_tenant_email_key");
    assertThat(Names.foreignKey("posts", List.of("author_id"))).isEqualTo("posts_author_id_fkey");
    assertThat(Names.index("posts", List.of("author_id"))).isEqualTo("posts_author_id_idx");
    assertThat(Names.check("posts", "title")).isEqualTo("posts_title_check");
  }

  @Test
  void nameOf63BytesStays() {
    String name = "a".repeat(63);
    assertThat(Names.fit(name)).isEqualTo(name);
  }

  @Test
  void longerNameIsShortenedToItsBeginningAndHash() {
    assertThat(Names.fit("a".repeat(64))).isEqualTo("a".repeat(54) + "_89b46555");
  }

  @Test
  void longNamesThatDifferAtTheEndStayDifferent() {
    String beginning = "a".repeat(80);
    assertThat(Names.fit(beginning + "b")).isNotEqualTo(Names.fit(beginning + "c"));
  }

  @Test
  void bytesCountNotLettersAndNoLetterIsCut() {
    String name = "ü".repeat(10) + "x" + "😀".repeat(20);
    String fitted = Names.fit(name);
    assertThat(fitted).startsWith("ü".repeat(10) + "x" + "😀".repeat(8) + "_");
    assertThat(fitted.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(63);
  }
}
