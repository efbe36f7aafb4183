/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ashlar.AshlarException;
import dev.ashlar.TransactionFailed;
import dev.ashlar.UniqueViolation;
import dev.ashlar.ValidationException;
import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.secret.Account;
import dev.ashlar.tests.model.secret.AccountDraft;
import dev.ashlar.tests.model.secret.AccountMapper;
import dev.ashlar.tests.model.secret.SecretSchema;
import dev.ashlar.tests.support.RawSql;
import dev.ashlar.tests.support.Traces;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A value of a sensitive column stands in no message, cause or trace of an exception. */
@EveryDatabase
final class SecretTest {

  private static final String TOKEN = "open sesame";

  private Database db;
  private RawSql sql;
  private AccountMapper accounts;
  private Account alice;

  @BeforeEach
  void createTables(TestDatabase database) {
    database.create(SecretSchema::createScript);
    db = Database.connect(database.dataSource());
    sql = RawSql.on(database);
    accounts = new AccountMapper(db);
    alice = accounts.create(a -> a.login("alice").token(TOKEN).pin(471147114));
  }

  @Test
  @Shows({
    "A `UniqueViolation` names its key: of an insert, a batch, an update.",
    "Values of sensitive columns stand in no message, cause or trace."
  })
  void duplicateNamesItsKeyButNotItsValue() {
    UniqueViolation refused =
        catchThrowableOfType(
            UniqueViolation.class, () -> accounts.create(a -> a.login("bob").token(TOKEN)));

    assertThat(refused.key()).isEqualTo(AccountMapper.UNIQUE_TOKEN);
    assertThat(refused)
        .hasMessage(
            """
            Account.token must be unique, and another row has the same (accounts_token_key). Nothing was written.
            Give another value, or change the row that is there.""");
    assertThat(refused.getCause())
        .hasMessage(
            "The driver's text is withheld: it may show values of a column that is declared"
                + " sensitive.");
    assertThat(
            ((SQLException) refused.getCause()).getSQLState() != null
                || ((SQLException) refused.getCause()).getErrorCode() != 0)
        .isTrue();
    assertNoSecretIn(refused);
  }

  @Test
  @Shows("Values of sensitive columns stand in no message, cause or trace.")
  void duplicateInABatchDoesNotShowItsValue() {
    UniqueViolation refused =
        catchThrowableOfType(
            UniqueViolation.class,
            () ->
                accounts.createMany(
                    List.of(
                        AccountDraft.start().login("bob").token("other"),
                        AccountDraft.start().login("cid").token(TOKEN))));

    assertThat(refused.key()).isEqualTo(AccountMapper.UNIQUE_TOKEN);
    assertNoSecretIn(refused);
  }

  @Test
  void duplicateOfAnotherColumnDoesNotShowTheRow() {
    UniqueViolation refused =
        catchThrowableOfType(
            UniqueViolation.class,
            () -> accounts.create(a -> a.login("alice").token(TOKEN + " too").pin(471147114)));

    assertThat(refused.key()).isEqualTo(AccountMapper.UNIQUE_LOGIN);
    assertNoSecretIn(refused);
  }

  @Test
  @Shows("Values of sensitive columns stand in no message, cause or trace.")
  void updatesDoNotShowIt() {
    Account bob = accounts.create(a -> a.login("bob").token("other"));

    assertSecret(() -> accounts.update(bob.id(), c -> c.token(TOKEN)));
    assertSecret(() -> accounts.updateMany(a -> a.login().eq("bob"), c -> c.token(TOKEN)));
    assertSecret(() -> accounts.updateAll(c -> c.token(TOKEN)));
  }

  @Test
  @Shows("Values of sensitive columns stand in no message, cause or trace.")
  void upsertsDoNotShowIt() {
    accounts.create(a -> a.login("bob").token("other"));

    assertSecret(
        () -> accounts.upsert(AccountMapper.UNIQUE_LOGIN, a -> a.login("bob").token(TOKEN)));
    assertSecret(
        () -> accounts.upsert(AccountMapper.UNIQUE_LOGIN, a -> a.login("eve").token(TOKEN)));
    assertSecret(
        () ->
            accounts.upsertMany(
                AccountMapper.UNIQUE_LOGIN, List.of(AccountDraft.start().login("f").token(TOKEN))));
    assertSecret(
        () ->
            accounts.createManyReturning(
                List.of(
                    AccountDraft.start().login("f").token("1"),
                    AccountDraft.start().login("g").token(TOKEN))));
  }

