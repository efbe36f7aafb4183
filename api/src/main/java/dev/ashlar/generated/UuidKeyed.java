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
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Reads and writes the rows of a model whose key is a {@link UUID}; the base of its mapper.
 *
 * @param <M> the model
 * @param <F> its fields
 * @param <N> the first stage of a draft: what the draft needs
 * @param <D> the draft
 * @param <C> what an update changes
 */
public abstract class UuidKeyed<
        M, F extends Fields<M, F>, N, D extends Draft<M>, C extends Change<M>>
    extends Mapper<M, F, N, D, C> {

  /** For generated mappers. */
  protected UuidKeyed(Session session, SchemaDefinition schema, ModelTable<M> table) {
    super(session, schema, table);
  }

  /**
   * The row with this key, if there is one.
   *
   * <pre>{@code
   * Optional<User> found = users.findById(id);
   * }</pre>
   *
   * @throws IllegalArgumentException when the key is null
   */
  public final Optional<M> findById(UUID id) {
    return selectByKey(id);
  }

  /**
   * The rows with these keys that are there: by one statement, or by several where the keys have
   * more than a thousand values.
   *
   * @return unmodifiable, in the order of the keys; keys without a row are left out
   * @throws IllegalArgumentException when a key is null
   */
  public final Map<UUID, M> findAllById(Collection<UUID> ids) {
    return selectByKeys(ids);
  }

  /**
   * The row with this key, which must be there.
   *
   * @throws NotFoundException when there is none
   * @throws IllegalArgumentException when the key is null
   */
  public final M getById(UUID id) {
    return requireByKey(id);
  }

  /**
   * Changes the row with this key, whatever its version is, and returns it as stored. Nothing is
   * written but what the change sets, the moment of the update and the version.
   *
   * <pre>{@code
   * User renamed = users.update(id, c -> c.name("Alicia").role(ADMIN));
   * }</pre>
   *
   * @throws NotFoundException when there is none
   * @throws IllegalArgumentException when the change sets nothing, or the key is null
   */
  public final M update(UUID id, Consumer<? super C> change) {
    return updateByKey(id, change);
  }

  /**
   * Changes the rows with these keys, each in its own way and whatever its version is: all or none.
   * A row for which nothing is set is left as it is.
   *
   * @return how many rows were changed
   * @throws NotFoundException when there is none with one of the keys
   */
  public final long updateEach(Map<UUID, ? extends Consumer<? super C>> changes) {
    return updateEachByKey(changes);
  }

  /**
   * Deletes the row with this key; where deleted rows stay, it is marked as deleted.
   *
   * @return whether there was one that was not deleted
   * @throws IllegalArgumentException when the key is null
   */
  public final boolean delete(UUID id) {
    return deleteByKey(id);
  }

  @Override
  final void writeKey(Object key, Binder binder, int first) throws SQLException {
    if (table().convertsKeys()) {
      super.writeKey(key, binder, first);
    } else {
      binder.uuid(first, (UUID) key);
    }
  }
}
