/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ashlar.UniqueViolation;
import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.query.Condition;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.letters.Account;
import dev.ashlar.tests.model.letters.AccountDraft;
import dev.ashlar.tests.model.letters.AccountFields;
import dev.ashlar.tests.model.letters.AccountMapper;
import dev.ashlar.tests.model.letters.Badge;
import dev.ashlar.tests.model.letters.BadgeDraft;
import dev.ashlar.tests.model.letters.BadgeMapper;
import dev.ashlar.tests.model.letters.Handle;
import dev.ashlar.tests.model.letters.LettersSchema;
import dev.ashlar.tests.support.RawSql;
import dev.ashlar.tests.support.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A column says that letter case does not count in it, and the database does it. */
@EveryDatabase
final class IgnoringColumnTest {

  private static final String COMPARED =
      "A column with `ignoreCase = true` is compared and sorted without case, and keeps what was"
          + " written.";

  private static final String UNIQUE =
      "Its unique key takes `A@b.c` and `a@b.c` for one: the finder finds it, `upsert` changes it,"
          + " the database refuses a second, and the `UniqueViolation` names the key.";

  private AccountMapper accounts;
  private BadgeMapper badges;
  private RawSql raw;

  @BeforeEach
  void createTables(TestDatabase database) {
    database.create(LettersSchema::createScript);
    Database db = Database.connect(database.dataSource());
    accounts = new AccountMapper(db);
    badges = new BadgeMapper(db);
    raw = RawSql.on(database);
  }

  @Test
  @Shows(UNIQUE)
  void finderFindsWhateverTheCase() {
    Account written = account("Ann@Example.COM");

    assertThat(accounts.findByEmail("aNN@eXAMPLE.com")).contains(written);
    assertThat(accounts.findByEmail("ann@example.com ")).isEmpty();
    assertThat(written.email()).isEqualTo("Ann@Example.COM");
    assertThat(accounts.getById(written.id()).email()).isEqualTo("Ann@Example.COM");
  }

  @Test
  @Shows("`in` takes thousands of values.")
  void textIsFoundAmongMoreThanThereAreParameters() {
    Account ann = account("Ann@b.c");
    List<String> many = new ArrayList<>(Collections.nCopies(70_000, "x@b.c"));
    many.add("aNN@B.C");

    assertThat(accounts.query().where(a -> a.email().in(many)).list()).containsExactly(ann);
    assertThat(accounts.query().where(a -> a.email().notIn(many)).list()).isEmpty();
  }

  @Test
  void textIsPutTogetherWithoutCaseAsWell() {
    Account ann = account("Ann@b.c");
    accounts.update(ann.id(), c -> c.plain("P"));

    for (String email : List.of("ann@B.C", "Ann@b.c")) {
      assertThat(accounts.query().where(a -> a.email().concat("X").eq(email + "x")).list())
          .hasSize(1);
      assertThat(accounts.query().where(a -> a.plain().concat(a.email()).in("p" + email)).list())
          .hasSize(1);
      assertThat(accounts.query().where(a -> a.email().concat(a.plain()).gt(email)).list())
          .hasSize(1);
    }
    assertThat(
            accounts.update(
                ann.id(), c -> c.set(a -> a.email(), a -> a.email().concat("X").concat("Y"))))
        .extracting(Account::email)
        .isEqualTo("Ann@b.cXY");
  }

  @Test
  @Shows(UNIQUE)
  void secondRowOfTheKeyIsRefused() {
    Account ann = account("Ann@b.c");
    Account bob = account("bob@b.c");

    UniqueViolation refused = refused(() -> account("aNN@B.C"));
    assertThat(refused.key()).isEqualTo(AccountMapper.UNIQUE_EMAIL);
    assertThat(refused).hasMessageStartingWith("Account.email must be unique");
    assertThat(refused(() -> accounts.update(bob.id(), c -> c.email("ANN@b.c"))).key())
        .isEqualTo(AccountMapper.UNIQUE_EMAIL);
    account("ann@b.c ");
    account("\u00E4nn@b.c");
    assertThat(accounts.update(ann.id(), c -> c.email("ANN@b.c")).email()).isEqualTo("ANN@b.c");
  }

  @Test
  @Shows(UNIQUE)
  void databaseRefusesItToOthersAsWell() {
    account("Ann@b.c");

    assertThat(raw.refusal(withEmail("'ANN@B.C'"))).isEqualTo(Refusal.UNIQUE);
    assertThat(raw.refusal(withEmail("'ann@b.d'"))).isEqualTo(Refusal.NONE);
    assertThat(accounts.query().count()).isEqualTo(2);
  }

