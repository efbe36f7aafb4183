/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.internal.statement.Assignments;
import dev.ashlar.internal.statement.UpdateTexts;
import dev.ashlar.internal.statement.UpsertStatements;
import dev.ashlar.sql.dialect.Capability;
import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.BoundStatement;
import dev.ashlar.sql.vendor.Dialects;
import dev.ashlar.table.ModelColumn;
import dev.ashlar.table.ModelTable;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class UpsertStatementTest {

  private static final UpdateTexts TEXTS = new UpdateTexts();
  private static final Instant NOW = Instant.parse("2024-02-29T12:00:00Z");

  @Test
  void upserts() {
    new Sheet("Upserts. A row that is deleted softly is not changed; sensitive values are hidden.")
        .statement("a value and an expression", dialect -> users(dialect, changed()))
        .statement("nothing to change", dialect -> users(dialect, none()))
        .statement(
            "deleted softly",
            dialect -> {
              ModelTable<Attachment> table = AttachmentFields.TABLE;
              return upsert(
                  dialect,
                  Assignments.none(table).set(1, Bind.text("b")),
                  List.of(table.column(0)),
                  List.of(Bind.bigint(7L)));
            })
        .statement(
            "by a column without case",
            dialect -> {
              ModelTable<Item> table = ItemFields.TABLE;
              return upsert(
                  dialect,
                  Assignments.none(table).set(9, Bind.text("b")),
                  List.of(table.column(8)),
                  List.of(Bind.text("A1")));
            })
        .isGolden("upsert.txt");
  }

  @Test
  void textThatWasKeptIsBoundAsTheFirst() {
    for (Dialect dialect : Dialects.all()) {
      BoundStatement first = users(dialect, plain("a@b.c"));
      BoundStatement second = users(dialect, plain("x@y.z"));

      assertThat(second.sql())
          .isSameAs(users(dialect, plain("1@2.3")).sql())
          .isEqualTo(first.sql());
      assertThat(second.binds()).contains(Bind.text("x@y.z")).hasSameSizeAs(first.binds());
      assertThat(second.binds().indexOf(Bind.text("x@y.z")))
          .isEqualTo(first.binds().indexOf(Bind.text("a@b.c")));
      assertThat(second.binds()).hasSize(dialect.capabilities().contains(Capability.MERGE) ? 3 : 2);
    }
  }

  private static Assignments none() {
    return Assignments.none(UserFields.TABLE);
  }

  private static Assignments plain(String email) {
    return none().set(1, Bind.text(email));
  }

  private static Assignments changed() {
    UserFields row = new UserFields();
    return none()
        .set(4, Statements.assigned(row, 4, row.visits().plus(1)))
        .set(5, Bind.text("hunter2"))
        .touch(NOW);
  }

  private static BoundStatement users(Dialect dialect, Assignments set) {
    return upsert(dialect, set, List.of(UserFields.TABLE.column(1)), List.of(Bind.text("old@b.c")));
  }

  private static BoundStatement upsert(
      Dialect dialect, Assignments set, List<ModelColumn> key, List<Bind> values) {
    return UpsertStatements.upsert(TEXTS, dialect, key, values, key, set, false);
  }
}
