/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.CompositeKey;
import dev.ashlar.NotFoundException;
import dev.ashlar.Ref;
import dev.ashlar.StaleModelException;
import dev.ashlar.UniqueKey;
import dev.ashlar.database.Database;
import dev.ashlar.database.Session;
import dev.ashlar.database.Transaction;
import dev.ashlar.internal.Arguments;
import dev.ashlar.query.Condition;
import dev.ashlar.query.Fields;
import dev.ashlar.query.Include;
import dev.ashlar.query.MapperSupport;
import dev.ashlar.query.Selection;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.table.ModelTable;
import dev.ashlar.table.SchemaDefinition;
import dev.ashlar.value.Moment;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the rows of one model; the base of generated mappers such as {@code UserMapper},
 * which have the typed methods that call the ones here. Cheap to make, immutable, and as
 * thread-safe as its session: on a {@link Database} without limits, on a {@link Transaction} in its
 * thread.
 *
 * @param <M> the model
 * @param <K> the type of its key, boxed
 * @param <F> its fields
 * @param <C> what an update of it changes
 */
public abstract class Mapper<M, K, F extends Fields<M, F>, C extends Change<M>> {

  private final ModelSession<M> session;
  private final Insertions<M> insertions;
  private final Updates<M, F, C> updates;
  private final Deletions<M, F> deletions;
  private final Upserts<M, C> upserts;
  private final Supplier<F> fields;

  /**
   * For generated mappers.
   *
   * @param fields makes new ones, of a root
   * @param changes makes new ones, in which nothing is set
   * @throws IllegalArgumentException when the database is of a vendor that is not a target of the
   *     schema, with the line that adds it
   * @throws dev.ashlar.JsonException when the model has JSON and the database no codec for it
   */
  protected Mapper(
      Session session,
      SchemaDefinition schema,
      ModelTable<M> table,
      Supplier<F> fields,
      Supplier<C> changes) {
    this.session = ModelSession.of(session, schema, table);
    this.insertions = new Insertions<>(this.session);
    this.deletions = new Deletions<>(this.session, fields);
    this.fields = fields;
    this.updates = new Updates<>(this.session, fields, changes);
    this.upserts = new Upserts<>(this.session, changes);
  }

  /**
   * Inserts a row, with what is nested in its draft in one transaction, and returns it as stored:
   * with the rows that were nested, and no other relation loaded.
   */
  protected final M insert(Draft<M> draft) {
    return insertions.one(draft, session.moment());
  }

  /**
   * Inserts all drafts in their order, or none, with one moment for their audit columns. Drafts
   * with rows nested in them are refused, since each needs statements of its own.
   *
   * @return their number; 0 for none, without a statement
   */
  public final long createMany(Collection<? extends Draft<M>> drafts) {
    return insertions.many(drafts);
  }

  /**
   * Inserts all drafts, or none, as {@link #createMany} does, and gives the rows as stored.
   *
   * <pre>{@code
   * List<User> team = users.createManyReturning(List.of(
   *     UserDraft.start().email("carol@prisma.io"), UserDraft.start().email("dave@prisma.io")));
   * }</pre>
   *
   * @return the rows in the order of the drafts; none of their relations is loaded
   */
  public final List<M> createManyReturning(Collection<? extends Draft<M>> drafts) {
    return insertions.manyReturning(drafts);
  }

  /**
   * Inserts the drafts whose unique keys are free, and leaves out the others: those of which a row,
   * live or deleted, or an earlier draft has the same values. Any other mistake in one of them
   * refuses all.
   *
   * @return how many rows were inserted
   */
  public final long createManySkippingDuplicates(Collection<? extends Draft<M>> drafts) {
    return insertions.manySkippingDuplicates(drafts);
  }

  /** The row with this key, if there is one. */
  protected final Optional<M> selectByKey(K key) {
    return table().checksKeys()
        ? session.find(session.sql().find(), boundKey(key))
        : Sessions.run(session.session(), new FetchByKey<>(this, required(key)));
  }

  /**
   * The row with this key.
   *
   * @throws NotFoundException when there is none
   */
  protected final M requireByKey(K key) {
    return selectByKey(key).orElseThrow(() -> session.notFound(boundKey(key)));
  }

