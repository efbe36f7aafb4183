/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.Ref;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PathGoldenTest {

  private static final Ref<User> ALICE = Ref.of(User.class, new UUID(0, 1));
  private static final Ref<User> BOB = Ref.of(User.class, new UUID(0, 2));

  @Test
  void keysAreReadWithoutAJoin() {
    new Sheet("Whatever reads only the key of a target reads the foreign key, and does not join.")
        .posts("p.author().id().eq(id)", p -> p.author().id().eq(new UUID(0, 1)))
        .posts("p.author().eq(alice)", p -> p.author().eq(ALICE))
        .posts("p.author().ne(alice)", p -> p.author().ne(ALICE))
        .posts("p.author().eq(p.editor())", p -> p.author().eq(p.editor()))
        .posts("p.author().ne(p.editor())", p -> p.author().ne(p.editor()))
        .posts("p.author().in(alice, bob)", p -> p.author().in(ALICE, BOB))
        .posts("p.author().in(List.of())", p -> p.author().in(List.of()))
        .posts("p.author().notIn(List.of(alice))", p -> p.author().notIn(List.of(ALICE)))
        .posts("p.author().notIn(List.of())", p -> p.author().notIn(List.of()))
        .posts("p.editor().isNull()", p -> p.editor().isNull())
        .posts("p.editor().isNotNull()", p -> p.editor().isNotNull())
        .posts("p.editor().id().isNull()", p -> p.editor().id().isNull())
        .users("u.eq(alice)", u -> u.eq(ALICE))
        .comments("c.post().author().eq(alice)", c -> c.post().author().eq(ALICE))
        .comments("c.parent().parent().isNull()", c -> c.parent().parent().isNull())
        .isGolden("paths-key.txt");
  }

  @Test
  void columnsOfTargetsJoin() {
    new Sheet("Columns of a target join it, once; behind an optional relation by LEFT JOIN.")
        .posts("p.author().email().eq(\"a\")", p -> p.author().email().eq("a"))
        .posts(
            "p.author().name().eq(\"a\").or(p.author().visits().gt(5))",
            p -> p.author().name().eq("a").or(p.author().visits().gt(5)))
        .posts("p.editor().name().isNull()", p -> p.editor().name().isNull())
        .posts(
            "p.author().name().eq(p.editor().name())", p -> p.author().name().eq(p.editor().name()))
        .comments("c.post().title().eq(\"t\")", c -> c.post().title().eq("t"))
        .comments("c.post().author().email().eq(\"a\")", c -> c.post().author().email().eq("a"))
        .comments("c.parent().post().title().eq(\"t\")", c -> c.parent().post().title().eq("t"))
        .comments(
            "c.parent().post().author().name().eq(c.post().author().name())",
            c -> c.parent().post().author().name().eq(c.post().author().name()))
        .isGolden("paths-join.txt");
  }

  @Test
  void targetsAreAskedAsAWhole() {
    new Sheet("is: there is such a row and it fulfils the condition; isNot: the opposite.")
        .posts(
            "p.author().is(u -> u.name().isNull().or(u.visits().gt(5)))",
            p -> p.author().is(u -> u.name().isNull().or(u.visits().gt(5))))
        .posts(
            "p.editor().is(u -> u.name().isNull().or(u.visits().gt(5)))",
            p -> p.editor().is(u -> u.name().isNull().or(u.visits().gt(5))))
        .posts(
            "p.author().isNot(u -> u.visits().gt(5))", p -> p.author().isNot(u -> u.visits().gt(5)))
        .posts(
            "p.editor().isNot(u -> u.visits().gt(5))", p -> p.editor().isNot(u -> u.visits().gt(5)))
        .comments(
            "c.post().is(p -> p.published().and(p.author().is(u -> u.visits().gt(5))))",
            c -> c.post().is(p -> p.published().and(p.author().is(u -> u.visits().gt(5)))))
        .isGolden("paths-is.txt");
  }
}
