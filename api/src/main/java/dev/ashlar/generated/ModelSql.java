/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The constant statements of one model for one vendor. Generated; each text can be pasted into a
 * console.
 *
 * @param columns all columns, quoted, without table aliases
 * @param select all columns, {@code FROM "users" t0}, and no more: joins, conditions and order
 *     follow
 * @param insert writes every column; an identity key is the last one
 * @param create {@code insert} that gives the row back, where there is such a statement
 * @param find {@code select} with a condition on the key, its only parameter; of a live row
 * @param delete deletes the row with the key, its last parameter; where rows are deleted softly,
 *     the moment comes first, as often as it is written
 * @param finders {@code find} with a condition on a unique key in place of the key, one for each in
 *     the order of the mapper's constants
 * @param insertKeyless {@code insert} without the key, which the database gives; null without one
 * @param createKeyless {@code create} without the key; null without an identity key
 * @param restore brings the row with the key back; null where rows are not deleted softly
 * @param forceDelete removes the row with the key; null where {@code delete} does
 */
public record ModelSql(
    String columns,
    String select,
    String insert,
    String create,
    String find,
    String delete,
    List<String> finders,
    @Nullable String insertKeyless,
    @Nullable String createKeyless,
    @Nullable String restore,
    @Nullable String forceDelete) {

  /** Copies the finders. */
  public ModelSql {
    finders = List.copyOf(finders);
  }

  /** The statements of a model whose key the program gives, and whose rows go when deleted. */
  public ModelSql(
      String columns,
      String select,
      String insert,
      String create,
      String find,
      String delete,
      String... finders) {
    this(columns, select, insert, create, find, delete, List.of(finders), null, null, null, null);
  }

  /** The same for a model with an identity key. */
  public ModelSql withIdentity(String keylessInsert, String keylessCreate) {
    return new ModelSql(
        columns,
        select,
        insert,
        create,
        find,
        delete,
        finders,
        keylessInsert,
        keylessCreate,
        restore,
        forceDelete);
  }

  /** The same for a model whose deleted rows stay. */
  public ModelSql withSoftDelete(String restoring, String removing) {
    return new ModelSql(
        columns,
        select,
        insert,
        create,
        find,
        delete,
        finders,
        insertKeyless,
        createKeyless,
        restoring,
        removing);
  }

  /** The same for a vendor that gives the row of {@code create} back in another way. */
  public ModelSql creating(String creation) {
    return new ModelSql(
        columns,
        select,
        insert,
        creation,
        find,
        delete,
        finders,
        insertKeyless,
        createKeyless,
        restore,
        forceDelete);
  }

  /** The same for a model with an identity key. */
  public ModelSql creating(String creation, String keylessCreation) {
    String keylessInsert = Objects.requireNonNull(insertKeyless, "no identity key");
    return creating(creation).withIdentity(keylessInsert, keylessCreation);
  }

  /** The same for a vendor that gives no inserted row back: {@code create} is {@code insert}. */
  public ModelSql withoutReturning() {
    return new ModelSql(
        columns,
        select,
        insert,
        insert,
        find,
        delete,
        finders,
        insertKeyless,
        insertKeyless,
        restore,
        forceDelete);
  }

  /** The same for a vendor with these quotes in the place of the standard ones. */
  public ModelSql quoted(String quote) {
    return new ModelSql(
        quoted(columns, quote),
        quoted(select, quote),
        quoted(insert, quote),
        quoted(create, quote),
        quoted(find, quote),
        quoted(delete, quote),
        finders.stream().map(finder -> quoted(finder, quote)).toList(),
        insertKeyless == null ? null : quoted(insertKeyless, quote),
        createKeyless == null ? null : quoted(createKeyless, quote),
        restore == null ? null : quoted(restore, quote),
        forceDelete == null ? null : quoted(forceDelete, quote));
  }

  private static String quoted(String text, String quote) {
    return text.replace("\"", quote);
  }

  /** Whether the database gives the key when a draft has none. */
  boolean hasIdentity() {
    return insertKeyless != null;
  }

  /** The insert of a row that has a key, or has none. */
  String insertFor(boolean hasKey) {
    return hasKey || insertKeyless == null ? insert : insertKeyless;
  }

  /** An insert of so many rows by one statement. */
  static String insertOf(String insert, int rows) {
    String before = "\nVALUES ";
    String row = insert.substring(insert.indexOf(before) + before.length());
    return insert + (",\n" + row).repeat(rows - 1);
  }

  /** The text that gives the row of this insert back. */
  String createFor(String inserting) {
    return createKeyless == null || inserting.equals(insert) ? create : createKeyless;
  }

  /** The same, which gives the row back. */
  String createFor(boolean hasKey) {
    return hasKey || createKeyless == null ? create : createKeyless;
  }
}
