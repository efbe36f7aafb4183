/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.blog.UserFields;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.query.Condition;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A character beyond U+FFFF is one character, and comes after all others. */
@EveryDatabase
final class CodePointTest {

  private static final String LAST_OF_TWO_BYTES = "\uffee";
  private static final String SMILE = "\ud83d\ude00";
  private static final String GRIN = "\ud83d\ude01";
  private static final String LARGE_DESERET = "\ud801\udc00";

  private Blog blog;

  @BeforeEach
  void createRows(TestDatabase database) {
    blog = Blog.on(database);
    for (String name : List.of(SMILE, LAST_OF_TWO_BYTES, "a", GRIN, "a" + SMILE, LARGE_DESERET)) {
      blog.users().create(u -> u.email(name).name(name));
    }
  }

  @Test
  @Shows("Texts are sorted by code point.")
  void ordersAndPagesGoByCodePoint() {
    List<String> sorted = List.of("a", "a" + SMILE, LAST_OF_TWO_BYTES, LARGE_DESERET, SMILE, GRIN);

    assertThat(names(u -> u.email().isNotNull())).containsExactlyElementsOf(sorted);
    assertThat(blog.users().query().orderBy(u -> u.name().desc()).limit(2).list())
        .extracting(User::email)
        .containsExactly(GRIN, SMILE);
    assertThat(blog.users().query().orderBy(u -> u.email()).page(2, 4).items())
        .extracting(User::email)
        .containsExactly(SMILE, GRIN);
  }

  @Test
  @Shows("Texts are sorted by code point.")
  void comparisonsBySizeGoByCodePoint() {
    assertThat(names(u -> u.name().gt(LAST_OF_TWO_BYTES)))
        .containsExactly(LARGE_DESERET, SMILE, GRIN);
    assertThat(names(u -> u.name().gte(SMILE))).containsExactly(SMILE, GRIN);
    assertThat(names(u -> u.name().lt(SMILE)))
        .containsExactly("a", "a" + SMILE, LAST_OF_TWO_BYTES, LARGE_DESERET);
    assertThat(names(u -> u.email().between(LAST_OF_TWO_BYTES, SMILE)))
        .containsExactly(LAST_OF_TWO_BYTES, LARGE_DESERET, SMILE);
    assertThat(names(u -> u.name().lte(u.email()))).hasSize(6);
    assertThat(names(u -> u.name().lt(u.email()))).isEmpty();
    assertThat(names(u -> u.name().ignoreCase().gt(LAST_OF_TWO_BYTES)))
        .containsExactly(LARGE_DESERET, SMILE, GRIN);
    assertThat(names(u -> u.name().ignoreCase().between("A", "B")))
        .containsExactly("a", "a" + SMILE);
  }

  @Test
  @Shows(
      "`like` knows `%`, `_` and the backslash, minds the case, and takes the signs of other"
          + " databases as they are.")
  void oneCharacterOfAPatternIsOneCodePoint() {
    assertThat(names(u -> u.name().like("_")))
        .containsExactly("a", LAST_OF_TWO_BYTES, LARGE_DESERET, SMILE, GRIN);
    assertThat(names(u -> u.name().like("__"))).containsExactly("a" + SMILE);
    assertThat(names(u -> u.name().like("%" + SMILE))).containsExactly("a" + SMILE, SMILE);
    assertThat(names(u -> u.name().ignoreCase().like("A_"))).containsExactly("a" + SMILE);
    assertThat(names(u -> u.name().startsWith("a" + SMILE))).containsExactly("a" + SMILE);
    assertThat(names(u -> u.name().contains(GRIN))).containsExactly(GRIN);
  }

  @Test
  void signsOfRegularExpressionsStandForThemselves() {
    String signs = "\\[](){}.*+?^$|-&#iIjJ\nz";
    blog.users().create(u -> u.email("signs").name(signs));

    assertThat(names(u -> u.name().like("\\\\[](){}.*+?^$|-&#iIjJ\nz"))).containsExactly("signs");
    assertThat(names(u -> u.name().like("%[_(){}.*+?^$|-&#iI%z"))).containsExactly("signs");
    assertThat(names(u -> u.name().like("%^$|-&#iIjJ"))).isEmpty();
    assertThat(names(u -> u.name().ignoreCase().like("%[](){}.*+?^$|-&#IIJJ\nZ")))
        .containsExactly("signs");
    assertThat(names(u -> u.name().like("%z\n"))).isEmpty();
  }

  private List<String> names(Function<? super UserFields, ? extends Condition> condition) {
    return blog.users().query().where(condition).orderBy(u -> u.name()).list().stream()
        .map(User::email)
        .toList();
  }
}
