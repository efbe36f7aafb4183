/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.random;

/** What makes a good model bad, and what is said of it. */
enum Mistake {
  NO_KEY("", "[ModelHasKey] %s has no @Id."),
  DEFAULT_OF_ANOTHER_TYPE(
      "@Column(defaultValue = \"x\") int spoiled",
      "[DefaultParses] %s.spoiled has the default \"x\", which is not a whole number from -2147483648 to 2147483647."),
  DEFAULT_OF_KEY_OF_OTHERS(
      "@Relation(onDelete = Action.SET_DEFAULT) Ref<Other> spoiled",
      "[SetDefaultHasDefault] %s.spoiled states onDelete = SET_DEFAULT, but spoiled_id has no default."),
  REQUIRED_BUT_CLEARED(
      "@Relation(onDelete = Action.SET_NULL) Ref<Other> spoiled",
      "[SetNullIsNullable] %s.spoiled is required, but onDelete = SET_NULL would have to clear spoiled_id when an Other is deleted."),
  MAPPED_BY_NOTHING(
      "@Relation(mappedBy = \"nothing\") Many<Other> spoiled",
      "[MappedByExists] %s.spoiled is mapped by \"nothing\", but Other has no such component."),
  TARGET_WITHOUT_TABLE(
      "@Relation(onDelete = Action.CASCADE) Ref<Email> spoiled",
      "[RelationTargetIsModel] %s.spoiled points at Email, which is not a @Model."),
  COLUMN_TWICE(
      "@Column(name = \"SPOILED\") int before, int spoiled",
      "[ColumnIsUnique] %s.spoiled is stored in the column spoiled, but so is %<s.before."),
  LONG_NAME(
      "@Column(name = \"the_name_by_which_the_thing_is_known_to_all_who_ever_met_him_or_her\") int"
          + " spoiled",
      "[NameFits] %s.spoiled has the column"
          + " \"the_name_by_which_the_thing_is_known_to_all_who_ever_met_him_or_her\", which has 67"
          + " bytes, but a name has at most 63."),
  BLANK_NAME(
      "@Column(name = \" \") int spoiled",
      "[NameIsNotBlank] %s.spoiled has the column \" \", which is blank."),
  NEGATIVE_LENGTH(
      "@Column(length = -1) String spoiled", "[LengthFits] %s.spoiled has a negative length."),
  NO_PRECISION(
      "java.math.BigDecimal spoiled",
      "[DecimalHasPrecision] %s.spoiled is a BigDecimal without a precision."),
  CASE_OF_NUMBER(
      "@Column(ignoreCase = true) int spoiled",
      "[IgnoreCaseFits] %s.spoiled has ignoreCase, but an int is no text."),
  ABSENT_PRIMITIVE(
      "@Nullable int spoiled",
      "[NullableIsNotPrimitive] %s.spoiled is @Nullable, but an int is never null."),
  TYPE_OF_NO_COLUMN(
      "Object spoiled", "[TypeIsMapped] %s.spoiled is an Object, which cannot be a column.");

  /** A model that some of them need. */
  static final String OTHER =
      """
      @Model(timestamps = false, reason = "random")
      public record Other(@Id long id) {}
      """;

  /** The members that it adds to a model, if it does not take the key away. */
  final String members;

  private final String message;

  Mistake(String members, String message) {
    this.members = members;
    this.message = message;
  }

  /** The place and the first line of what is said of a model, whose file holds this text. */
  String said(RandomModel model, String file) {
    String place = this == NO_KEY ? "public " : " spoiled";
    long line = 1 + file.substring(0, file.indexOf(place)).chars().filter(c -> c == '\n').count();
    return "%s.java:%d %s".formatted(model.name(), line, message.formatted(model.name()));
  }
}
