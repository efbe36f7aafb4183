/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.NotFoundException;
import dev.ashlar.database.Session;
import dev.ashlar.query.Fields;
import dev.ashlar.sql.jdbc.Binder;
import dev.ashlar.table.ModelTable;
import dev.ashlar.table.SchemaDefinition;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads and writes the rows of a model whose key is an {@code int}, or a shorter number, which is
 * given as one too; the base of its mapper.
 *
 * @param <M> the model
 * @param <F> its fields
 * @param <N> the first stage of a draft: what the draft needs
 * @param <D> the draft
 * @param <C> what an update changes
 */
public abstract class IntKeyed<
        M, F extends Fields<M, F>, N, D extends Draft<M>, C extends Change<M>>
    extends Mapper<M, F, N, D, C> {

  /** For generated mappers. */
  protected IntKeyed(Session session, SchemaDefinition schema, ModelTable<M> table) {
    super(session, schema, table);
  }

  /**
   * The row with this key, if there is one.
   *
   * <pre>{@code
   * Optional<Ticket> found = tickets.findById(7);
   * }</pre>
   */
  public final Optional<M> findById(int id) {
    return selectByKey(toKey(id));
  }

  /**
   * The rows with these keys that are there: by one statement, or by several where the keys have
   * more than a thousand values.
   *
   * @return unmodifiable, in the order of the keys; keys without a row are left out
   * @throws IllegalArgumentException when a key is null
   */
  public final Map<Integer, M> findAllById(Collection<Integer> ids) {
    return selectByKeys(ids);
  }

  /**
   * The row with this key, which must be there.
   *
   * @throws NotFoundException when there is none
   */
  public final M getById(int id) {
    return requireByKey(toKey(id));
  }

  /**
   * Changes the row with this key, whatever its version is, and returns it as stored. Nothing is
   * written but what the change sets, the moment of the update and the version.
   *
   * <pre>{@code
   * Ticket closed = tickets.update(7, c -> c.open(false));
   * }</pre>
   *
   * @throws NotFoundException when there is none
   * @throws IllegalArgumentException when the change sets nothing
   */
  public final M update(int id, Consumer<? super C> change) {
    return updateByKey(toKey(id), change);
  }

  /**
   * Changes the rows with these keys, each in its own way and whatever its version is: all or none.
   * A row for which nothing is set is left as it is.
   *
   * @return how many rows were changed
   * @throws NotFoundException when there is none with one of the keys
   */
  public final long updateEach(Map<Integer, ? extends Consumer<? super C>> changes) {
    return updateEachByKey(changes);
  }

  /**
   * Deletes the row with this key; where deleted rows stay, it is marked as deleted.
   *
   * @return whether there was one that was not deleted
   */
  public final boolean delete(int id) {
    return deleteByKey(toKey(id));
  }

  /**
   * The key as rows have it; mappers of shorter keys narrow it here.
   *
   * @throws dev.ashlar.ValidationException when it is beyond what the key can hold
   */
  protected Object toKey(int id) {
    return id;
  }

  @Override
  final void writeKey(Object key, Binder binder, int first) throws SQLException {
    if (key instanceof Integer number && !table().convertsKeys()) {
      binder.integer(first, number);
    } else {
      super.writeKey(key, binder, first);
    }
  }
}
