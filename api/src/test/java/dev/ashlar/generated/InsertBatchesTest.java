/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.database.Session;
import dev.ashlar.internal.command.Purpose;
import dev.ashlar.internal.command.StatementKind;
import dev.ashlar.internal.command.Subject;
import dev.ashlar.internal.statement.TableTexts;
import dev.ashlar.query.SampleTable;
import dev.ashlar.sql.jdbc.Binder;
import dev.ashlar.sql.vendor.Dialects;
import dev.ashlar.table.ModelTable;
import dev.ashlar.table.SchemaDefinition;
import dev.ashlar.table.SchemaTables;
import dev.ashlar.value.Moment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class InsertBatchesTest {

  private static final ModelTable<String> TABLE =
      new SampleTable<>(
          String.class,
          "strings",
          """
          column id id bigint not null identity
          column text text text not null
          key (id)
          """);

  @Test
  void neighboursWithTheSameStatementShareABatch() {
    assertThat(texts(List.of(draft(false), draft(false), draft(true), draft(false))))
        .containsExactly("keyless 2", "keyed 1", "keyless 1");
  }

  @Test
  void batchesHaveAtMostAThousandRows() {
    assertThat(texts(Collections.nCopies(2_001, draft(false))))
        .containsExactly("keyless 1000", "keyless 1000", "keyless 1");
  }

  @Test
  void noDraftsMakeNoBatch() {
    assertThat(texts(List.of())).isEmpty();
  }

  private static List<String> texts(List<Draft<String>> drafts) {
    SchemaDefinition schema =
        new SchemaDefinition("Test", "demo") {
          @Override
          protected SchemaTables read() {
            throw new AssertionError("Nobody need ask.");
          }
        };
    Purpose purpose = new Purpose(StatementKind.INSERT, Subject.of(schema, TABLE));
    TableTexts sql = purpose.subject().texts().in(Dialects.named("h2"));
    List<String> texts = new ArrayList<>();
    for (InsertBatch batch :
        InsertBatches.of(sql, drafts, InsertBatches.LARGEST, Moment.now(), purpose)) {
      assertThat(batch.sql()).isEqualTo(sql.insert(batch.keyed()));
      texts.add((batch.keyed() ? "keyed " : "keyless ") + batch.batch());
    }
    return texts;
  }

  private static Draft<String> draft(boolean hasKey) {
    return new Draft<>(TABLE) {
      @Override
      protected Draft<String> fresh() {
        return draft(hasKey);
      }

      @Override
      protected Mapper<String, ?, ?, ?, ?> mapper(Session session) {
        throw new UnsupportedOperationException();
      }

      @Override
      public String preview() {
        return "";
      }

      @Override
      protected void bind(Binder to, Moment now) {}

      @Override
      protected boolean hasKey() {
        return hasKey;
      }
    };
  }
}
