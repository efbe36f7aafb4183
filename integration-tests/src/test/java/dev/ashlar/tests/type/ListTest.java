/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.UnreadableRow;
import dev.ashlar.ValidationException;
import dev.ashlar.database.Database;
import dev.ashlar.database.StatementEvent;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.lists.Article;
import dev.ashlar.tests.model.lists.ArticleDraft;
import dev.ashlar.tests.model.lists.ArticleMapper;
import dev.ashlar.tests.model.lists.BasketMapper;
import dev.ashlar.tests.model.lists.Fruit;
import dev.ashlar.tests.model.lists.Labels;
import dev.ashlar.tests.model.lists.ListsSchema;
import dev.ashlar.tests.model.lists.Tag;
import dev.ashlar.tests.support.RawSql;
import dev.ashlar.tests.support.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Components that are lists, in every way that writes and reads a row. */
@EveryDatabase
final class ListTest {

  private static final Labels LABELS =
      new Labels(List.of(new Tag("a"), new Tag("b")), Optional.of(List.of("note")));

  private final List<StatementEvent> events = new ArrayList<>();
  private ArticleMapper articles;
  private RawSql sql;
  private TestDatabase database;

  @BeforeEach
  void createTables(TestDatabase database) {
    this.database = database;
    database.create(ListsSchema::createScript);
    Database db = Database.builder(database.dataSource()).listener(events::add).build();
    articles = new ArticleMapper(db);
    sql = RawSql.on(database);
  }

  private static ArticleDraft draft(String slug, String... words) {
    return ArticleDraft.start().slug(slug).words(List.of(words)).labels(LABELS);
  }

  @Test
  void rowOfListsIsCreatedAndFound() {
    Article article = articles.create(a -> draft("x", "one", "two").secrets(List.of("s")));

    assertThat(article.words()).containsExactly("one", "two");
    assertThat(article.scores()).isEmpty();
    assertThat(article.secrets()).containsExactly("s");
    assertThat(article.labels()).isEqualTo(LABELS);
    assertThat(article.old()).isNull();
    assertThat(articles.getById(article.id())).isEqualTo(article);
  }

  @Test
  void previewIsWhatIsStored() {
    Article preview = draft("x", "one").preview();
    Article stored = articles.create(a -> draft("x", "one"));

    assertThat(preview.words()).isEqualTo(stored.words());
    assertThat(preview.scores()).isEqualTo(stored.scores());
    assertThat(preview.labels()).isEqualTo(stored.labels());
  }

  @Test
  void defaultOfTheDatabaseIsAnEmptyList() {
    sql.row("articles")
        .with("slug", "'x'")
        .with("words", none())
        .with("labels_tags", none())
        .with("version", "0")
        .insert();

    assertThat(articles.findBySlug("x").orElseThrow().scores()).isEmpty();
  }

  private String none() {
    if (sql.isPostgresql()) {
      return "'{}'";
    }
    return sql.isH2() ? "ARRAY[]" : "'[]'";
  }

  @Test
  void changesAndWholeRowsUpdateLists() {
    Article article = articles.create(a -> draft("x", "one"));

    Article changed =
        articles.update(
            article, c -> c.words(List.of()).scores(List.of(1, 2)).old(LABELS).secrets(null));
    assertThat(changed.words()).isEmpty();
    assertThat(changed.scores()).containsExactly(1, 2);
    assertThat(changed.old()).isEqualTo(LABELS);

    Article edited =
        new Article(
            changed.id(),
            changed.slug(),
            List.of("whole"),
            List.of(),
            List.of("t"),
            new Labels(List.of(), Optional.empty()),
            null,
            changed.version(),
            changed.createdAt(),
            changed.updatedAt());
    Article whole = articles.update(edited);
    assertThat(whole.words()).containsExactly("whole");
    assertThat(whole.scores()).isEmpty();
    assertThat(whole.secrets()).containsExactly("t");
    assertThat(whole.labels()).isEqualTo(new Labels(List.of(), Optional.empty()));
    assertThat(whole.old()).isNull();
    assertThat(articles.getById(whole.id())).isEqualTo(whole);
  }

  @Test
  void manyRowsAndUpsertsWriteLists() {
    assertThat(articles.createMany(List.of(draft("a", "1"), draft("b", "2", "3")))).isEqualTo(2);
    assertThat(articles.createManySkippingDuplicates(List.of(draft("a", "x"), draft("c", "4"))))
        .isEqualTo(1);
    Article up = articles.upsert(ArticleMapper.UNIQUE_SLUG, a -> draft("b", "5"));

    assertThat(up.words()).containsExactly("5");
    assertThat(articles.updateMany(f -> f.slug().eq("c"), c -> c.words(List.of("6", "7"))))
        .isEqualTo(1);
    assertThat(articles.query().orderBy(f -> f.slug()).list())
        .extracting(Article::words)
        .containsExactly(List.of("1"), List.of("5"), List.of("6", "7"));
  }

  @Test
  void listsAreThereOrNot() {
    articles.create(a -> draft("a").secrets(List.of()));
    articles.create(a -> draft("b"));

    assertThat(articles.query().where(f -> f.secrets().isNull()).list())
        .extracting(Article::slug)
        .containsExactly("b");
    assertThat(articles.query().where(f -> f.secrets().isNotNull()).list())
        .extracting(Article::slug)
        .containsExactly("a");
  }

