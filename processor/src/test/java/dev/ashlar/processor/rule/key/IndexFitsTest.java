/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.key;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessageUnder;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblemsUnder;

import java.util.List;
import org.junit.jupiter.api.Test;

final class IndexFitsTest {

  private static final List<String> EVERYWHERE =
      List.of(
          "ashlar.vendors=h2,mariadb,mysql,postgresql,sqlite",
          "ashlar.rule.ModelHasTimestamps=off");

  @Test
  void keyThatIsTooLongIsRefused() {
    assertProblemsUnder(
        EVERYWHERE,
        """
        @Model record Page(
            // ERROR [IndexFits] The primary key of Page takes up to 3076 bytes, four for each character, but MARIADB and MYSQL can index 3072 only.
            @Id @Column(length = 769) String id,
            // ERROR [IndexFits] The unique key of Page.path takes up to 3076 bytes, four for each character, but MARIADB and MYSQL can index 3072 only.
            @Column(length = 769, unique = true) String path) {}
        """);
  }

  @Test
  void columnsOfAnIndexCountTogether() {
    assertProblemsUnder(
        EVERYWHERE,
        """
        // ERROR [IndexFits] The index of Page on path, day, price takes up to 3073 bytes, four for each character, but MARIADB and MYSQL can index 3072 only.
        @Index(columns = {"path", "day", "price"})
        @Model record Page(
            @Id long id,
            @Column(length = 761) String path,
            LocalDate day,
            @Column(precision = 57, scale = 20) BigDecimal price) {}
        """);
  }

  @Test
  void referencesCountAsWhatTheyReferTo() {
    assertProblemsUnder(
        EVERYWHERE,
        """
        @Model record Site(@Id @Column(length = 700) String domain) {}
        // ERROR [IndexFits] The index of Page on site, path takes up to 3200 bytes, four for each character, but MARIADB and MYSQL can index 3072 only.
        @Index(columns = {"site", "path"})
        @Model record Page(
            @Id long id,
            @Relation(onDelete = Action.RESTRICT) Ref<Site> site,
            @Column(length = 100) String path) {}
        """);
  }

  @Test
  void columnsOfACompositeKeyCountTogether() {
    assertProblemsUnder(
        EVERYWHERE,
        """
        @Model record Page(
            // ERROR [IndexFits] The primary key of Page takes up to 3080 bytes, four for each character, but MARIADB and MYSQL can index 3072 only.
            @Id @Column(length = 700) String site,
            @Id @Column(length = 70) String path) {}
        """);
  }

  @Test
  void keyOfAPivotIsRefusedWhereTheSchemaIsConfigured() {
    assertMessageUnder(
        EVERYWHERE,
        """
        @Model record Site(@Id @Column(length = 700) String domain, @Relation Many<Tag> tags) {}
        @Model record Tag(@Id @Column(length = 400) String name) {}
        """,
        """
        [IndexFits] The primary key of the pivot table "site_tags" takes up to 4400 bytes, four for each character, but MARIADB and MYSQL can index 3072 only.
            Choose shorter lengths, or leave MARIADB and MYSQL out of the targets.
        """);
  }

  @Test
  void columnWithoutALengthIsRefusedWhereItCannotBeIndexed() {
    assertProblemsUnder(
        EVERYWHERE,
        """
        // ERROR [IndexFits] The index of Page on digest has a column without a length, or with too long a one, which H2, MARIADB and MYSQL cannot index.
        @Index(columns = "digest")
        @Model record Page(
            @Id long id,
            // ERROR [IndexFits] The unique key of Page.path has a column without a length, or with too long a one, which MARIADB and MYSQL cannot index.
            @Column(type = SqlType.TEXT, unique = true) String path,
            byte[] digest) {}
        """);
  }

  @Test
  void messageAboutATextNamesTheWayOut() {
    assertMessageUnder(
        List.of("ashlar.vendors=mariadb", "ashlar.rule.ModelHasTimestamps=off"),
        """
        @Model record Page(@Id long id, @Column(type = SqlType.TEXT, unique = true) String path) {}
        """,
        """
        [IndexFits] The unique key of Page.path has a column without a length, or with too long a one, which MARIADB cannot index.
            Give it a length instead of type = SqlType.TEXT, or leave MARIADB out of the targets.
        """);
  }

  @Test
  void referencesToWhatIsRefusedAreNotToldOff() {
    assertProblemsUnder(
        EVERYWHERE,
        """
        @Model record Site(
            // ERROR [IndexFits] The primary key of Site takes up to 3200 bytes, four for each character, but MARIADB and MYSQL can index 3072 only.
            @Id @Column(length = 800) String domain) {}
        @Model record Page(
            @Id long id,
            @Relation(onDelete = Action.RESTRICT) Ref<Site> site,
            @Relation(unique = true, onDelete = Action.RESTRICT) Ref<Site> mirror) {}
        """);
  }

  @Test
  void keyThatJustFitsIsLetPass() {
    assertProblemsUnder(
        EVERYWHERE,
        """
        @Index(columns = {"path", "price", "day"})
        @Model record Page(
            @Id @Column(length = 768) String id,
            @Column(length = 768, unique = true) String title,
            @Column(length = 760) String path,
            @Column(precision = 63, scale = 20) BigDecimal price,
            LocalDate day,
            @Column(length = 3072, unique = true) byte[] digest) {}
        """);
  }

  @Test
  void othersTakeWhatIsLonger() {
    assertProblemsUnder(
        List.of("ashlar.vendors=h2,postgresql,sqlite", "ashlar.rule.ModelHasTimestamps=off"),
        """
        @Model record Page(
            @Id @Column(length = 9000) String id,
            @Column(type = SqlType.TEXT, unique = true) String path) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessageUnder(
        List.of("ashlar.vendors=mariadb", "ashlar.rule.ModelHasTimestamps=off"),
        """
        @Model record Page(@Id long id, @Column(length = 1000, unique = true) String path) {}
        """,
        """
        [IndexFits] The unique key of Page.path takes up to 4000 bytes, four for each character, but MARIADB can index 3072 only.
            Choose a length of 768 or less, or leave MARIADB out of the targets.
        """);
  }
}
