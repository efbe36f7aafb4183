/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.random;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A model with everything that the language has. */
final class RandomModel {

  /** How a model is found. */
  enum Key {
    IDENTITY("@Id long id"),
    INT("@Id(generator = Generator.IDENTITY) int id"),
    UUID("@Id java.util.UUID id"),
    ULID("@Id(generator = Generator.ULID) String id"),
    CUID("@Id(generator = Generator.CUID2) String id"),
    ASSIGNED("@Id String id"),
    VALUE("@Id Grade id"),
    COMPOSITE("@Id long part, @Id @Column(length = 20) String word"),
    COMPOSITE_MADE("@Id int part, @Id(generator = Generator.UUID_V7) java.util.UUID made"),
    REFERENCE("@Id @Relation(onDelete = Action.CASCADE) Ref<%s> base"),
    COMPOSITE_REFERENCE("@Id @Relation(onDelete = Action.CASCADE) Ref<%s> base, @Id int part");

    final String source;

    Key(String source) {
      this.source = source;
    }
  }

  /** A reference to another model. */
  record Reference(
      String name,
      RandomModel target,
      boolean isRequired,
      boolean isUnique,
      String action,
      boolean hasOtherSide) {}

  /** A relation with a pivot table. */
  record Pivot(String name, RandomModel target) {}

  final int number;
  final Shape shape;
  final Key key;
  final List<RandomColumn> columns;
  final List<RandomColumn> embedded;
  final boolean isEmbeddedNullable;
  final boolean hasVersion;
  final boolean hasTimestamps;
  final boolean isSoftDeleted;
  final List<Reference> references = new ArrayList<>();
  final List<Pivot> pivots = new ArrayList<>();

  /** References of other models that have their other side here. */
  final List<Reference> sides = new ArrayList<>();

  /** The models with a pivot table that leads here. */
  final List<RandomModel> pivotSides = new ArrayList<>();

  final List<RandomModel> sideOwners = new ArrayList<>();
  final RandomModel base;

  /** What is wrong with it, if it is made to be refused. */
  Optional<Mistake> mistake = Optional.empty();

  RandomModel(Random random, List<RandomModel> before) {
    number = before.size();
    Shape[] shapes = Shape.values();
    shape = shapes[random.nextInt(shapes.length)];
    Key[] keys = Key.values();
    key = keys[random.nextInt(before.isEmpty() ? keys.length - 2 : keys.length)];
    base = before.isEmpty() ? this : before.get(random.nextInt(before.size()));
    List<String> names = new ArrayList<>(Texts.NAMES);
    Collections.shuffle(names, random);
    int count = random.nextInt(6);
    columns = RandomColumn.some(random, names.subList(0, count), true);
    embedded =
        random.nextInt(3) == 0
            ? RandomColumn.some(random, names.subList(count, count + 2 + random.nextInt(2)), false)
            : List.of();
    isEmbeddedNullable = random.nextBoolean();
    hasVersion = random.nextInt(3) == 0;
    hasTimestamps = random.nextInt(3) == 0;
    isSoftDeleted = random.nextInt(5) == 0;
  }

  String name() {
    return "Thing" + (char) ('A' + number);
  }

  /** Draws references to these models, of which the earlier ones may be required. */
  void relate(Random random, List<RandomModel> all) {
    for (int count = random.nextInt(3); count > 0; count--) {
      RandomModel target = all.get(random.nextInt(all.size()));
      boolean isRequired = target.number < number && random.nextBoolean();
      Reference reference =
          new Reference(
              "to" + references.size(),
              target,
              isRequired,
              !isRequired && random.nextInt(3) == 0,
              action(random, isRequired),
              random.nextBoolean());
      references.add(reference);
      if (reference.hasOtherSide()) {
        target.sides.add(reference);
        target.sideOwners.add(this);
      }
    }
    if (random.nextInt(4) == 0) {
      RandomModel target = all.get(random.nextInt(all.size()));
      pivots.add(new Pivot("links", target));
      target.pivotSides.add(this);
    }
  }

  private static String action(Random random, boolean isRequired) {
    List<String> actions =
        isRequired
            ? List.of("CASCADE", "RESTRICT", "NO_ACTION")
            : List.of("CASCADE", "RESTRICT", "SET_NULL", "NO_ACTION");
    return actions.get(random.nextInt(actions.size()));
  }

  boolean isComposite() {
    return key.source.indexOf("@Id") != key.source.lastIndexOf("@Id");
  }

  /** The source of the model and of its embedded record. */
  String source() {
    List<String> members = new ArrayList<>();
    members.addAll(keyMembers());
    columns.forEach(column -> members.add(column.source()));
    if (!embedded.isEmpty()) {
      members.add(
          "@Embedded %sInner%d inner".formatted(isEmbeddedNullable ? "@Nullable " : "", number));
    }
    for (Reference each : references) {
      members.add(
          "@Relation(onDelete = Action.%s%s) %sRef<%s> %s"
              .formatted(
                  each.action(),
                  each.isUnique() ? ", unique = true" : "",
                  each.isRequired() ? "" : "@Nullable ",
                  each.target().name(),
                  each.name()));
    }
    for (Pivot each : pivots) {
      members.add("@Relation Many<%s> %s".formatted(each.target().name(), each.name()));
    }
    for (RandomModel each : pivotSides) {
      members.add(
          "@Relation(mappedBy = \"links\") Many<%s> linkedBy%d"
              .formatted(each.name(), each.number));
    }
    for (int side = 0; side < sides.size(); side++) {
      members.add(
          "@Relation(mappedBy = \"%s\") %s<%s> side%d"
              .formatted(
                  sides.get(side).name(),
                  sides.get(side).isUnique() ? "One" : "Many",
                  sideOwners.get(side).name(),
                  side));
    }
    if (hasVersion) {
      members.add("@Version int version");
    }
    if (hasTimestamps) {
      members.add("@CreatedAt java.time.Instant createdAt");
      members.add("@UpdatedAt java.time.Instant updatedAt");
    }
    if (isSoftDeleted) {
      members.add("@SoftDelete java.time.@Nullable Instant deletedAt");
    }
    mistake.ifPresent(
        each ->
            Stream.of(each.members.split(", ")).filter(m -> !m.isEmpty()).forEach(members::add));
    return "%s@Model%s\n%s"
        .formatted(
            index(),
            hasTimestamps ? "" : "(timestamps = false, reason = \"random\")",
            shape.source(name(), members));
  }

  private List<String> keyMembers() {
    return Stream.of(key.source.formatted(base.name()).split(", (?=@Id)"))
        .map(
            member ->
                mistake.equals(Optional.of(Mistake.NO_KEY))
                    ? member.replaceFirst("@Id(\\(.*?\\))? ", "")
                    : member)
        .toList();
  }

  private String index() {
    List<RandomColumn> indexed =
        columns.stream().filter(column -> column.kind.isUniqueEverywhere()).toList();
    return indexed.size() < 2
        ? ""
        : "@Index(columns = {\"%s\", \"%s\"})\n"
            .formatted(indexed.get(1).name, indexed.get(0).name);
  }

  String innerSource() {
    return "public record Inner%d(%s) {}\n"
        .formatted(
            number, embedded.stream().map(RandomColumn::source).collect(Collectors.joining(", ")));
  }
}
