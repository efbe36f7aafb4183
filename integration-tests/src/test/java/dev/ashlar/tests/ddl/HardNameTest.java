/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.ddl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.names.HardNamesSchema;
import dev.ashlar.tests.model.names.Sign;
import dev.ashlar.tests.model.names.SignDraft;
import dev.ashlar.tests.model.names.SignMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A name that is let pass works everywhere: in tables, statements, rows and messages. */
@EveryDatabase
final class HardNameTest {

  private SignMapper signs;

  @BeforeEach
  void createTables(TestDatabase database) {
    database.create(HardNamesSchema::createScript);
    Database db = Database.connect(database.dataSource());
    signs = new SignMapper(db);
  }

  private Sign create(String code) {
    return signs.create(draft -> filled(draft, code));
  }

  private static SignDraft filled(SignMapper.Needs$dollar draft, String code) {
    return draft
        .$dollar(code)
        .a$b(1)
        .String("name")
        .List("list")
        .theComponentWhoseNameIsLongerThanAnyDatabaseTakesForTheNameOfAColumn("long");
  }

  @Test
  void rowsAreWrittenAndRead() {
    Sign first = create("a");
    Sign second = signs.create(draft -> filled(draft, "b").value(7).recordId(first.yield()));

    assertThat(signs.findBy$dollar("b").orElseThrow()).isEqualTo(second);
    assertThat(
            signs
                .query()
                .where(s -> s.value().eq(7).and(s.record().$dollar().eq("a")))
                .orderBy(s -> s.String())
                .one()
                .List())
        .isEqualTo("list");
    assertThat(signs.update(second.yield(), change -> change.a$b(v -> v.plus(2)).List("x")).a$b())
        .isEqualTo(3);
  }

  @Test
  void violationsKnowTheirMembers() {
    Sign first = create("a");
    signs.create(draft -> filled(draft, "b").recordId(first.yield()));

    assertThatThrownBy(() -> create("a")).hasMessageContaining("Sign.$dollar");
    assertThatThrownBy(() -> signs.delete(first.yield())).hasMessageContaining("Sign.record");
    assertThatThrownBy(() -> create("x".repeat(300))).hasMessageContaining("Sign.$dollar");
  }
}
