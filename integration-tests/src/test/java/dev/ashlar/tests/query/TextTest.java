/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ashlar.examples.blog.Post;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.blog.UserDraft;
import dev.ashlar.examples.blog.UserFields;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.query.Condition;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Texts are what they are, character by character: case, blanks and signs count. */
@EveryDatabase
final class TextTest {

  private Blog blog;

  @BeforeEach
  void createTables(TestDatabase database) {
    blog = Blog.on(database);
  }

  @Test
  @Shows("Texts are sorted by code point.")
  void orderIsByCodePoint() {
    names("a", "B", "b", "A", "_", "1", "", "Z", "é", "z", "a ", "aa", "😀", "ß");

    assertThat(blog.users().query().orderBy(u -> u.name()).list())
        .extracting(User::name)
        .containsExactly("", "1", "A", "B", "Z", "_", "a", "a ", "aa", "b", "z", "ß", "é", "😀");
    assertFinds(u -> u.name().lt("a"), "", "1", "A", "B", "Z", "_");
    assertFinds(u -> u.name().gt("é"), "😀");
  }

  @Test
  @Shows("Texts are sorted by code point.")
  void longTextsAreSortedToTheirEnds() {
    User alice = blog.user("alice");
    for (String end : List.of("c", "a", "b")) {
      String body = "x".repeat(20_000) + end;
      blog.posts().create(p -> p.title(end).body(body).published(true).authorId(alice.id()));
    }

    assertThat(blog.posts().query().orderBy(p -> p.body()).list())
        .extracting(Post::title)
        .containsExactly("a", "b", "c");
  }

  @Test
  @Shows("Letter case, accents and blanks at the end count when texts are compared.")
  void caseAndBlanksCountInEquality() {
    names("bob", "Bob", "bob ", " bob", "BOB", "bob\u00A0", "bob\n");

    assertFinds(u -> u.name().eq("bob"), "bob");
    assertFinds(u -> u.name().eq("bob "), "bob ");
    assertFinds(u -> u.name().in("Bob", "bob\n"), "Bob", "bob\n");
    assertFinds(u -> u.name().gt("bob"), "bob\n", "bob ", "bob\u00A0");
  }

  @Test
  @Shows("Letter case, accents and blanks at the end count when texts are compared.")
  void composedAndCombinedCharactersAreDifferent() {
    names("\u00E9", "e\u0301");

    assertFinds(u -> u.name().eq("\u00E9"), "\u00E9");
    assertFinds(u -> u.name().eq("e\u0301"), "e\u0301");
    assertFinds(u -> u.name().startsWith("e"), "e\u0301");
  }

  @Test
  @Shows("An empty text is a value, and not null.")
  void emptyTextIsAValue() {
    names("", null, "x");

    assertFinds(u -> u.name().eq(""), "");
    assertFinds(u -> u.name().isNotNull(), "", "x");
    assertFinds(u -> u.name().contains(""), "", "x");
    assertFinds(u -> u.name().startsWith(""), "", "x");
    assertFinds(u -> u.name().endsWith(""), "", "x");
  }

  @Test
  @Shows(
      "`contains`, `startsWith` and `endsWith` take their characters as they are:"
          + " `contains(\"50%\")` means these three.")
  void containsTakesItsCharactersAsTheyAre() {
    names("50% off", "50 % off", "500 off", "a_b", "aXb", "a\\b", "a'b", "A_B", null);

    assertFinds(u -> u.name().contains("50%"), "50% off");
    assertFinds(u -> u.name().contains("a_b"), "a_b");
    assertFinds(u -> u.name().contains("\\"), "a\\b");
    assertFinds(u -> u.name().contains("'"), "a'b");
    assertFinds(u -> u.name().contains("OFF"));
    assertFinds(u -> u.name().contains("off").not(), "A_B", "aXb", "a\\b", "a_b", "a'b");
  }

  @Test
  @Shows(
      "`contains`, `startsWith` and `endsWith` take their characters as they are:"
          + " `contains(\"50%\")` means these three.")
  void startsWithTakesItsCharactersAsTheyAre() {
    names("%a", "_a", "ba", "Ba", "b", null);

    assertFinds(u -> u.name().startsWith("%"), "%a");
    assertFinds(u -> u.name().startsWith("_"), "_a");
    assertFinds(u -> u.name().startsWith("b"), "b", "ba");
    assertFinds(u -> u.name().startsWith("ba and more"));
    assertFinds(u -> u.name().startsWith("b").not(), "%a", "Ba", "_a");
  }

