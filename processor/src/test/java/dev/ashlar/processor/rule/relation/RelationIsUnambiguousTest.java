/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.relation;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import java.util.List;
import java.util.StringJoiner;
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
  void pivotBesideRefsThatHaveTheirOtherSidesIsLetPass() {
    assertProblems(
        """
        @Model record Person(
            @Id long id,
            @Relation(onDelete = SET_NULL) @Nullable Ref<Person> manager,
            @Relation(onDelete = SET_NULL) @Nullable Ref<Person> mentor,
            @Relation(mappedBy = "manager") Many<Person> reports,
            @Relation(mappedBy = "mentor") Many<Person> pupils,
            @Relation Many<Person> friends) {}
        """);
  }

  /** Every graph of two models, and of one with itself, with up to two Refs and one pivot. */
  @Test
  void onlyTwoRefsWithoutOtherSidesAreAmbiguousAndOnlyWhereThePivotHasNone() {
    for (boolean isSelf : List.of(false, true)) {
      for (int refs = 0; refs <= 2; refs++) {
        for (int named = 0; named <= refs; named++) {
          for (boolean hasOtherSide : List.of(false, true)) {
            assertProblems(graph(isSelf, refs, named, hasOtherSide));
          }
        }
      }
    }
  }

  private static String graph(boolean isSelf, int refs, int named, boolean hasOtherSide) {
    String one = "Person";
    String other = isSelf ? "Person" : "Post";
    StringJoiner ofOne = new StringJoiner(",\n");
    StringJoiner ofOther = new StringJoiner(",\n");
    List<String> names = List.of("first", "second");
    for (String ref : names.subList(0, refs)) {
      ofOther.add("@Relation(onDelete = SET_NULL) @Nullable Ref<%s> %s".formatted(one, ref));
    }
    for (String ref : names.subList(0, named)) {
      ofOne.add("@Relation(mappedBy = \"%s\") Many<%s> of%s".formatted(ref, other, ref));
    }
    if (hasOtherSide) {
      ofOther.add("@Relation(mappedBy = \"friends\") Many<%s> friendsOf".formatted(one));
    }
    String expected =
        hasOtherSide
            ? ""
            : switch (refs - named) {
              case 0 -> "";
              case 1 ->
                  "// ERROR [RelationHandleFits] Person.friends is a Many<%1$s> without mappedBy, but %1$s.%2$s is a Ref<Person>.\n"
                      .formatted(other, names.get(named));
              default ->
                  "// ERROR [RelationIsUnambiguous] Person.friends could be the other side of %1$s.first or %1$s.second.\n"
                      .formatted(other);
            };
    ofOne.add(expected + "@Relation Many<%s> friends".formatted(other));
    return isSelf
        ? "@Model record Person(@Id long id,\n%s) {}".formatted(both(ofOther, ofOne))
        : "@Model record Person(@Id long id,\n%s) {}\n@Model record Post(@Id long id%s) {}"
            .formatted(ofOne, ofOther.length() == 0 ? "" : ",\n" + ofOther);
  }

  private static String both(StringJoiner first, StringJoiner second) {
    return first.length() == 0 ? second.toString() : first + ",\n" + second;
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
            Say which: mappedBy = "author". For a pivot table, add @Relation(mappedBy = "posts") Many<User> to Post.
        """);
  }
}
