/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.table.ModelColumn;
import dev.ashlar.table.ModelTable;
import dev.ashlar.table.ModelTableBuilder;
import org.junit.jupiter.api.Test;

class ModelTableTest {

  @Test
  void columnsAreKnownByTheirOrdinals() {
    ModelTable<User> table = UserFields.TABLE;

    assertThat(table.columns()).hasSize(8).isUnmodifiable();
    assertThat(table.column(2))
        .isEqualTo(new ModelColumn("name", "name", ColumnType.varchar(255), true, false));
    assertThat(table.column(5).sensitive()).isTrue();
    assertThat(table.keyOrdinals()).containsExactly(0);
    assertThat(table.keys()).extracting(ModelColumn::member).containsExactly("id");
    assertThat(table.updatedAtOrdinal()).hasValue(7);
    assertThat(PostFields.TABLE.updatedAtOrdinal()).isEmpty();
  }

  @Test
  void messagesNameTheModelAndItsMembers() {
    assertThat(PostFields.TABLE.modelName()).isEqualTo("Post");
    assertThat(PostFields.TABLE.label(PostFields.TABLE.column(3))).isEqualTo("Post.author");
    assertThat(PostFields.TABLE).hasToString("Post (posts)");
  }

  @Test
  void tableWithoutAKeyIsRefused() {
    ModelTableBuilder<User> builder =
        ModelTable.of(User.class, "users").column("name", "name", ColumnType.text());

    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("User has no key.");
  }

  @Test
  void roleOfAColumnThatIsNotThereIsRefused() {
    ModelTableBuilder<User> builder = ModelTable.of(User.class, "users");

    assertThatThrownBy(() -> builder.updatedAt("changedAt"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("User has no column changedAt.");
  }
}
