/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.query;

import static dev.ashlar.query.Select.columns;
import static dev.ashlar.query.Select.count;
import static dev.ashlar.query.Select.rank;
import static dev.ashlar.query.Select.row;
import static dev.ashlar.query.Select.rowNumber;
import static dev.ashlar.query.Select.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ashlar.database.Database;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.query.SelectedQuery;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.kinds.KindsSchema;
import dev.ashlar.tests.model.kinds.ShardMapper;
import dev.ashlar.tests.model.letters.AccountMapper;
import dev.ashlar.tests.model.letters.LettersSchema;
import dev.ashlar.tests.support.Blog;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Groups by what is computed of rows. */
@EveryDatabase
final class ComputedGroupTest {

  private static ShardMapper shards(TestDatabase database) {
    database.create(KindsSchema::createScript);
    ShardMapper shards = new ShardMapper(Database.connect(database.dataSource()));
    shards.create(s -> s.word("ax").small(1));
    shards.create(s -> s.word("ay").small(2));
    shards.create(s -> s.word("Ax").small(3));
    shards.create(s -> s.word("b").small(4));
    shards.create(s -> s.small(5));
    return shards;
  }

  @Test
  void groupsAreOfWhatIsComputedWithValues(TestDatabase database) {
    SelectedQuery<String> asked =
        shards(database)
            .query()
            .where(s -> s.small().lt(5))
            .groupBy(s -> s.word().substring(1, 1).lower())
            .having(s -> s.word().substring(1, 1).lower().ne("z").and(s.small().sum().gt(0)))
            .orderBy(s -> s.word().substring(1, 1).lower().desc())
            .select(
                s ->
                    columns(
                            s.word().substring(1, 1).lower(),
                            count(),
                            s.small().sum().plus(1),
                            s.word().max().filter(s.small().remainder(2).eq(0)),
                            s.word().substring(1, 1).lower().concat("!"))
                        .as((a, b, c, d, e) -> a + b + c + d + e));

    assertThat(asked.list()).containsExactly("b15bb!", "a37aya!");
    assertThat(asked.count()).isEqualTo(2);
    assertThat(asked.exists()).isTrue();
    assertThat(asked.page(2, 1).items()).containsExactly("a37aya!");
    assertThat(asked.first()).hasValue("b15bb!");
  }

  @Test
  void groupsAreOfSeveralThings(TestDatabase database) {
    assertThat(
            shards(database)
                .query()
                .groupBy(s -> s.small().remainder(2))
                .groupBy(s -> when(s.small().gt(2)).then("much").orElse("little"))
                .orderBy(s -> s.small().remainder(2))
                .thenBy(s -> count().desc())
                .thenBy(s -> when(s.small().gt(2)).then("much").orElse("little"))
                .select(
                    s ->
                        columns(
                                s.small().remainder(2),
                                when(s.small().gt(2)).then("much").orElse("little"),
                                count(),
                                rank().over(w -> w.orderBy(s.small().sum().desc())))
                            .as((a, b, c, d) -> a + b + c + d))
                .list())
        .containsExactly("0little13", "0much12", "1much21", "1little14");
  }

