/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.query.Condition;
import dev.ashlar.query.Order;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.kinds.KindsSchema;
import dev.ashlar.tests.model.kinds.Pebble;
import dev.ashlar.tests.model.kinds.PebbleFields;
import dev.ashlar.tests.model.kinds.PebbleMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Letter case does not count where a query says so, and all else does. */
@EveryDatabase
final class IgnoreCaseTest {

  private PebbleMapper pebbles;
  private boolean knowsAsciiOnly;

  @BeforeEach
  void createTables(TestDatabase database) {
    knowsAsciiOnly = database.name().equals("sqlite");
    database.create(KindsSchema::createScript);
    Database db = Database.connect(database.dataSource());
    pebbles = new PebbleMapper(db);
  }

  @Test
  @Shows(
      "Where `ignoreCase()` says so, `A` to `Z` are the same as `a` to `z`; blanks at the end,"
          + " accents and signs still count.")
  void lettersOfAsciiAreAlike() {
    words("ABCDEFGHIJKLM", "nopqrstuvwxyz", "bob", "BOB", "Bob ", "bob\n", "b_b", null);

    assertFinds(p -> p.word().ignoreCase().eq("abcdefghijklm"), "ABCDEFGHIJKLM");
    assertFinds(p -> p.word().ignoreCase().eq("NOPQRSTUVWXYZ"), "nopqrstuvwxyz");
    assertFinds(p -> p.word().ignoreCase().eq("boB"), "bob", "BOB");
    assertFinds(p -> p.word().ignoreCase().eq("BOB "), "Bob ");
    assertFinds(p -> p.word().eq("BOB"), "BOB");
  }

  @Test
  @Shows(
      "Where `ignoreCase()` says so, `A` to `Z` are the same as `a` to `z`; blanks at the end,"
          + " accents and signs still count.")
  void signsBetweenTheLettersAndAccentsCount() {
    words("@[\\]^", "`{|}~", "resume", "r\u00E9sum\u00E9", "re\u0301sume\u0301", "a\u0001b");

    assertFinds(p -> p.word().ignoreCase().eq("`{|}~"), "`{|}~");
    assertFinds(p -> p.word().ignoreCase().eq("RESUME"), "resume");
    assertFinds(p -> p.word().ignoreCase().eq("R\u00E9SUM\u00E9"), "r\u00E9sum\u00E9");
    assertFinds(p -> p.word().ignoreCase().eq("AB"));
  }

  @Test
  @Shows("`ignoreCase()` holds for every comparison, for parts and patterns, and for orders.")
  void everyComparisonIgnoresCase() {
    words("ann", "BOB", "Cid", null);

    assertFinds(p -> p.word().ignoreCase().ne("ANN"), "BOB", "Cid");
    assertFinds(p -> p.word().ignoreCase().isDistinctFrom("ANN"), "BOB", "Cid", null);
    assertFinds(p -> p.word().ignoreCase().in("ANN", "bob"), "ann", "BOB");
    assertFinds(p -> p.word().ignoreCase().in(List.of()));
    assertFinds(p -> p.word().ignoreCase().notIn("ANN", "bob"), "Cid");
    assertFinds(p -> p.word().ignoreCase().lt("Bob"), "ann");
    assertFinds(p -> p.word().ignoreCase().lte("Bob"), "ann", "BOB");
    assertFinds(p -> p.word().ignoreCase().gt("Bob"), "Cid");
    assertFinds(p -> p.word().ignoreCase().gte("Bob"), "BOB", "Cid");
    assertFinds(p -> p.word().ignoreCase().between("ANN", "bob"), "ann", "BOB");
    assertFinds(p -> p.word().ignoreCase().eq("ANN").not(), "BOB", "Cid");
    assertFinds(p -> p.word().ignoreCase().isNull(), (String) null);
    assertFinds(p -> p.word().ignoreCase().isNotNull(), "ann", "BOB", "Cid");
    assertFinds(p -> p.word().ignoreCase().ignoreCase().eq("ANN"), "ann");
  }

  @Test
  @Shows("`ignoreCase()` holds for every comparison, for parts and patterns, and for orders.")
  void partsAndPatternsIgnoreCase() {
    words("50% Off", "500 off", "A_b\\", "aXb\\", null);

    assertFinds(p -> p.word().ignoreCase().contains("% oFF"), "50% Off");
    assertFinds(p -> p.word().ignoreCase().contains("OFF").not(), "A_b\\", "aXb\\");
    assertFinds(p -> p.word().ignoreCase().startsWith("a_B"), "A_b\\");
    assertFinds(p -> p.word().ignoreCase().startsWith(""), "50% Off", "500 off", "A_b\\", "aXb\\");
    assertFinds(p -> p.word().ignoreCase().endsWith("B\\"), "A_b\\", "aXb\\");
    assertFinds(p -> p.word().ignoreCase().like("%OFF"), "50% Off", "500 off");
    assertFinds(p -> p.word().ignoreCase().like("a\\_B\\\\"), "A_b\\");
    assertFinds(p -> p.word().ignoreCase().like("a_B\\\\"), "A_b\\", "aXb\\");
    assertFinds(p -> p.word().ignoreCase().like("[a]%"));
  }

