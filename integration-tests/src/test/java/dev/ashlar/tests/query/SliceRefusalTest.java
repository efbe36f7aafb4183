/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.query;

import static dev.ashlar.query.Select.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.ashlar.InvalidCursorException;
import dev.ashlar.database.Database;
import dev.ashlar.examples.blog.Post;
import dev.ashlar.examples.blog.PostFields;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.query.Query;
import dev.ashlar.query.SelectedQuery;
import dev.ashlar.query.Slice;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.kinds.KindsSchema;
import dev.ashlar.tests.model.kinds.ShardMapper;
import dev.ashlar.tests.model.secret.AccountMapper;
import dev.ashlar.tests.model.secret.SecretSchema;
import dev.ashlar.tests.model.secret.StrongboxMapper;
import dev.ashlar.tests.support.Blog;
import dev.ashlar.tests.support.Forged;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Slices that cannot be, and cursors that are none. */
@EveryDatabase
final class SliceRefusalTest {

  private static final String OF_ANOTHER_QUERY =
      "This cursor is of another query: the model, the orders and their directions have to be those"
          + " of the query that gave it. Pass null to begin anew.";

  private static final String DAMAGED =
      "This is no cursor, or one that was cut or changed on its way. Pass next() or previous() of a"
          + " slice as it is, or null to begin.";

  private Blog blog;
  private String cursor;

  @BeforeEach
  void createRows(TestDatabase database) {
    blog = Blog.on(database);
    User ann = blog.user("a@x");
    for (int i = 0; i < 5; i++) {
      blog.post("secret title", ann);
    }
    cursor = next(byTitle().slice(null, 2));
  }

  private static String next(Slice<?> slice) {
    return Objects.requireNonNull(slice.next());
  }

  private Query<Post, PostFields> byTitle() {
    return blog.posts().query().orderBy(p -> p.title());
  }

