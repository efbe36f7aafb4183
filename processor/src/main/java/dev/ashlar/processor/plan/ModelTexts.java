/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The statements of a model in one dialect.
 *
 * @param columns the select list, without an alias
 * @param select reads rows; conditions are appended
 * @param insert inserts a row with its key
 * @param create the same, giving back the row
 * @param find reads the row with a key
 * @param delete deletes the row with a key
 * @param finders read the row with a unique key, in the order of the keys
 * @param keyless insert and create without the key, where the database makes it
 * @param softDelete what there is beside {@code delete} where deleted rows stay
 */
public record ModelTexts(
    String columns,
    String select,
    String insert,
    String create,
    String find,
    String delete,
    List<String> finders,
    Optional<Keyless> keyless,
    Optional<SoftDelete> softDelete) {

  /** Copies the list. */
  public ModelTexts {
    finders = List.copyOf(finders);
  }

  /** The same with these quotes in the place of the standard ones. */
  public ModelTexts quoted(String quote) {
    UnaryOperator<String> change = text -> text.replace("\"", quote);
    return new ModelTexts(
        change.apply(columns),
        change.apply(select),
        change.apply(insert),
        change.apply(create),
        change.apply(find),
        change.apply(delete),
        finders.stream().map(change).toList(),
        keyless.map(each -> new Keyless(change.apply(each.insert()), change.apply(each.create()))),
        softDelete.map(
            each ->
                new SoftDelete(change.apply(each.restore()), change.apply(each.forceDelete()))));
  }

  /** The same, with the statements of others that give inserted rows back. */
  public ModelTexts creatingAs(ModelTexts other) {
    return new ModelTexts(
        columns,
        select,
        insert,
        other.create,
        find,
        delete,
        finders,
        keyless.flatMap(
            own -> other.keyless.map(given -> new Keyless(own.insert(), given.create()))),
        softDelete);
  }

  /** The same where no insert gives its row back. */
  public ModelTexts withoutReturning() {
    return new ModelTexts(
        columns,
        select,
        insert,
        insert,
        find,
        delete,
        finders,
        keyless.map(own -> new Keyless(own.insert(), own.insert())),
        softDelete);
  }

  /**
   * Inserts whose key the database makes.
   *
   * @param insert inserts a row
   * @param create the same, giving back the row
   */
  public record Keyless(String insert, String create) {}

  /**
   * Statements for rows that stay when they are deleted.
   *
   * @param restore brings the row with a key back
   * @param forceDelete removes the row with a key
   */
  public record SoftDelete(String restore, String forceDelete) {}
}
