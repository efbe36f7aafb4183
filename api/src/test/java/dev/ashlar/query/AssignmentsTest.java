/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.ashlar.internal.statement.Assignments;
import dev.ashlar.internal.statement.KeyedUpdate;
import dev.ashlar.internal.statement.UpdateTexts;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.BoundStatement;
import dev.ashlar.sql.vendor.Dialects;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AssignmentsTest {

  private final Assignments none = fresh();
  private final UpdateTexts texts = new UpdateTexts();

  @Test
  void columnsAreInTheirOrder() {
    assertThat(none.isEmpty()).isTrue();
    assertThat(none.set(4, Bind.integer(1)).isEmpty()).isFalse();
    assertThat(written(none.set(2, Bind.text("Ann"))))
        .isEqualTo("UPDATE \"users\"\nSET \"name\" = ?, \"visits\" = ?\n-- Ann, 1");
  }

  @Test
  void updatesOfTheSameColumnsShareTheirText() {
    BoundStatement ann = byKey(none.set(2, Bind.text("Ann")), 1);
    BoundStatement bob = byKey(fresh().set(2, Bind.text("Bob")), 2);

    assertThat(bob.sql()).isSameAs(ann.sql());
    assertThat(RunnerStub.shown(ann)).endsWith("-- Ann, 00000000-0000-0000-0000-000000000001");
    assertThat(RunnerStub.shown(bob)).endsWith("-- Bob, 00000000-0000-0000-0000-000000000002");
  }

  @Test
  void textIsKeptForColumnsThatAreSetToValues() {
    UserFields row = new UserFields();
    BoundStatement both = byKey(none.set(1, Bind.text("a")).set(4, Bind.integer(1)), 1);
    byKey(fresh().set(4, Statements.assigned(row, 4, row.visits().plus(1))), 1);

    assertThat(kept(fresh().set(1, Bind.text("b")).set(4, Bind.integer(2)))).isSameAs(both.sql());
    assertThat(kept(fresh().set(4, Statements.assigned(row, 4, row.visits().plus(1))))).isNull();
  }

  @Test
  void updatesWithExpressionsHaveTheirOwnText() {
    UserFields row = new UserFields();
    BoundStatement plus = byKey(none.set(4, Statements.assigned(row, 4, row.visits().plus(1))), 1);
    BoundStatement times =
        byKey(fresh().set(4, Statements.assigned(row, 4, row.visits().times(2))), 1);

    assertThat(plus.sql()).contains("\"visits\" + ?");
    assertThat(times.sql()).contains("\"visits\" * ?");
  }

  @Test
  void laterValueOfAColumnWins() {
    assertThat(written(none.set(2, Bind.text("Ann")).set(2, Bind.text("Bob"))))
        .isEqualTo("UPDATE \"users\"\nSET \"name\" = ?\n-- Bob");
  }

  @Test
  void missingValueIsAValue() {
    assertThat(written(none.set(2, Bind.text(null))))
        .isEqualTo("UPDATE \"users\"\nSET \"name\" = ?\n-- null");
  }

  @Test
  void valuesAreMadeOfTheRow() {
    UserFields row = new UserFields();

    assertThat(written(none.set(4, Statements.assigned(row, 4, row.visits().plus(1)))))
        .isEqualTo("UPDATE \"users\"\nSET \"visits\" = \"visits\" + ?\n-- 1");
    assertThat(written(fresh().set(2, Statements.assigned(row, 2, row.email()))))
        .isEqualTo("UPDATE \"users\"\nSET \"name\" = \"email\"\n-- ");
    assertThat(written(fresh().set(2, Statements.assigned(row, 2, row.email().concat(row.name())))))
        .isEqualTo("UPDATE \"users\"\nSET \"name\" = \"email\" || \"name\"\n-- ");
  }

  @Test
  void partsOfSensitiveValuesAreHidden() {
    UserFields row = new UserFields();

    assertThat(written(none.set(5, Statements.assigned(row, 5, row.name().concat("x")))))
        .isEqualTo("UPDATE \"users\"\nSET \"secret\" = \"name\" || ?\n-- ***");
    assertThat(written(fresh().set(2, Statements.assigned(row, 2, row.secret().concat("x")))))
        .endsWith("-- ***");
  }

  @Test
  void valuesWithoutAComputationCanBeLookedUp() {
    UserFields row = new UserFields();

    assertThat(
            none.set(2, Bind.text("Ann"))
                .set(4, Statements.assigned(row, 4, row.visits().plus(1)))
                .values())
        .containsExactly(entry("name", Bind.text("Ann")));
  }

  private static Assignments fresh() {
    return Assignments.none(UserFields.TABLE);
  }

  private BoundStatement byKey(Assignments set, long key) {
    return KeyedUpdate.of(
        texts, Dialects.named("postgresql"), set, List.of(Bind.uuid(new UUID(0, key))), null, true);
  }

  private @Nullable String kept(Assignments set) {
    return KeyedUpdate.known(texts, Dialects.named("postgresql"), set, false);
  }

  private static String written(Assignments set) {
    return RunnerStub.shown(Statements.updateEvery(Dialects.named("postgresql"), set));
  }
}
