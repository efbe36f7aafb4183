/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.FieldOutOfScope;
import dev.ashlar.table.Source;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IncludeTest {

  private final UserFields users = new UserFields();
  private final PostFields posts = new PostFields();

  @Test
  void relationsOnTheWayAreIncludedToo() {
    assertThat(tree(posts.source, posts.author().profile()))
        .containsExactly("Post.author", "  User.profile");
    assertThat(tree(posts.source, posts.author().posts().include(p -> p.categories())))
        .containsExactly("Post.author", "  User.posts", "    Post.categories");
  }

  @Test
  void severalIncludesAreOneTree() {
    IncludedRelations includes =
        IncludedRelations.of(posts.source, posts.author().include(u -> u.profile()))
            .and(IncludedRelations.of(posts.source, posts.author().include(u -> u.posts())))
            .and(IncludedRelations.of(posts.source, posts.categories()))
            .and(IncludedRelations.of(posts.source, posts.categories().include(c -> c.posts())));

    assertThat(tree(includes, ""))
        .containsExactly(
            "Post.author", "  User.profile", "  User.posts", "Post.categories", "  Category.posts");
  }

  @Test
  void narrowedRelationIsIncludedOnce() {
    IncludedRelations first = IncludedRelations.of(users.source, users.posts().limit(5));
    IncludedRelations second = IncludedRelations.of(users.source, users.posts());

    assertThatThrownBy(() -> first.and(second))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "User.posts is included twice, and once with where, orderBy or limit. Say all of it in"
                + " one include(..).");
  }

  @Test
  void whatIsNoRelationIsNotIncluded() {
    assertThatThrownBy(() -> IncludedRelations.of(users.source, users))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("include(..) got User itself. Name one of its relations.");
    assertThatThrownBy(() -> posts.author().include(u -> u))
        .hasMessage("include(..) got Post.author itself. Name one of its relations.");
    assertThatThrownBy(() -> users.include(u -> u.posts()))
        .hasMessage(
            "User itself is what the query reads. Call include(..) of the query, or of a"
                + " relation.");
  }

  @Test
  void relationOfAnotherQueryIsNotIncluded() {
    assertThatThrownBy(() -> IncludedRelations.of(users.source, posts.author()))
        .isInstanceOf(FieldOutOfScope.class);
    assertThatThrownBy(() -> IncludedRelations.of(new UserFields().source, users.posts()))
        .isInstanceOf(FieldOutOfScope.class)
        .hasMessage(
            "User belongs to another query and cannot be included from User."
                + " Reach relations through the parameter of this call's own lambda.");
  }

  @Test
  void includedRowsCannotBeComparedWithTheRowsAround() {
    assertThatThrownBy(
            () ->
                IncludedRelations.of(
                    users.source, users.posts().where(p -> p.createdAt().gt(users.createdAt()))))
        .isInstanceOf(FieldOutOfScope.class)
        .hasMessageStartingWith("User.createdAt belongs to another query over User");
  }

  @Test
  void whatIsLoadedIsNoCondition() {
    Query<User, UserFields> query = RunnerStub.answering(0).users();

    assertThatThrownBy(() -> query.where(u -> u.posts().limit(3).some()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "User.posts.some(..) is about all rows that fulfil the conditions."
                + " Leave orderBy, limit and include to the include(..) of a query.");
    assertThatThrownBy(() -> query.where(u -> u.profile().include(p -> p.user()).bio().isNull()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("User.profile.bio is reached through include(..)");
  }

  @Test
  void fieldOfAnotherQueryIsFoundWithinSelects() {
    Query<User, UserFields> query = RunnerStub.answering(0).users();

    assertThatThrownBy(() -> query.where(u -> u.posts().some(p -> posts.title().isNull())))
        .isInstanceOf(FieldOutOfScope.class)
        .hasMessageStartingWith("Post.title belongs to another query over Post");
    assertThatThrownBy(() -> query.where(u -> users.posts().some()))
        .isInstanceOf(FieldOutOfScope.class);
    assertThatThrownBy(() -> query.orderBy(u -> users.posts().count()))
        .isInstanceOf(FieldOutOfScope.class);
  }

  private static List<String> tree(Source root, Include include) {
    return tree(IncludedRelations.of(root, include), "");
  }

  private static List<String> tree(IncludedRelations includes, String indent) {
    return includes.list().stream()
        .flatMap(
            included ->
                Stream.concat(
                    Stream.of(indent + included.owner().label(included.relation())),
                    tree(included.further(), indent + "  ").stream()))
        .toList();
  }
}
