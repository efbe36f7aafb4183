/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.FieldOutOfScope;
import dev.ashlar.sql.vendor.Dialects;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ScopeTest {

  private static final String FROM_POST =
      " belongs to another query over Post and cannot be used in this query over User."
          + " Reach fields through the parameter of this call's own lambda.";

  private final PostFields posts = new PostFields();
  private final Query<User, UserFields> users = RunnerStub.answering(0).users();

  @Test
  void fieldOfAnotherQueryIsRefusedInAConditionWhileTheQueryIsBuilt() {
    assertThatThrownBy(() -> users.where(u -> posts.title().eq("t")))
        .isInstanceOf(FieldOutOfScope.class)
        .hasMessage("Post.title" + FROM_POST);
  }

  @Test
  void fieldOfAnotherQueryIsFoundWhereverItHides() {
    assertRefused("Post.published", u -> posts.published());
    assertRefused("Post.title", u -> u.email().eq(posts.title()));
    assertRefused("Post.title", u -> u.name().isNull().or(posts.title().isNull().not()));
    assertRefused("Post.title", u -> posts.title().in(List.of()));
    assertRefused("Post.author.email", u -> posts.author().email().eq("a"));
    assertRefused("Post.author", u -> u.eq(posts.author()));
  }

  @Test
  void fieldOfAnotherQueryIsRefusedInAnOrder() {
    assertThatThrownBy(() -> users.orderBy(u -> posts.title().desc()))
        .isInstanceOf(FieldOutOfScope.class)
        .hasMessage("Post.title" + FROM_POST);
    assertThatThrownBy(() -> users.orderBy(u -> u.name()).thenBy(u -> posts.title()))
        .isInstanceOf(FieldOutOfScope.class);
  }

  @Test
  void fieldOfAnotherQueryIsRefusedInAWrite() {
    assertThatThrownBy(
            () ->
                Statements.deleteWhere(
                    Dialects.named("h2"), new UserFields(), u -> posts.published()))
        .isInstanceOf(FieldOutOfScope.class)
        .hasMessage("Post.published" + FROM_POST);
  }

  @Test
  void fieldOfAnotherQueryOverTheSameModelIsRefused() {
    AtomicReference<UserFields> kept = new AtomicReference<>();
    Query<User, UserFields> other =
        RunnerStub.answering(0)
            .users()
            .where(
                u -> {
                  kept.set(u);
                  return u.name().isNull();
                });

    assertThat(other).isNotNull();
    assertThatThrownBy(() -> users.where(u -> kept.get().name().isNull()))
        .isInstanceOf(FieldOutOfScope.class)
        .hasMessage(
            "User.name belongs to another query over User and cannot be used in this query over User."
                + " Reach fields through the parameter of this call's own lambda.");
  }

  private void assertRefused(String field, Function<UserFields, Condition> condition) {
    assertThatThrownBy(() -> users.where(condition))
        .isInstanceOf(FieldOutOfScope.class)
        .hasMessage(field + FROM_POST);
  }
}
