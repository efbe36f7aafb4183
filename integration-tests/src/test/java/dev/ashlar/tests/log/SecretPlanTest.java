/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ashlar.database.Database;
import dev.ashlar.database.StatementEvent;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.jackson.JacksonCodec;
import dev.ashlar.query.Sql;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.cascade.CascadeSchema;
import dev.ashlar.tests.model.cascade.TwigMapper;
import dev.ashlar.tests.model.json.JsonsSchema;
import dev.ashlar.tests.model.json.WallMapper;
import dev.ashlar.tests.model.lists.ArticleMapper;
import dev.ashlar.tests.model.lists.ListsSchema;
import dev.ashlar.tests.model.secret.AccountMapper;
import dev.ashlar.tests.model.secret.SecretSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is shown of a statement, and of its plan, has no value of a sensitive column. */
@EveryDatabase
final class SecretPlanTest {

  private static final String TOKEN = "open sesame";
  private static final int PIN = 471_147_114;

  private final List<StatementEvent> events = new ArrayList<>();

  @Test
  @Shows("Values of sensitive columns stand in no plan.")
  void secretsAreNotShown(TestDatabase database) {
    AccountMapper accounts = accounts(database);
    var byToken = accounts.query().where(a -> a.token().eq(TOKEN).and(a.login().eq("alice")));
    var byPin = accounts.query().where(a -> a.pin().in(PIN, PIN + 1).or(a.pin().gt(PIN)));
    var byPart =
        accounts
            .query()
            .where(a -> a.token().contains(TOKEN).or(a.token().ignoreCase().startsWith(TOKEN)))
            .select(a -> a.login());
    var update =
        accounts.unsent().updateMany(a -> a.token().eq(TOKEN), c -> c.token(TOKEN).pin(PIN));
    var delete = accounts.unsent().deleteMany(a -> a.pin().between(PIN, PIN));

    assertThat(byToken.sql().binds()).containsExactly("***", "alice");
    assertThat(List.of(byPin.sql(), byPart.sql(), update.sql(), delete.sql()))
        .flatExtracting(Sql::binds)
        .isNotEmpty()
        .containsOnly("***");
    for (String plan :
        List.of(
            byToken.explain(),
            byPin.explain(),
            byPart.explain(),
            update.explain(),
            delete.explain())) {
      assertThat(plan).isNotBlank().doesNotContain("sesame").doesNotContain("47114711");
    }
    assertThat(events).hasSize(5);
    assertThat(events.toString()).doesNotContain("sesame").doesNotContain("47114711");
    assertThat(byToken.count()).isEqualTo(1);
  }

  @Test
  @Shows("Values of sensitive columns stand in no plan.")
  void secretsInListsAreNotShown(TestDatabase database) {
    database.create(ListsSchema::createScript);
    Database db = Database.builder(database.dataSource()).listener(events::add).build();
    ArticleMapper articles = new ArticleMapper(db);

    assertSecret(articles.query().where(a -> a.secrets().contains(TOKEN)).explain());
    assertSecret(
        articles
            .unsent()
            .updateMany(a -> a.secrets().contains(TOKEN), c -> c.secrets(List.of(TOKEN)))
            .explain());
    assertThat(events.toString()).doesNotContain("sesame");
  }

  private static void assertSecret(String plan) {
    assertThat(plan).isNotBlank().doesNotContain("sesame");
  }

  @Test
  void jsonIsShownAsItsText(TestDatabase database) {
    database.create(JsonsSchema::createScript);
    WallMapper walls =
        new WallMapper(
            Database.builder(database.dataSource())
                .json(JacksonCodec.of(JsonMapper.builder().build()))
                .listener(events::add)
                .build());

    Sql shown =
        walls
            .unsent()
            .updateMany(
                w -> w.id().gt(7L),
                c -> c.rooms(Map.of("hall", List.of())).codes(Map.of("door", PIN)))
            .sql();

    assertThat(shown.binds()).containsExactly("{\"hall\":[]}", "***", "7");
    walls.updateMany(
        w -> w.id().gt(7L), c -> c.rooms(Map.of("hall", List.of())).codes(Map.of("door", PIN)));
    assertThat(events.get(0).sql()).isEqualTo(shown.text());
    assertThat(events.get(0).binds()).isEqualTo(shown.binds());
  }

  @Test
  void deleteWhoseRowsMustBeKnownShowsHowTheyAreFound(TestDatabase database) {
    database.create(CascadeSchema::createScript);
    TwigMapper twigs =
        new TwigMapper(Database.builder(database.dataSource()).listener(events::add).build());
    twigs.create(t -> t.id(1));
    events.clear();

    Sql shown = twigs.unsent().deleteMany(t -> t.id().gt(0)).sql();
    assertThat(twigs.unsent().deleteMany(t -> t.id().gt(0)).explain()).isNotBlank();
    events.clear();

    assertThat(twigs.deleteMany(t -> t.id().gt(0))).isEqualTo(1);
    assertThat(events.get(0).sql()).isEqualTo(shown.text());
    assertThat(events.get(0).binds()).isEqualTo(shown.binds());
  }

  private AccountMapper accounts(TestDatabase database) {
    database.create(SecretSchema::createScript);
    AccountMapper accounts =
        new AccountMapper(Database.builder(database.dataSource()).listener(events::add).build());
    accounts.create(a -> a.login("alice").token(TOKEN).pin(PIN));
    events.clear();
    return accounts;
  }
}