  @Test
  void sliceWithoutRowsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> byTitle().slice(null, 0))
        .withMessage("slice(..) got the size 0. A slice has at least 1 row.");
  }

  @Test
  void queryThatIsCutIsRefused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> byTitle().limit(3).slice(null, 2))
        .withMessage(
            "slice(cursor, size) sets the limit itself. Leave limit(..) and offset(..) out.");
    assertThatIllegalStateException().isThrownBy(() -> byTitle().offset(3).slice(cursor, 2));
    assertThatIllegalStateException()
        .isThrownBy(() -> byTitle().offset(3).select(p -> p.id()).slice(cursor, 2));
  }

  @Test
  void cursorOfAnotherQueryIsRefused() {
    assertOfAnother(blog.posts().query(), cursor);
    assertOfAnother(byTitle().orderBy(p -> p.title().desc()), cursor);
    assertOfAnother(byTitle().thenBy(p -> p.published()), cursor);
    assertOfAnother(byTitle().thenBy(p -> p.id().desc()), cursor);
    assertOfAnother(byTitle().orderBy(p -> p.title().ignoreCase()), cursor);
    assertOfAnother(byTitle().orderBy(p -> p.body()), cursor);
    assertOfAnother(byTitle().orderBy(p -> p.author().name()), cursor);
    String named = next(byTitle().orderBy(p -> p.author().name()).slice(null, 1));
    assertOfAnother(byTitle().orderBy(p -> p.editor().name()), named);
    assertOfAnother(byTitle().orderBy(p -> p.author().name().nullsFirst()), named);
    assertOfAnother(byTitle().orderBy(p -> p.title().concat("b")), computed("a"));
    assertThat(byTitle().orderBy(p -> p.title().concat("a")).slice(computed("a"), 9).items())
        .hasSize(4);
    assertThatExceptionOfType(InvalidCursorException.class)
        .isThrownBy(() -> blog.users().query().orderBy(u -> u.email()).slice(cursor, 2));
  }

  private String computed(String text) {
    return next(byTitle().orderBy(p -> p.title().concat(text)).slice(null, 1));
  }

  private static void assertOfAnother(Query<Post, PostFields> query, String cursor) {
    assertThatExceptionOfType(InvalidCursorException.class)
        .isThrownBy(() -> query.slice(cursor, 2))
        .withMessage(OF_ANOTHER_QUERY)
        .withNoCause();
  }

  @Test
  void placeOfNullsThatCannotBeIsTheSameOrder() {
    assertThat(byTitle().orderBy(p -> p.title().asc().nullsFirst()).slice(cursor, 2))
        .isEqualTo(byTitle().slice(cursor, 2));
    assertThat(byTitle().thenBy(p -> p.id()).slice(cursor, 2))
        .isEqualTo(byTitle().slice(cursor, 2));
  }

  @Test
  void selectedAndGroupedQueriesHaveCursorsOfTheirOwnOrder() {
    SelectedQuery<String> titles = byTitle().select(p -> p.title());
    assertThat(titles.slice(cursor, 9).items()).hasSize(3);
    assertThatExceptionOfType(InvalidCursorException.class)
        .isThrownBy(() -> titles.distinct().slice(cursor, 2));
    SelectedQuery<Long> counts =
        byTitle().groupBy(p -> p.title()).groupBy(p -> p.id()).select(p -> count());
    assertThatExceptionOfType(InvalidCursorException.class)
        .isThrownBy(() -> counts.slice(cursor, 2));
    assertThatExceptionOfType(InvalidCursorException.class)
        .isThrownBy(() -> blog.posts().query().select(p -> count()).slice(cursor, 2));
  }

  @Test
  void damagedCursorsAreRefused() {
    for (int i = 0; i < cursor.length(); i++) {
      assertDamaged(cursor.substring(0, i));
      assertDamaged(cursor.substring(0, i) + (cursor.charAt(i) == 'A' ? 'B' : 'A') + end(i + 1));
      assertDamaged(cursor.substring(0, i) + '%' + end(i));
      assertDamaged(cursor.substring(0, i) + 'A' + end(i));
    }
    assertDamaged(cursor + "=");
    assertDamaged(cursor + "A");
    assertDamaged("");
    assertDamaged("\ud83d\ude00".repeat(9));
    assertDamaged("null");
  }

  private String end(int begin) {
    return cursor.substring(begin);
  }

  private void assertDamaged(String wrong) {
    assertThatExceptionOfType(InvalidCursorException.class)
        .as(wrong)
        .isThrownBy(() -> byTitle().slice(wrong, 2))
        .withMessage(DAMAGED)
        .withNoCause();
  }

  /** As if somebody had replaced the text, of which PostgreSQL would refuse the NUL. */
  @Test
  void forgedValuesAreRefusedWithoutBeingTold() {
    byte[] values = Forged.values(cursor);
    values[3] = 0;

    assertDamaged(Forged.with(cursor, values));
    values[3] = (byte) 0xFF;
    assertDamaged(Forged.with(cursor, values));
    values[3] = 'x';
    assertThat(byTitle().slice(Forged.with(cursor, values), 2).items()).isEmpty();
  }

  @Test
  void sensitiveOrdersAreRefused(TestDatabase database) {
    database.create(SecretSchema::createScript);
    Database db = Database.connect(database.dataSource());
    AccountMapper accounts = new AccountMapper(db);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> accounts.query().orderBy(a -> a.pin().desc()).slice(null, 2))
        .withMessage(
            "slice(..) goes by the order, and Account.pin is sensitive, and a cursor shows the"
                + " values that it carries. Sort by something else, or use page(..).");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> accounts.query().orderBy(a -> a.token().concat("x")).slice(null, 2));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StrongboxMapper(db).query().slice(null, 2))
        .withMessageContaining("Strongbox.code is sensitive");
    assertThat(accounts.query().orderBy(a -> a.login()).slice(null, 2).items()).isEmpty();
  }

  @Test
  void ordersWithoutAnExactPlaceAreRefused(TestDatabase database) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                byTitle()
                    .groupBy(p -> p.title())
                    .orderBy(p -> p.author().visits().avg())
                    .select(p -> p.title())
                    .slice(null, 2))
        .withMessageContaining("avg() is an average, which databases round as they go.");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                byTitle()
                    .orderBy(p -> p.author().posts().avg(o -> o.editor().visits()))
                    .slice(null, 2))
        .withMessageContaining("is an average");
    database.create(KindsSchema::createScript);
    ShardMapper shards = new ShardMapper(Database.connect(database.dataSource()));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                shards
                    .query()
                    .groupBy(s -> s.word())
                    .orderBy(s -> s.ratio().sum())
                    .select(s -> count())
                    .slice(null, 2))
        .withMessageContaining("Shard.ratio.sum() is a sum of floating point");
  }
}