  @Test
  void elementThatIsNullIsRefused() {
    assertThatExceptionOfType(ValidationException.class)
        .isThrownBy(() -> draft("a").scores(Arrays.asList(1, null)))
        .withMessage("Article.scores[1] is null, but elements are values. Leave it out.");
    assertThatExceptionOfType(ValidationException.class)
        .isThrownBy(() -> draft("a").words(null))
        .withMessage("Article.words is required, but got null. Give a value.");
  }

  @Test
  void elementThatDoesNotFitIsRefused() {
    assertThatExceptionOfType(ValidationException.class)
        .isThrownBy(() -> draft("a", "x", "y".repeat(21)))
        .withMessage(
            "Article.words[1] has 21 characters; 20 fit. Shorten it, or raise @Column(length).");
    Labels wrong = new Labels(List.of(), Optional.of(List.of("123456")));
    assertThatExceptionOfType(ValidationException.class)
        .isThrownBy(() -> draft("a").labels(wrong))
        .withMessage(
            "Article.labels.notes[0] has 6 characters; 5 fit. Shorten it, or raise"
                + " @Column(length).");
  }

  @Test
  void everyElementThatDoesNotFitIsTold() {
    assertThatExceptionOfType(ValidationException.class)
        .isThrownBy(() -> draft("a", "y".repeat(21), "x", "z".repeat(22)))
        .withMessage(
            """
            Article.words[0] has 21 characters; 20 fit. Shorten it, or raise @Column(length).
            Article.words[2] has 22 characters; 20 fit. Shorten it, or raise @Column(length).\
            """);
  }

  @Test
  void listsAreCopiedAndCannotBeChanged() {
    List<Integer> scores = new ArrayList<>(List.of(1));
    ArticleDraft draft = draft("a").scores(scores);
    scores.add(2);
    Article article = articles.createManyReturning(List.of(draft)).get(0);

    assertThat(article.scores()).containsExactly(1);
    assertThat(draft.preview().scores()).containsExactly(1);
    assertThatThrownBy(() -> article.scores().add(3))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> draft.preview().scores().add(3))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void logShowsElementsUnlessTheyAreSensitive() {
    articles.create(a -> draft("a", "shown").secrets(List.of("hidden")));

    assertThat(events).extracting(StatementEvent::toString).anyMatch(it -> it.contains("[shown]"));
    assertThat(events).extracting(StatementEvent::toString).noneMatch(it -> it.contains("hidden"));
  }

  @Test
  void elementOfOthersThatIsNullIsToldWithItsIndex() {
    long id = articles.create(a -> draft("x", "one")).id();
    String update = "UPDATE \"articles\" SET \"scores\" = " + oneAndNull();
    if (sql.isPostgresql()) {
      assertThat(sql.refusal(update)).isEqualTo(Refusal.VALUE);
      return;
    }
    sql.run(update);
    assertThatThrownBy(() -> articles.getById(id))
        .isInstanceOf(UnreadableRow.class)
        .hasMessage(
            "Article.scores of Article with id %d cannot be read: it holds an array whose element 1 is NULL where a value is required. Mend the row, or allow null."
                .formatted(id));
  }

  @Test
  void unknownConstantOfOthersIsToldWithItsIndex() {
    BasketMapper baskets = new BasketMapper(Database.connect(database.dataSource()));
    long id = baskets.create(b -> b.fruits(List.of(Fruit.APPLE))).id();
    String update = "UPDATE \"baskets\" SET \"fruits\" = " + knownAndUnknown();
    if (sql.isPostgresql()) {
      assertThat(sql.refusal(update)).isEqualTo(Refusal.VALUE);
      return;
    }
    sql.run(update);
    assertThatThrownBy(() -> baskets.getById(id))
        .isInstanceOf(UnreadableRow.class)
        .hasMessage(
            "Basket.fruits of Basket with id %d cannot be read: it holds an array whose element 1 holds no constant of Fruit. Known are %s; add the missing one, or mend the row."
                .formatted(id, Arrays.toString(Fruit.values())));
  }

  private String knownAndUnknown() {
    return sql.isPostgresql() || sql.isH2()
        ? "ARRAY['APPLE', 'STONE']"
        : "'[\"APPLE\", \"STONE\"]'";
  }

  private String oneAndNull() {
    return sql.isPostgresql() || sql.isH2() ? "ARRAY[1, NULL]" : "'[1, null]'";
  }

  @Test
  void whatIsNoArrayIsRefused() {
    articles.create(a -> draft("x", "one"));
    if (sql.isSqlite() || sql.isMariadb()) {
      assertThat(sql.refusal("UPDATE \"articles\" SET \"scores\" = '{}'")).isEqualTo(Refusal.VALUE);
      assertThat(sql.refusal("UPDATE \"articles\" SET \"scores\" = '[1'")).isEqualTo(Refusal.VALUE);
    }
    if (sql.isPostgresql()) {
      assertThat(sql.refusal("UPDATE \"articles\" SET \"scores\" = '{{1},{2}}'"))
          .isEqualTo(Refusal.VALUE);
    }
  }
}