  @Test
  @Shows(UNIQUE)
  void upsertFindsItsRow() {
    Account ann = account("Ann@b.c");

    Account changed =
        accounts.upsert(AccountMapper.UNIQUE_EMAIL, a -> a.email("ANN@B.C").plain("seen"));
    assertThat(changed.id()).isEqualTo(ann.id());
    assertThat(changed.plain()).isEqualTo("seen");
    assertThat(changed.email()).isEqualTo("Ann@b.c");
    Account renamed =
        accounts.upsert(
            AccountMapper.UNIQUE_EMAIL, a -> a.email("ann@b.c"), c -> c.email("ANN@b.c"));
    assertThat(renamed.id()).isEqualTo(ann.id());
    assertThat(renamed.email()).isEqualTo("ANN@b.c");
    accounts.upsert(AccountMapper.UNIQUE_EMAIL, a -> a.email("bob@b.c"));
    assertThat(accounts.query().count()).isEqualTo(2);
  }

  @Test
  @Shows(UNIQUE)
  void draftsOfOneKeyAreUpsertedInTheirOrder() {
    accounts.upsertMany(
        AccountMapper.UNIQUE_EMAIL,
        List.of(
            AccountDraft.start().email("ann@b.c").plain("first"),
            AccountDraft.start().email("ANN@b.c").plain("last")));

    assertThat(accounts.query().list())
        .singleElement()
        .satisfies(
            ann -> {
              assertThat(ann.email()).isEqualTo("ann@b.c");
              assertThat(ann.plain()).isEqualTo("last");
            });
  }

  /** Some databases take both for one letter, and sort them as others do not. */
  @Test
  void draftsOfOneKeyBeyondAsciiAreUpsertedInTheirOrder() {
    accounts.upsertMany(
        AccountMapper.UNIQUE_EMAIL,
        List.of(
            AccountDraft.start().email("カ@b.c").plain("first"),
            AccountDraft.start().email("か@b.c").plain("last")));

    assertThat(accounts.findByEmail("か@b.c").orElseThrow().plain()).isEqualTo("last");
  }

  @Test
  @Shows(UNIQUE)
  void duplicatesAreSkippedWhateverTheirCase() {
    account("Ann@b.c");

    assertThat(
            accounts.createManySkippingDuplicates(
                List.of(
                    AccountDraft.start().email("ANN@b.c"),
                    AccountDraft.start().email("Bob@b.c"),
                    AccountDraft.start().email("bob@b.c"))))
        .isEqualTo(1);
    assertThat(accounts.query().orderBy(a -> a.email()).list())
        .extracting(Account::email)
        .containsExactly("Ann@b.c", "Bob@b.c");
  }

  @Test
  void oneOfTwoUniqueKeysIsUpserted() {
    Badge gold = badges.create(b -> b.code("Gold").title("first"));
    Badge changed = badges.upsert(BadgeMapper.UNIQUE_CODE, b -> b.code("GOLD").title("second"));

    assertThat(changed.id()).isEqualTo(gold.id());
    assertThat(changed.code()).isEqualTo("Gold");
    assertThat(changed.title()).isEqualTo("second");
    badges.upsert(BadgeMapper.UNIQUE_TITLE, b -> b.code("silver").title("Second"));
    assertThat(badges.query().count()).isEqualTo(2);
  }

  @Test
  void deletedRowIsInTheWayWhateverTheCase() {
    badges.delete(badges.create(b -> b.code("Gold").title("gold")).id());

    assertThat(refused(() -> badges.create(b -> b.code("GOLD").title("other"))))
        .hasMessageStartingWith("Badge.code must be unique, and a deleted row has the same");
    assertThat(
            refused(() -> badges.createMany(List.of(BadgeDraft.start().code("gOLD").title("x")))))
        .hasMessageStartingWith("Badge.code must be unique, and a deleted row has the same");
    assertThat(
            refused(
                () -> badges.upsert(BadgeMapper.UNIQUE_CODE, b -> b.code("GOLD").title("other"))))
        .hasMessageContaining("deleted row");
  }

