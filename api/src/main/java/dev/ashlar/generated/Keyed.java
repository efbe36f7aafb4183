/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.NotFoundException;
import dev.ashlar.database.Session;
import dev.ashlar.query.Fields;
import dev.ashlar.table.ModelTable;
import dev.ashlar.table.SchemaDefinition;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads and writes the rows of a model whose key is of a type that no other base has: a value type
 * such as {@code UserId}, an enum, a date; the base of its mapper.
 *
 * <p>Such a mapper has {@code update(id, change)} as well. It is generated, since for javac a key
 * of any type and a model of any type are one and the same parameter.
 *
 * @param <M> the model
 * @param <K> the type of its key, boxed
 * @param <F> its fields
 * @param <N> the first stage of a draft: what the draft needs
 * @param <D> the draft
 * @param <C> what an update changes
 */
public abstract class Keyed<
        M, K, F extends Fields<M, F>, N, D extends Draft<M>, C extends Change<M>>
    extends Mapper<M, F, N, D, C> {

  /** For generated mappers. */
  protected Keyed(Session session, SchemaDefinition schema, ModelTable<M> table) {
    super(session, schema, table);
  }

  /**
   * The row with this key, if there is one.
   *
   * <pre>{@code
   * Optional<Member> found = members.findById(new MemberId(uuid));
   * }</pre>
   *
   * @throws IllegalArgumentException when the key is null
   */
  public final Optional<M> findById(K id) {
    return selectByKey(id);
  }

  /**
   * The rows with these keys that are there: by one statement, or by several where the keys have
   * more than a thousand values.
   *
   * @return unmodifiable, in the order of the keys; keys without a row are left out
   * @throws IllegalArgumentException when a key is null
   */
  public final Map<K, M> findAllById(Collection<? extends K> ids) {
    return selectByKeys(ids);
  }

  /**
   * The row with this key, which must be there.
   *
   * @throws NotFoundException when there is none
   * @throws IllegalArgumentException when the key is null
   */
  public final M getById(K id) {
    return requireByKey(id);
  }

  /**
   * Changes the rows with these keys, each in its own way and whatever its version is: all or none.
   * A row for which nothing is set is left as it is.
   *
   * @return how many rows were changed
   * @throws NotFoundException when there is none with one of the keys
   */
  public final long updateEach(Map<K, ? extends Consumer<? super C>> changes) {
    return updateEachByKey(changes);
  }

  /**
   * Deletes the row with this key; where deleted rows stay, it is marked as deleted.
   *
   * @return whether there was one that was not deleted
   * @throws IllegalArgumentException when the key is null
   */
  public final boolean delete(K id) {
    return deleteByKey(id);
  }
}