  /** The row that is referred to. */
  @SuppressWarnings("unchecked")
  public Optional<M> findById(Ref<M> ref) {
    if (ref == null) {
      throw session.referenceIsMissing();
    }
    return selectByKey((K) ref.key());
  }

  /**
   * The row with this unique key, if there is one.
   *
   * @param values the key, one for each column
   */
  protected final Optional<M> selectByUnique(UniqueKey<M> key, Bind... values) {
    return session.find(session.sql().find(key), List.of(values));
  }

  /** A query over all rows that are not deleted. */
  protected final Selection<M, F> select() {
    return Selection.of(session.runner(), fields.get(), session.rows());
  }

  /** The rows in their order, copied with a relation that is loaded. */
  protected final List<M> loadInto(
      Collection<? extends M> rows, F fields, Function<? super F, ? extends Include> relation) {
    return MapperSupport.load(session.runner(), fields, rows, relation);
  }

  /**
   * Changes the row that was read as this model and returns it as stored. Nothing else of the model
   * is written: only its key counts, and its version if it has one.
   *
   * <pre>{@code
   * User seen = users.update(alice, c -> c.visits(v -> v.plus(1)));
   * }</pre>
   *
   * @throws NotFoundException when the row is gone
   * @throws StaleModelException when it has another version by now
   * @throws IllegalArgumentException when the change sets nothing
   */
  public final M update(M model, Consumer<? super C> change) {
    M given = session.given(model);
    return update(keyOf(given), expectedVersion(given), change);
  }

  /**
   * Writes every column of the model that updates may change, and returns the row as stored. Its
   * moments and its version are not taken from the model; the version must be that of the row.
   *
   * @throws NotFoundException when the row is gone
   * @throws StaleModelException when it has another version by now
   */
  public final M update(M model) {
    M given = session.given(model);
    return update(keyOf(given), expectedVersion(given), change -> change.copy(given));
  }

  /**
   * Changes all rows that fulfil the condition.
   *
   * @return their number
   * @throws IllegalArgumentException when the change sets nothing, or the condition is null
   */
  public final long updateMany(
      Function<? super F, ? extends Condition> where, Consumer<? super C> change) {
    return updates.many(where, change);
  }

  /**
   * Changes all rows that fulfil the condition.
   *
   * @return the rows as stored, in no promised order
   * @throws IllegalArgumentException when the change sets nothing, or the condition is null
   */
  public final List<M> updateReturning(
      Function<? super F, ? extends Condition> where, Consumer<? super C> change) {
    return updates.returning(where, change);
  }

  /**
   * Changes all rows.
   *
   * @return their number
   * @throws IllegalArgumentException when the change sets nothing
   */
  public final long updateAll(Consumer<? super C> change) {
    return updates.all(change);
  }

  /**
   * Changes the row with this key, whatever its version is, and returns it as stored.
   *
   * @throws NotFoundException when there is none
   * @throws IllegalArgumentException when the change sets nothing
   */
  protected final M updateByKey(K key, Consumer<? super C> change) {
    return update(key, null, change);
  }

  /**
   * Changes the row with this key and version, and returns it as stored.
   *
   * @throws NotFoundException when there is none with this key
   * @throws StaleModelException when it has another version
   * @throws IllegalArgumentException when the change sets nothing
   */
  protected final M updateByKey(K key, long version, Consumer<? super C> change) {
    return update(key, version, change);
  }

  /**
   * Inserts the drafts, or writes what they set into the rows that have the same key, as {@code
   * upsert} does: all or none, at one moment. Of drafts with the same key, each is written.
   *
   * <pre>{@code
   * long written = users.upsertMany(UserMapper.UNIQUE_EMAIL, imported);
   * }</pre>
   *
   * @return the number of drafts
   */
  public final long upsertMany(UniqueKey<M> key, Collection<? extends Draft<M>> drafts) {
    return upserts.many(key, drafts);
  }

  /** The same, and gives the rows as stored, in the order of the drafts. */
  public final List<M> upsertManyReturning(
      UniqueKey<M> key, Collection<? extends Draft<M>> drafts) {
    return upserts.manyReturning(key, drafts);
  }