  @Test
  @Shows(
      "`contains`, `startsWith` and `endsWith` take their characters as they are:"
          + " `contains(\"50%\")` means these three.")
  void endsWithTakesItsCharactersAsTheyAre() {
    names("a%", "a_", "ab", "aB", "b", "b ", null);

    assertFinds(u -> u.name().endsWith("%"), "a%");
    assertFinds(u -> u.name().endsWith("_"), "a_");
    assertFinds(u -> u.name().endsWith("b"), "ab", "b");
    assertFinds(u -> u.name().endsWith(" "), "b ");
    assertFinds(u -> u.name().endsWith("more and ab"));
    assertFinds(u -> u.name().endsWith("b").not(), "aB", "a%", "a_", "b ");
  }

  @Test
  @Shows(
      "`contains`, `startsWith` and `endsWith` take their characters as they are:"
          + " `contains(\"50%\")` means these three.")
  void partsMayHaveCharactersOutsideTheFirstPlane() {
    names("😀😁", "😀", "x😁", "שלום");

    assertFinds(u -> u.name().startsWith("😀"), "😀", "😀😁");
    assertFinds(u -> u.name().endsWith("😁"), "x😁", "😀😁");
    assertFinds(u -> u.name().contains("לו"), "שלום");
  }

  @Test
  void partsMayBeColumns() {
    blog.users().create(u -> u.email("ann@b.c").name("ann"));
    blog.users().create(u -> u.email("%@b.c").name("b.c"));
    blog.users().create(u -> u.email("x@b.c").name("_"));
    blog.users().create(u -> u.email("y@b.c"));

    assertFinds(u -> u.email().startsWith(u.name()), "ann");
    assertFinds(u -> u.email().endsWith(u.name()), "b.c");
    assertFinds(u -> u.email().contains(u.name()), "ann", "b.c");
  }

  @Test
  @Shows(
      "`like` knows `%`, `_` and the backslash, minds the case, and takes the signs of other"
          + " databases as they are.")
  void likeKnowsTwoSignsAndTheBackslash() {
    names("50% off", "50 off", "a_b", "aXb", "aßb", "A_B", "a\\b", null);

    assertFinds(u -> u.name().like("50%"), "50 off", "50% off");
    assertFinds(u -> u.name().like("50\\%%"), "50% off");
    assertFinds(u -> u.name().like("a_b"), "aXb", "a\\b", "a_b", "aßb");
    assertFinds(u -> u.name().like("a\\_b"), "a_b");
    assertFinds(u -> u.name().like("a\\\\b"), "a\\b");
    assertFinds(u -> u.name().like("A_b"));
    assertFinds(u -> u.name().like("%").not());
    assertFinds(u -> u.name().like("a"));
  }

  @Test
  @Shows(
      "`like` knows `%`, `_` and the backslash, minds the case, and takes the signs of other"
          + " databases as they are.")
  void signsOfOtherDatabasesMeanNothingInLike() {
    names("[ab]", "a", "*", "?", "a*");

    assertFinds(u -> u.name().like("[ab]"), "[ab]");
    assertFinds(u -> u.name().like("*"), "*");
    assertFinds(u -> u.name().like("?"), "?");
    assertFinds(u -> u.name().like("a*"), "a*");
  }

  @Test
  void patternThatEndsWithALoneBackslashIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> blog.users().query().where(u -> u.name().like("50\\")))
        .withMessageContaining("backslash");
  }

  private void names(String... names) {
    blog.users()
        .createMany(
            Stream.iterate(0, i -> i < names.length, i -> i + 1)
                .map(i -> UserDraft.start().email(i + "@b.c").name(names[i]))
                .toList());
  }

  private void assertFinds(
      Function<? super UserFields, ? extends Condition> condition, String... names) {
    assertThat(blog.users().query().where(condition).list())
        .extracting(User::name)
        .containsExactlyInAnyOrder(names);
  }
}
