/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.relation;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class RelationIsUnambiguousTest {

  @Test
  void aOneIsToldOffAsWell() {
    assertProblems(
        """
        @Model record Match(
            @Id long id,
            @Relation(unique = true, onDelete = CASCADE) Ref<Ground> first,
            @Relation(unique = true, onDelete = CASCADE) Ref<Ground> second) {}
        @Model record Ground(
            @Id long id,
            // ERROR [RelationIsUnambiguous] Ground.match could be the other side of Match.first or Match.second.
            @Relation One<Match> match) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record User(@Id long id, @Relation Many<Post> posts) {}
        @Model record Post(
            @Id long id,
            @Relation(onDelete = RESTRICT) Ref<User> author,
            @Relation(onDelete = SET_NULL) @Nullable Ref<User> editor) {}
        """,
        """
        [RelationIsUnambiguous] User.posts could be the other side of Post.author or Post.editor.
            Say which: mappedBy = "author".
        """);
  }
}
