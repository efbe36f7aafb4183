/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.Ref;
import dev.ashlar.UniqueKey;
import dev.ashlar.database.Session;
import dev.ashlar.internal.Arguments;
import dev.ashlar.internal.command.Binds;
import dev.ashlar.query.Fields;
import dev.ashlar.query.Include;
import dev.ashlar.query.MapperSupport;
import dev.ashlar.query.Query;
import dev.ashlar.query.SoftDeleteQuery;
import dev.ashlar.query.Sorts;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.Binder;
import dev.ashlar.table.ModelTable;
import dev.ashlar.table.SchemaDefinition;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of one model: what mappers have in common that does not write.
 *
 * @param <M> the model
 * @param <F> its fields
 */
public abstract class Finder<M, F extends Fields<M, F>> {

  private final ModelSession<M> session;

  Finder(Session session, SchemaDefinition schema, ModelTable<M> table) {
    this.session = ModelSession.of(session, schema, table);
  }

  /** New fields, of a root. */
  protected abstract F fields();

  /**
   * The row that is referred to, if there is one.
   *
   * @throws IllegalArgumentException when the reference is null
   */
  public final Optional<M> findById(Ref<M> ref) {
    if (ref == null) {
      throw session.referenceIsMissing();
    }
    return selectByKey(ref.key());
  }

  /** The row with this key, if there is one. */
  protected final Optional<M> selectByKey(Object key) {
    return table().checksKeys()
        ? session.find(session.sql().find(), boundKey(key))
        : Sessions.run(session.session(), new FetchByKey<>(this, required(key)));
  }

  /** The rows with these keys that are there, in the order of the keys. */
  protected final <K> Map<K, M> selectByKeys(Collection<? extends K> keys) {
    FindByKeys<M, K> find = new FindByKeys<>(session);
    for (K key : Arguments.present("findAllById(..)", "a collection of keys", keys)) {
      required(key);
      find.add(key);
    }
    return find.run();
  }

  /** The row with this key, which must be there. */
  final M requireByKey(Object key) {
    return selectByKey(key).orElseThrow(() -> session.notFound(boundKey(key)));
  }

  /**
   * The row with this unique key, if there is one.
   *
   * @param values the key, one for each column
   */
  protected final Optional<M> selectByUnique(UniqueKey<M> key, Bind... values) {
    return session.find(session.sql().find(key), List.of(values));
  }

  /**
   * Starts a query over all rows that are not deleted.
   *
   * <pre>{@code
   * List<User> admins = users.query().where(u -> u.role().eq(ADMIN)).list();
   * }</pre>
   */
  public Query<M, F> query() {
    return MapperSupport.query(session.runner(), fields(), session.rows());
  }

  /** The same of a model whose deleted rows stay, which can be asked for them. */
  protected final SoftDeleteQuery<M, F> softDeleteQuery() {
    return MapperSupport.softDeleteQuery(session.runner(), fields(), session.rows());
  }

  /**
   * Starts a list of the orders that a text may ask for, such as a parameter of a request.
   *
   * <pre>{@code
   * Sorts<UserFields> sorts = users.sorts()
   *     .allow("name", u -> u.name())
   *     .allow("date", u -> u.createdAt());
   * users.query().orderBy(sorts.parse("name,-date")).list();
   * }</pre>
   */
  public final Sorts<F> sorts() {
    return MapperSupport.sorts();
  }

  /**
   * Copies of these rows, in their order, with a relation that is loaded: by one statement, however
   * many rows there are. Rows that were read, and are needed with more of what is around them.
   *
   * <pre>{@code
   * List<User> authors = users.load(list, u -> u.posts().orderBy(p -> p.createdAt().desc()));
   * }</pre>
   *
   * @throws IllegalArgumentException when the function names no relation, or a row is null
   * @throws dev.ashlar.FieldOutOfScope when it is a relation of a query
   */
  public final List<M> load(
      Collection<? extends M> rows, Function<? super F, ? extends Include> relation) {
    return MapperSupport.load(session.runner(), fields(), rows, relation);
  }

  final ModelTable<M> table() {
    return session.table();
  }

  final ModelSession<M> session() {
    return session;
  }

  /** The key as parameters, checked. */
  final List<Bind> boundKey(Object key) {
    return table().bindKey(required(key));
  }

  /** Writes a key that needs no check into the parameters from this one on. */
  void writeKey(Object key, Binder binder, int first) throws SQLException {
    Binds.write(table().bindKey(key), binder, first);
  }

  final Object required(@Nullable Object key) {
    if (key == null) {
      throw session.keyIsMissing();
    }
    return key;
  }
}