  @Test
  @Shows(COMPARED)
  void conditionsIgnoreCase() {
    cities("Bern", "BERN", "bern ", "Basel", "Z\u00FCrich");

    assertFinds(a -> a.city().eq("bERN"), "Bern", "BERN");
    assertFinds(a -> a.city().ignoreCase().eq("bERN"), "Bern", "BERN");
    assertFinds(a -> a.city().ne("bERN"), "bern ", "Basel", "Z\u00FCrich");
    assertFinds(a -> a.city().in("BASEL", "x"), "Basel");
    assertFinds(a -> a.city().notIn("BASEL", "bern"), "bern ", "Z\u00FCrich");
    assertFinds(a -> a.city().isDistinctFrom("BASEL").not(), "Basel");
    assertFinds(a -> a.city().in(Collections.nCopies(1_500, "BASEL")), "Basel");
    assertFinds(a -> a.city().contains("ER"), "Bern", "BERN", "bern ");
    assertFinds(a -> a.city().startsWith("bE"), "Bern", "BERN", "bern ");
    assertFinds(a -> a.city().endsWith("RN"), "Bern", "BERN");
    assertFinds(a -> a.city().like("b_S%"), "Basel");
    assertFinds(a -> a.city().lt("BERN"), "Basel");
    assertFinds(a -> a.city().between("BERN", "BERN "), "Bern", "BERN", "bern ");
    assertFinds(a -> a.city().eq("zurich"));
  }

  @Test
  @Shows(COMPARED)
  void textsOfOtherSortsIgnoreCase() {
    accounts.create(
        a -> a.email("1").city("x").motto("Per ASPERA").grade('B').handle(new Handle("Ann")));

    assertFinds(a -> a.motto().eq("PER aspera"), "x");
    assertFinds(a -> a.motto().contains("asp"), "x");
    assertFinds(a -> a.grade().eq('b'), "x");
    assertFinds(a -> a.grade().in('a', 'b'), "x");
    assertFinds(a -> a.grade().lt('b'));
    assertFinds(a -> a.handle().eq(new Handle("ANN")), "x");
    assertFinds(a -> a.handle().stored().startsWith("AN"), "x");
  }

  @Test
  @Shows(COMPARED)
  void orderIsThatOfSmallLetters() {
    cities("b", "A", "_", "C", "1");

    assertThat(accounts.query().orderBy(a -> a.city()).list())
        .extracting(Account::city)
        .containsExactly("1", "_", "A", "b", "C");
    assertThat(accounts.query().orderBy(a -> a.city().desc()).list())
        .extracting(Account::city)
        .containsExactly("C", "b", "A", "_", "1");
  }

  @Test
  void comparedWithAnotherColumnItDecides() {
    accounts.create(a -> a.email("Bern").city("BERN").motto("bern").plain("berN"));

    assertFinds(a -> a.city().eq(a.motto()), "BERN");
    assertFinds(a -> a.city().eq(a.plain()), "BERN");
    assertFinds(a -> a.plain().eq(a.city()), "BERN");
    assertFinds(a -> a.plain().ignoreCase().eq(a.city()), "BERN");
    assertFinds(a -> a.plain().contains(a.city()), "BERN");
    assertFinds(a -> a.plain().eq("BERN"));
  }

  @Test
  @Shows(
      "Other letters that are large and small in pairs, such as `\u00C9` and `\u00E9`, are the same"
          + " as well.")
  void otherLettersAreOneInAUniqueKey() {
    account("\u00C9t\u00E9@b.c");

    if (raw.isSqlite()) {
      account("\u00E9t\u00E9@b.c");
      assertThat(accounts.query().count()).isEqualTo(2);
    } else {
      assertThat(refused(() -> account("\u00E9T\u00C9@b.c")).key())
          .isEqualTo(AccountMapper.UNIQUE_EMAIL);
      assertThat(accounts.findByEmail("\u00E9t\u00E9@b.c")).isPresent();
    }
  }

  private Account account(String email) {
    return accounts.create(a -> a.email(email));
  }

  private void cities(String... cities) {
    for (int i = 0; i < cities.length; i++) {
      String email = "a" + i;
      String city = cities[i];
      accounts.create(a -> a.email(email).city(city));
    }
  }

  /** The insert of the only row once more, with another address. */
  private static String withEmail(String literal) {
    return """
    INSERT INTO "accounts" ("email", "grade", "created_at", "updated_at")
    SELECT %s, "grade", "created_at", "updated_at" FROM "accounts\"\
    """
        .formatted(literal);
  }

  private static UniqueViolation refused(Runnable write) {
    return catchThrowableOfType(UniqueViolation.class, write::run);
  }

  private void assertFinds(
      Function<? super AccountFields, ? extends Condition> condition, String... cities) {
    assertThat(accounts.query().where(condition).list())
        .extracting(Account::city)
        .containsExactlyInAnyOrder(cities);
  }
}