  @Test
  void writesOfManyRowsDoNotShowItToListeners(TestDatabase database) {
    List<String> shown = new ArrayList<>();
    AccountMapper told =
        new AccountMapper(
            Database.builder(database.dataSource())
                .listener(event -> shown.add(event.sql() + event.binds()))
                .build());

    told.upsert(AccountMapper.UNIQUE_TOKEN, a -> a.login("x").token(TOKEN), c -> c.pin(471147115));
    told.upsert(AccountMapper.UNIQUE_TOKEN, a -> a.login("y").token(TOKEN + "!").pin(471147116));
    List<AccountDraft> drafts =
        List.of(
            AccountDraft.start().login("f").token(TOKEN + "?"),
            AccountDraft.start().login("g").token(TOKEN + "."));
    told.createManyReturning(drafts);
    told.createManySkippingDuplicates(drafts);

    assertThat(shown)
        .hasSizeGreaterThan(3)
        .noneMatch(line -> line.contains("sesame") || line.contains("4711"))
        .anyMatch(line -> line.contains("***"));
    assertThat(told.query().count()).isEqualTo(4);
  }

  @Test
  @Shows("Values of sensitive columns stand in no message, cause or trace.")
  void failedTransactionDoesNotShowIt() {
    Throwable refused =
        catchThrowable(
            () ->
                db.transaction(
                    tx ->
                        assertThat(
                                catchThrowable(
                                    () -> accounts.in(tx).create(a -> a.login("x").token(TOKEN))))
                            .isNotNull()));

    assertThat(refused).isInstanceOf(TransactionFailed.class);
    assertNoSecretIn(refused);
  }

  @Test
  void refusedValueIsNotShown() {
    ValidationException refused =
        catchThrowableOfType(
            ValidationException.class,
            () -> accounts.create(a -> a.login("x").token(TOKEN.repeat(10))));

    assertThat(refused)
        .hasMessage(
            "Account.token has 110 characters; 40 fit. Shorten it, or raise @Column(length).");
    assertNoSecretIn(refused);
  }

  @Test
  @Shows("Values of sensitive columns stand in no message, cause or trace.")
  void failureOfAnyOtherKindDoesNotShowIt() {
    sql.run("DROP TABLE \"accounts\"");

    assertSecret(() -> accounts.create(a -> a.login("x").token(TOKEN)));
    assertSecret(() -> accounts.findByToken(TOKEN));
    assertSecret(() -> accounts.query().where(a -> a.token().eq(TOKEN)).list());
    assertSecret(() -> accounts.deleteMany(a -> a.token().contains(TOKEN)));
  }

  @Test
  @Shows("Values of sensitive columns stand in no message, cause or trace.")
  void columnThatSomebodyNarrowedDoesNotShowIt() {
    // A table that was changed by hand: the database refuses what the model allows.
    sql.run("DROP TABLE \"accounts\"");
    sql.run(
        """
        CREATE TABLE "accounts" (
          "id" INTEGER PRIMARY KEY, "login" VARCHAR(40), "token" VARCHAR(4), "pin" INTEGER,
          CONSTRAINT "short" CHECK (length("token") <= 4))""");

    assertSecret(() -> accounts.create(a -> a.login("x").token(TOKEN).id(1)));
    assertThat(sql.count("accounts")).isZero();
    assertThat(alice.token()).isEqualTo(TOKEN);
  }

  private static void assertSecret(ThrowingCallable call) {
    AshlarException refused = catchThrowableOfType(AshlarException.class, call);
    assertThat(refused).isNotNull();
    assertNoSecretIn(refused);
  }

  private static void assertNoSecretIn(Throwable refused) {
    assertThat(Traces.of(refused)).doesNotContain("sesame", "471147114");
    for (Throwable each = refused; each != null; each = each.getCause()) {
      assertThat(each.toString()).doesNotContain("sesame");
      if (each instanceof SQLException failure) {
        assertThat((Throwable) failure.getNextException()).isNull();
      }
    }
  }
}