  @Test
  void monthsHaveSumsAndRunningTotals(TestDatabase database) {
    ShardMapper shards = shards(database);
    shards.deleteAll();
    List<String> moments =
        List.of(
            "2026-01-31T23:59:59.999999Z",
            "2026-01-01T00:00:00Z",
            "2026-02-28T12:00:00Z",
            "2026-04-01T00:00:00Z");
    for (int i = 0; i < moments.size(); i++) {
      Instant moment = Instant.parse(moments.get(i));
      int small = 1 << i;
      shards.create(s -> s.moment(moment).small(small));
    }

    assertThat(
            shards
                .query()
                .groupBy(s -> s.moment().truncatedTo(ChronoUnit.MONTHS))
                .orderBy(s -> s.moment().truncatedTo(ChronoUnit.MONTHS))
                .select(
                    s ->
                        columns(
                                s.moment().truncatedTo(ChronoUnit.MONTHS),
                                s.small().sum(),
                                s.small()
                                    .sum()
                                    .sum()
                                    .over(
                                        w -> w.orderBy(s.moment().truncatedTo(ChronoUnit.MONTHS))),
                                s.small()
                                    .sum()
                                    .minus(
                                        s.small()
                                            .sum()
                                            .lag(1)
                                            .over(
                                                w ->
                                                    w.orderBy(
                                                        s.moment()
                                                            .truncatedTo(ChronoUnit.MONTHS)))))
                            .as(
                                (month, sum, total, more) ->
                                    month + " " + sum + " " + total + " " + more))
                .list())
        .containsExactly(
            "2026-01-01T00:00:00Z 3 3 null",
            "2026-02-01T00:00:00Z 4 7 1",
            "2026-04-01T00:00:00Z 8 15 4");
  }

  @Test
  void aggregatesOfGroupsReadRelatedRows(TestDatabase database) {
    Blog blog = Blog.on(database);
    User ann = blog.users().create(u -> u.email("ann"));
    blog.users().create(u -> u.email("bob"));
    blog.users().create(u -> u.email("eve"));
    blog.posts().create(p -> p.title("One").body("").published(true).authorId(ann.id()));
    blog.posts().create(p -> p.title("Two").body("").published(true).authorId(ann.id()));

    assertThat(
            blog.users()
                .query()
                .groupBy(u -> u.email().substring(2))
                .orderBy(u -> count())
                .select(
                    u ->
                        columns(
                                u.email().substring(2),
                                u.posts().count().sum(),
                                count().filter(u.posts().some(p -> p.title().eq("One"))))
                            .as((a, b, c) -> a + b + c))
                .list())
        .containsExactlyInAnyOrder("nn21", "ob00", "ve00");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> blog.users().query().groupBy(u -> u.posts().count()))
        .withMessageEndingWith("Group by what is made of the row itself, or of to-one relations.");
    assertThat(
            blog.posts()
                .query()
                .groupBy(p -> p.author().email().concat("?"))
                .select(p -> columns(p.author().email().concat("?"), count()).as((a, b) -> a + b))
                .list())
        .containsExactly("ann?2");
  }

  @Test
  void whatIsNotTheSameComputationIsRefused(TestDatabase database) {
    ShardMapper shards = shards(database);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                shards
                    .query()
                    .groupBy(s -> s.word().substring(1, 1))
                    .select(s -> s.word().substring(1, 2)))
        .withMessageStartingWith("Shard.word may have several values in a group.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> shards.query().groupBy(s -> s.small().max()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> shards.query().groupBy(s -> rowNumber().over(w -> w.orderBy(s.id()))));
  }

  @Test
  void textsWithoutCaseAreToldApartByTheirSmallLetters(TestDatabase database) {
    database.create(LettersSchema::createScript);
    AccountMapper accounts = new AccountMapper(Database.connect(database.dataSource()));
    accounts.create(a -> a.email("a").city("Rome"));
    accounts.create(a -> a.email("b").city("ROME"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> accounts.query().groupBy(a -> a.city()))
        .withMessage(
            "groupBy(..) puts equal values together, and letter case does not count in"
                + " Account.city: which of its texts would stand for all? Take lower() of it.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> accounts.query().select(a -> a.city()).distinct());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> accounts.query().select(a -> a.city().concat("!").countDistinct()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> accounts.query().select(a -> count().over(w -> w.partitionBy(a.city()))));
    assertThat(accounts.query().groupBy(a -> a.city().lower()).select(a -> a.city().lower()).list())
        .containsExactly("rome");
    assertThat(accounts.query().select(a -> a.city().upper().countDistinct()).one()).isEqualTo(1);
    assertThat(accounts.query().select(a -> a.city().upper()).distinct().list())
        .containsExactly("ROME");
    assertThat(accounts.query().select(a -> row(a)).distinct().count()).isEqualTo(2);
  }
}
