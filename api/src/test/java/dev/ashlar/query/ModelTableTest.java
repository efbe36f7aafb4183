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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
  void lastLineOfATextMayEndWithoutAFeed() {
    String text = "column id number bigint not null\nkey (number)";

    assertThat(table(text).columns()).isEqualTo(table(text + "\n").columns()).hasSize(1);
    assertThat(table(text).keyOrdinals()).containsExactly(0);
  }

  @Test
  void namesOfAListMayHoldCommas() {
    ModelTable<User> table =
        table(
            """
            column a "a,b" bigint not null
            column b "50%2C,%25" text not null
            column c "c) \\"d\\" \\n(" text not null
            key ("50%2C,%25", "a,b", "c) \\"d\\" \\n(")\
            """);

    assertThat(table.keys())
        .extracting(ModelColumn::name)
        .containsExactly("50%2C,%25", "a,b", "c) \"d\" \n(");
  }

  @Test
  void messagesNameTheModelAndItsMembers() {
    assertThat(PostFields.TABLE.modelName()).isEqualTo("Post");
    assertThat(PostFields.TABLE.label(PostFields.TABLE.column(3))).isEqualTo("Post.author");
    assertThat(PostFields.TABLE).hasToString("Post (posts)");
  }

  @Test
  void tableWithoutAKeyIsRefused() {
    assertThatThrownBy(() -> table("column name name text not null\n"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("User has no key.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "column name\n",
        "column name name text not null sensitive twice\n",
        "column name name colour\n",
        "key (id)\n",
        "version changed\n",
        "some posts by author\n",
        "many posts author\n",
        "reference author author_id\n",
      })
  void textOfAnotherVersionIsRefused(String line) {
    assertThatThrownBy(() -> table("column id number bigint not null\n" + line + "key (number)\n"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith(
            "User was compiled with another version of Ashlar than the one that runs. Compile it"
                + " again. (");
  }

  private static ModelTable<User> table(String text) {
    return new SampleTable<>(User.class, "users", text);
  }
}