  @Test
  @Shows("`ignoreCase()` holds for every comparison, for parts and patterns, and for orders.")
  void orderIsThatOfSmallLetters() {
    words("b", "A", "_", "B", "a", "1", "Z", null);

    assertThat(sorted(p -> p.word().ignoreCase()).subList(0, 2)).containsExactly("1", "_");
    assertThat(sorted(p -> p.word().ignoreCase()).subList(2, 4)).containsOnly("A", "a");
    assertThat(sorted(p -> p.word().ignoreCase()).subList(4, 6)).containsOnly("B", "b");
    assertThat(sorted(p -> p.word().ignoreCase()).subList(6, 8)).containsExactly("Z", null);
    assertThat(sorted(p -> p.word().ignoreCase().desc()).subList(0, 2)).containsExactly(null, "Z");
    assertThat(pebbles.query().orderBy(p -> p.word().ignoreCase()).thenBy(p -> p.word()).list())
        .extracting(Pebble::word)
        .containsExactly("1", "_", "A", "a", "B", "b", "Z", null);
  }

  @Test
  void columnsAreComparedWithoutCaseWhereOneOfThemSaysSo() {
    pebbles.create(p -> p.label("ann").word("ANN").prose("A name: Ann."));

    assertFinds(p -> p.word().eq(p.label()));
    assertFinds(p -> p.word().ignoreCase().eq(p.label()), "ANN");
    assertFinds(p -> p.word().eq(p.label().ignoreCase()), "ANN");
    assertFinds(p -> p.prose().ignoreCase().contains(p.word()), "ANN");
    assertFinds(p -> p.prose().contains(p.word().ignoreCase()), "ANN");
  }

  @Test
  void manyValuesAreTakenWithoutCase() {
    words("ann", "BOB", "cid");
    List<String> values = new ArrayList<>(Collections.nCopies(1_500, "ANN"));
    values.add("bob");

    assertFinds(p -> p.word().ignoreCase().in(values), "ann", "BOB");
    assertFinds(p -> p.word().ignoreCase().notIn(values), "cid");
  }

  @Test
  @Shows(
      "Other letters that are large and small in pairs, such as `É` and `é`, are the same as well.")
  void otherLettersAreAlike() {
    words("\u00C9t\u00E9", "\u00E9T\u00C9", "Жук", "ДОМ");

    if (knowsAsciiOnly) {
      assertFinds(p -> p.word().ignoreCase().eq("\u00E9t\u00E9"));
      assertFinds(p -> p.word().ignoreCase().eq("дом"));
      assertFinds(p -> p.word().ignoreCase().eq("\u00C9T\u00E9"), "\u00C9t\u00E9");
    } else {
      assertFinds(p -> p.word().ignoreCase().eq("\u00E9t\u00E9"), "\u00C9t\u00E9", "\u00E9T\u00C9");
      assertFinds(p -> p.word().ignoreCase().startsWith("жу"), "Жук");
      assertFinds(p -> p.word().ignoreCase().in("дом"), "ДОМ");
    }
  }

  @Test
  void deletionsAndUpdatesFindTheirRowsWithoutCase() {
    words("ann", "ANN", "bob");

    assertThat(pebbles.updateMany(p -> p.word().ignoreCase().eq("Ann"), c -> c.prose("seen")))
        .isEqualTo(2);
    assertThat(pebbles.deleteMany(p -> p.word().ignoreCase().startsWith("aN"))).isEqualTo(2);
    assertFinds(p -> p.word().isNotNull(), "bob");
  }

  @Test
  void textWithoutCaseIsNothingToStore() {
    words("ann");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> pebbles.updateAll(c -> c.set(p -> p.prose(), p -> p.word().ignoreCase())))
        .withMessage(
            "Pebble.prose cannot be set from Pebble.word.ignoreCase(), which is not a column of the"
                + " same row. Read it first, and set its value.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> pebbles.query().where(p -> p.word().ignoreCase().eq(nothing())))
        .withMessageStartingWith("Pebble.word.ignoreCase().eq(null) would match no row.");
  }

  @SuppressWarnings("NullAway") // that is the mistake
  private static String nothing() {
    return null;
  }

  private void words(@Nullable String... words) {
    for (int i = 0; i < words.length; i++) {
      String label = "p" + i;
      String word = words[i];
      pebbles.create(p -> p.label(label).word(word));
    }
  }

  private List<@Nullable String> sorted(Function<? super PebbleFields, ? extends Order> order) {
    List<@Nullable String> words = new ArrayList<>();
    pebbles.query().orderBy(order).list().forEach(pebble -> words.add(pebble.word()));
    return words;
  }

  private void assertFinds(
      Function<? super PebbleFields, ? extends Condition> condition, @Nullable String... words) {
    assertThat(pebbles.query().where(condition).list())
        .extracting(Pebble::word)
        .containsExactlyInAnyOrder(words);
  }
}
