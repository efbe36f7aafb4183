/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.Ref;
import dev.ashlar.ValidationException;
import dev.ashlar.internal.statement.Assignments;
import dev.ashlar.sql.vendor.Dialects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class NullTest {

  private static final String WAY_OUT =
      " would match no row. Ask with isNull() or isNotNull(), or leave the condition out by"
          + " whereGiven(value, ..).";

  private static final String ONE_OF_THEM =
      " was given null among its values, which no value equals. Leave it out; ask for rows without"
          + " a value with isNull().";

  private final UserFields users = new UserFields();
  private final PostFields posts = new PostFields();
  private final ItemFields items = new ItemFields();

  @Test
  void nullValueIsRefusedByEveryOperator() {
    String text = null;
    Integer number = null;
    Long large = null;
    Boolean flag = null;
    Instant moment = null;
    TextColumn field = null;

    assertRefused(() -> users.name().eq(text), "User.name.eq(null)" + WAY_OUT);
    assertRefused(() -> users.name().eq(field), "User.name.eq(null)" + WAY_OUT);
    assertRefused(() -> users.name().ne(text), "User.name.ne(null)" + WAY_OUT);
    assertRefused(() -> users.name().gt(text), "User.name.gt(null)" + WAY_OUT);
    assertRefused(() -> users.name().like(text), "User.name.like(null)" + WAY_OUT);
    assertRefused(() -> users.name().contains(text), "User.name.contains(null)" + WAY_OUT);
    assertRefused(
        () -> users.name().isDistinctFrom(text), "User.name.isDistinctFrom(null)" + WAY_OUT);
    assertRefused(() -> users.name().between("a", text), "User.name.between(null)" + WAY_OUT);
    assertRefused(() -> users.visits().eq(number), "User.visits.eq(null)" + WAY_OUT);
    assertRefused(() -> posts.id().eq(large), "Post.id.eq(null)" + WAY_OUT);
    assertRefused(() -> posts.published().eq(flag), "Post.published.eq(null)" + WAY_OUT);
    assertRefused(() -> posts.createdAt().lt(moment), "Post.createdAt.lt(null)" + WAY_OUT);
    assertRefused(() -> posts.author().email().eq(text), "Post.author.email.eq(null)" + WAY_OUT);
  }

  @Test
  void nullIsRefusedAmongSeveralValues() {
    String text = null;
    Collection<String> none = null;

    assertRefused(() -> users.name().in("a", text), "User.name.in(..)" + ONE_OF_THEM);
    assertRefused(
        () -> users.name().notIn(Arrays.asList("a", null)), "User.name.notIn(..)" + ONE_OF_THEM);
    assertRefused(
        () -> users.name().in(none),
        "User.name.in(null) has no values to compare with. Give a collection, which may be empty,"
            + " or leave the condition out by whereGiven(values, ..).");
  }

  @Test
  void nullReferenceIsRefused() {
    Ref<User> ref = null;
    UserFields path = null;

    assertRefused(() -> posts.author().eq(ref), "Post.author.eq(null)" + WAY_OUT);
    assertRefused(() -> posts.author().ne(path), "Post.author.ne(null)" + WAY_OUT);
    assertRefused(
        () -> posts.author().in(Arrays.asList(ref, null)), "Post.author.in(..)" + ONE_OF_THEM);
  }

  @Test
  void referenceWithAKeyOfAnotherTypeIsRefused() {
    assertRefused(
        () -> posts.author().eq(Ref.of(User.class, 5)),
        "A Ref to User holds a key of type Integer, which is not that of User.id. Make it with"
            + " UserMapper.ref(..).");
  }

  @Test
  void nullConditionAndOrderAreRefused() {
    Query<User, UserFields> query = RunnerStub.answering(0).users();

    assertRefused(
        () -> query.where(u -> null),
        "A condition was null. Use whereIf(..) or whereGiven(..) to leave one out.");
    assertRefused(
        () -> query.where(u -> u.name().isNull().and(null)),
        "A condition was null. Use whereIf(..) or whereGiven(..) to leave one out.");
    assertRefused(
        () -> Statements.deleteWhere(Dialects.named("h2"), new UserFields(), u -> null),
        "A condition was null. Use whereIf(..) or whereGiven(..) to leave one out.");
    assertRefused(
        () -> query.orderBy(u -> null),
        "An order was null. Leave the call of orderBy(..) or thenBy(..) out instead.");
  }

  @Test
  void updateThatSetsNothingIsRefused() {
    assertRefused(
        () -> Statements.updateEvery(Dialects.named("h2"), Assignments.none(UserFields.TABLE)),
        "This update of User sets nothing. Set a column, or leave the call out.");
  }

  @Test
  void patternWithALoneBackslashIsRefusedWhileTheQueryIsBuilt() {
    assertRefused(
        () -> users.name().like("a\\"),
        "The pattern ends with a lone backslash. Write two for a backslash itself.");
  }

  @Test
  void valuesThatNoDatabaseKeepsAreRefused() {
    assertThatThrownBy(() -> users.name().eq("a\0"))
        .isInstanceOf(ValidationException.class)
        .hasMessage(
            "User.name contains the character NUL, which not every database keeps. Remove it.");
    assertThatThrownBy(() -> items.weight().gt(Double.NaN))
        .isInstanceOf(ValidationException.class)
        .hasMessage(
            "Item.weight is not a finite number. Databases disagree about NaN and infinity.");
    assertThatThrownBy(() -> posts.createdAt().gt(Instant.MAX))
        .isInstanceOf(ValidationException.class)
        .hasMessage(
            "Post.createdAt is not within the years 0001 to 9999, which every database keeps.");
  }

  private static void assertRefused(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }
}
