/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.type;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class TypeIsMappedTest {

  @Test
  void unmappedTypesAreToldTheNearestMapping() {
    assertProblems(
        """
        @Model record Product(
            @Id long id,
            // ERROR [TypeIsMapped] Product.soldAt is a Date, which cannot be a column.
            Date soldAt,
            // ERROR [TypeIsMapped] Product.tags is a Set<String>, which cannot be a column.
            Set<String> tags,
            // ERROR [TypeIsMapped] Product.rows is a List<List<String>>, which cannot be a column.
            List<List<String>> rows,
            // ERROR [TypeIsMapped] Product.pictures is a List<byte[]>, which cannot be a column.
            List<byte[]> pictures,
            // ERROR [TypeIsMapped] Product.any is a List<?>, which cannot be a column.
            List<?> any,
            // ERROR [TypeIsMapped] Product.labels is a Labels, which cannot be a column: it stands for a List<String>.
            Labels labels,
            // ERROR [TypeIsMapped] Product.extra is an Object, which cannot be a column.
            Object extra,
            // ERROR [TypeIsMapped] Product.grid is an int[][], which cannot be a column.
            int[][] grid,
            // ERROR [TypeIsMapped] Product.files is a byte[][], which cannot be a column.
            byte[][] files,
            // ERROR [TypeIsMapped] Product.digests is a Digest[], which cannot be a column.
            Digest[] digests,
            // ERROR [TypeIsMapped] Product.boxes is a Byte[], which cannot be a column.
            Byte[] boxes,
            // ERROR [TypeIsMapped] Product.lists is a List<String>[], which cannot be a column.
            List<String>[] lists,
            // ERROR [TypeIsMapped] Product.arrays is a List<String[]>, which cannot be a column.
            List<String[]> arrays,
            // ERROR [TypeIsMapped] Product.row is a Row, which cannot be a column: it stands for an int[].
            Row row,
            // ERROR [TypeIsMapped] Product.dates is a Date[], which cannot be a column.
            Date[] dates,
            // ERROR [TypeIsMapped] Product.makers is a Maker[], which cannot be a column.
            Maker[] makers) {}
        record Labels(List<String> texts) {}
        record Digest(byte[] value) {}
        record Row(int[] cells) {}
        @Model(timestamps = false, reason = "Fixed.") record Maker(@Id long id) {}
        """);
  }

  @Test
  void listOfColumnsIsLetPass() {
    assertProblems(
        """
        @Model record Product(
            @Id long id, List<String> tags, @Nullable List<Long> counts, Optional<List<UUID>> others,
            @Column(precision = 12, scale = 2) List<BigDecimal> prices, List<Level> levels,
            @Column(nativeEnum = true) List<Level> natives, @Column(length = 320) List<Email> emails,
            @Column(defaultValue = "[]") List<Instant> moments) {}
        record Email(String value) {}
        enum Level { LOW, HIGH }
        """);
  }

  @Test
  void arrayOfColumnsIsLetPass() {
    assertProblems(
        """
        @Model record Product(
            @Id long id, String[] tags, int @Nullable [] counts, Optional<UUID[]> others,
            @Column(precision = 12, scale = 2) BigDecimal[] prices, Level[] levels, Integer[] boxed,
            @Column(nativeEnum = true) Level[] natives, @Column(length = 320) Email[] emails,
            @Column(defaultValue = "[]") Instant[] moments, boolean[] flags, short[] briefs,
            long[] totals, float[] shares, double[] ratios, char[] letters, byte[] bytes) {}
        record Email(String value) {}
        enum Level { LOW, HIGH }
        """);
  }

  @Test
  void elementOfSeveralIsToldTheWayOut() {
    assertMessage(
        """
        @Model record Product(@Id long id, String[][] rows) {}
        """,
        """
        [TypeIsMapped] Product.rows is a String[][], which cannot be a column.
            An element of a list or an array is one value, and no byte[]. Put @Json on it, or make a model of the elements, with a Ref<Product> that points back here.
        """);
  }

  @Test
  void arrayOfModelsIsToldOfRelations() {
    assertMessage(
        """
        @Model record Product(@Id long id, Maker[] makers) {}
        @Model record Maker(@Id long id) {}
        """,
        """
        [TypeIsMapped] Product.makers is a Maker[], which cannot be a column.
            Relate the models, as in @Relation Many<Maker> makers.
        """);
  }

  @Test
  void setIsToldOfLists() {
    assertMessage(
        """
        @Model record Product(@Id long id, Set<String> tags) {}
        """,
        """
        [TypeIsMapped] Product.tags is a Set<String>, which cannot be a column.
            Make it a List, if its elements can be columns. Else put @Json on it, or make a model of the elements, with a Ref<Product> that points back here.
        """);
  }

  @Test
  void modelAsComponentIsRefused() {
    assertProblems(
        """
        @Model record Post(
            @Id long id,
            // ERROR [TypeIsMapped] Post.author is a User, which cannot be a column.
            User author) {}
        @Model record User(@Id long id) {}
        """);
  }

  @Test
  void optionalHandleIsRefused() {
    assertProblems(
        """
        @Model record Post(
            @Id long id,
            // ERROR [TypeIsMapped] Post.author is a Ref<User>, which cannot be a column.
            Optional<Ref<User>> author) {}
        @Model record User(@Id long id) {}
        """);
  }

  @Test
  void everyKindOfColumnIsLetPass() {
    assertProblems(
        """
        @Model record Sample(
            @Id UUID id, boolean flag, int count, long total, double ratio,
            Boolean boxedFlag, @Nullable Integer boxedCount, Long boxedTotal, @Nullable Double boxedRatio,
            @Column(precision = 12, scale = 2) BigDecimal price, String name, Optional<String> nick,
            Level level, Instant at, LocalDate on, byte[] content,
            byte tiny, short brief, float share, char letter,
            Byte boxedTiny, @Nullable Short boxedBrief, Float boxedShare, @Nullable Character boxedLetter,
            @Column(precision = 20) BigInteger whole, OffsetDateTime stamp, LocalDateTime local,
            LocalTime hour, Duration span, Year year, YearMonth month,
            java.net.InetAddress host, List<java.net.InetAddress> hosts) {}
        enum Level { LOW, HIGH }
        """);
  }

  @Test
  void recordOfOneComponentIsLetPass() {
    assertProblems(
        """
        @Model record User(
            @Id UserId id, @Column(length = 320) Email email, @Nullable Email other,
            @Column(precision = 12, scale = 2) Optional<Price> price, Grade grade, Contact contact) {}
        record UserId(UUID value) {}
        record Email(String value) {}
        record Price(BigDecimal amount) {}
        record Grade(Level level) { enum Level { LOW, HIGH } }
        record Contact(Email email) {}
        """);
  }

  @Test
  void recordsThatAreNoValueAreToldWhy() {
    assertProblems(
        """
        @Model record User(
            @Id long id,
            // ERROR [TypeIsMapped] User.box is a Box<String>, which cannot be a column: it is generic.
            Box<String> box,
            // ERROR [TypeIsMapped] User.pin is a User.Pin, which cannot be a column: it is private.
            Pin pin,
            // ERROR [TypeIsMapped] User.country is a Country, which cannot be a column.
            Country country,
            // ERROR [TypeIsMapped] User.ring is a Ring, which cannot be a column: it stands for a Ring, which is a part of itself.
            Ring ring,
            // ERROR [TypeIsMapped] User.part is a Part, which cannot be a column: it stands for a Thread.
            Part part,
            // ERROR [TypeIsMapped] User.pair is a Pair, which cannot be a column: it is a record of 2 components.
            Pair pair) {
          private record Pin(String value) {}
        }
        record Box<T>(T value) {}
        record Ring(Ring ring) {}
        record Part(Thread thread) {}
        record Pair(int first, int second) {}
        @Model(timestamps = false, reason = "Fixed.") record Country(@Id String code) {}
        """);
  }

  @Test
  void recordThatIsNoValueIsToldTheWayOut() {
    assertMessage(
        """
        @Model record User(@Id long id, Box<String> box) {}
        record Box<T>(T value) {}
        """,
        """
        [TypeIsMapped] User.box is a Box<String>, which cannot be a column: it is generic.
            A record of one component stands for it, unless it is generic, a model or a part of itself.
        """);
  }

  @Test
  void recordOfSeveralComponentsIsToldOfEmbedded() {
    assertMessage(
        """
        @Model record House(@Id long id, Home home) {}
        record Home(String street, int number) {}
        """,
        """
        [TypeIsMapped] House.home is a Home, which cannot be a column: it is a record of 2 components.
            Put @Embedded on it, to have a column for each of its components, or @Json, to have one for all.
        """);
  }

  @Test
  void unknownTypeIsLeftToJavac() {
    assertProblems(
        """
        @Model record User(
            @Id long id,
            // ERROR cannot find symbol
            Missing name) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record Event(@Id long id, ZonedDateTime startsAt) {}
        """,
        """
        [TypeIsMapped] Event.startsAt is a ZonedDateTime, which cannot be a column.
            Use Instant, or OffsetDateTime.
        """);
  }
}