  /**
   * Inserts a row, or writes what the draft sets into the live row that has the same key: every
   * column but the id, those of the key, and those that updates may not change. Where that is
   * nothing, the row stays as it is. The change raises the version and sets the moment of the
   * update.
   *
   * @throws dev.ashlar.UniqueViolation when another unique key refuses the row, or a deleted row
   *     has the key
   * @throws IllegalArgumentException when the draft brings other rows along, or when the key is the
   *     primary key and the draft does not set it
   */
  protected final M upsertDraft(UniqueKey<M> key, Draft<M> draft) {
    return upserts.one(key, draft);
  }

  /** The same with a change of one's own, made of the row that is there; it may set nothing. */
  protected final M upsertDraft(UniqueKey<M> key, Draft<M> draft, Consumer<? super C> change) {
    return upserts.one(key, draft, change);
  }

  /**
   * Deletes all rows that fulfil the condition. Generated mappers repeat it with their own types,
   * so that javac tells of a forgotten condition in a few words.
   *
   * @return their number
   * @throws IllegalArgumentException when the condition is null
   */
  public long deleteMany(Function<? super F, ? extends Condition> where) {
    return deletions.many(where);
  }

  /**
   * Deletes all rows that fulfil the condition.
   *
   * @return the rows as they were, or, where deleted rows stay, as they are now; in no promised
   *     order
   * @throws IllegalArgumentException when the condition is null
   */
  public final List<M> deleteReturning(Function<? super F, ? extends Condition> where) {
    return deletions.returning(where);
  }

  /** Deletes all rows and returns their number. */
  public final long deleteAll() {
    return deletions.all();
  }

  /** Deletes the row with this key, and says whether there was one. */
  protected final boolean deleteByKey(K key) {
    return deletions.byKey(boundKey(key));
  }

  /** Brings back the deleted row with this key, and says whether there was one. */
  protected final boolean restoreByKey(K key) {
    return deletions.restoreByKey(boundKey(key));
  }

  /** Removes the row with this key, deleted or not, and says whether there was one. */
  protected final boolean forceDeleteByKey(K key) {
    return deletions.forceByKey(boundKey(key));
  }

  /** The key as a parameter; mappers whose key is composite have no need of it. */
  protected Bind bindKey(K key) {
    throw new IllegalStateException("The key of %s is composite.".formatted(table().modelName()));
  }

  /** The version of a row; only models with a version have one. */
  protected long versionOf(M model) {
    throw new IllegalStateException("%s has no version.".formatted(table().modelName()));
  }

  /** What a function makes of a draft in which nothing is set. */
  protected static <S, D> D filled(Function<? super S, ? extends D> filler, S start) {
    return Arguments.present("This call", "a function that fills a draft", filler).apply(start);
  }

  /** The same at a moment of a call around it. */
  final M insert(Draft<M> draft, Moment now) {
    return insertions.one(draft, now);
  }

  /** Inserts rows with what is nested in their drafts, in batches where nothing is. */
  final List<M> insertAll(List<Draft<M>> drafts, Moment now) {
    return insertions.all(drafts, now);
  }

  final ModelTable<M> table() {
    return session.table();
  }

  final ModelSession<M> session() {
    return session;
  }

  final List<Bind> boundKey(K key) {
    if (required(key) instanceof CompositeKey || table().checksKeys()) {
      return table().bindKey(key);
    }
    Bind bind = bindKey(key);
    return List.of(table().keys().get(0).sensitive() ? bind.sensitive() : bind);
  }

  private M update(K key, @Nullable Long version, Consumer<? super C> change) {
    return updates
        .byKey(this, required(key), version, change)
        .orElseThrow(
            () -> session.missed(boundKey(key), version, selectByKey(key), this::versionOf));
  }

  @SuppressWarnings("unchecked")
  private K keyOf(M model) {
    return (K) table().keyOf(model);
  }

  private K required(K key) {
    if (key == null) {
      throw session.keyIsMissing();
    }
    return key;
  }

  private @Nullable Long expectedVersion(M model) {
    return table().versionOrdinal().isPresent() ? (Long) versionOf(model) : null;
  }
}
