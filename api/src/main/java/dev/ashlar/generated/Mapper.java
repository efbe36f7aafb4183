/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.NotFoundException;
import dev.ashlar.StaleModelException;
import dev.ashlar.UniqueKey;
import dev.ashlar.database.Database;
import dev.ashlar.database.Session;
import dev.ashlar.database.Transaction;
import dev.ashlar.internal.Arguments;
import dev.ashlar.query.Condition;
import dev.ashlar.query.Fields;
import dev.ashlar.table.ModelTable;
import dev.ashlar.table.SchemaDefinition;
import dev.ashlar.value.Moment;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the rows of one model; what generated mappers such as {@code UserMapper} have in
 * common, whatever their keys are. Cheap to make, immutable, and as thread-safe as its session: on
 * a {@link Database} without limits, on a {@link Transaction} in its thread.
 *
 * <p>The calls by key are in a class for each kind of key: {@link LongKeyed}, {@link IntKeyed},
 * {@link UuidKeyed}, {@link TextKeyed}, {@link CompositeKeyed}, and {@link Keyed} for the others.
 *
 * @param <M> the model
 * @param <F> its fields
 * @param <N> the first stage of a draft: what the draft needs
 * @param <D> the draft
 * @param <C> what an update changes
 */
public abstract class Mapper<M, F extends Fields<M, F>, N, D extends Draft<M>, C extends Change<M>>
    extends Finder<M, F> {

  private static final String EACH = "updateEach(..)";

  private final Insertions<M> insertions;
  private final Updates<M> updates;
  private final Deletions<M> deletions;
  private final Upserts<M> upserts;

  /**
   * For generated mappers.
   *
   * @throws IllegalArgumentException when the database is of a vendor that is not a target of the
   *     schema, with the line that adds it
   * @throws dev.ashlar.JsonException when the model has JSON and the database no codec for it
   */
  Mapper(Session session, SchemaDefinition schema, ModelTable<M> table) {
    super(session, schema, table);
    this.insertions = new Insertions<>(session());
    this.updates = new Updates<>(session());
    this.deletions = new Deletions<>(session());
    this.upserts = new Upserts<>(session());
  }

  /** A draft in which nothing is set. */
  protected abstract N draft();

  /** A change in which nothing is set. */
  protected abstract C change();

  /**
   * Inserts a row, with what is nested in its draft in one transaction, and returns it as stored:
   * with the rows that were nested, and no other relation loaded. What is required comes first, in
   * the order of the model; without it, the call does not compile.
   *
   * <pre>{@code
   * User alice = users.create(u -> u.email("alice@prisma.io").name("Alice"));
   * }</pre>
   *
   * @throws dev.ashlar.UniqueViolation when another row, live or deleted, has the same unique key
   * @throws dev.ashlar.ValidationException when a value cannot be stored
   */
  public final M create(Function<? super N, D> draft) {
    return insert(drafted("create(..)", draft));
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
    M given = session().given(model);
    return update(table().keyOf(given), expectedVersion(given), change);
  }

  /**
   * Writes every column of the model that updates may change, and returns the row as stored. Its
   * moments and its version are not taken from the model; the version must be that of the row.
   *
   * @throws NotFoundException when the row is gone
   * @throws StaleModelException when it has another version by now
   */
  public final M update(M model) {
    M given = session().given(model);
    return update(table().keyOf(given), expectedVersion(given), change -> change.copy(given));
  }

  /**
   * Changes many rows, each in its own way: all or none. As in {@link #update(Object, Consumer)},
   * only the key of a row counts, and its version if it has one. A row for which nothing is set is
   * left as it is.
   *
   * <pre>{@code
   * long changed = users.updateEach(seen, (user, c) -> c.visits(user.visits() + 1));
   * }</pre>
   *
   * @return how many rows were changed; 0 for none, without a statement
   * @throws NotFoundException when a row is gone
   * @throws StaleModelException when rows have other versions by now, which it names
   * @throws IllegalArgumentException when two of the rows have one key
   */
  public final long updateEach(
      Collection<? extends M> rows, BiConsumer<? super M, ? super C> change) {
    Arguments.present(EACH, "a collection of rows", rows);
    Arguments.present(EACH, "a function that fills a change", change);
    EachUpdate<M> each = updates.each();
    for (M row : rows) {
      M given = session().given(row);
      C filled = change();
      change.accept(given, filled);
      each.add(table().keyOf(given), expectedVersion(given), filled);
    }
    return each.run();
  }

  /**
   * Writes every column of the models that updates may change, as {@link #update(Object)} does: all
   * or none.
   *
   * @return how many rows were changed
   * @throws NotFoundException when a row is gone
   * @throws StaleModelException when rows have other versions by now, which it names
   * @throws IllegalArgumentException when two of the models have one key
   */
  public final long updateEach(Collection<? extends M> models) {
    return updateEach(models, (model, change) -> change.copy(model));
  }

  /** Changes the rows with these keys, whatever their versions are: all or none. */
  protected final long updateEachByKey(Map<?, ? extends Consumer<? super C>> changes) {
    Arguments.present(EACH, "a map of keys and changes", changes);
    EachUpdate<M> each = updates.each();
    changes.forEach((key, change) -> each.add(required(key), null, filled("updateEach", change)));
    return each.run();
  }

  /**
   * Changes all rows that fulfil the condition.
   *
   * @return their number
   * @throws IllegalArgumentException when the change sets nothing, or the condition is null
   */
  public final long updateMany(
      Function<? super F, ? extends Condition> where, Consumer<? super C> change) {
    return updates.many(
        columnsOf("updateMany", change), Chosen.of("updateMany(..)", fields(), where));
  }

  /**
   * Changes all rows that fulfil the condition.
   *
   * @return the rows as stored, in no promised order
   * @throws IllegalArgumentException when the change sets nothing, or the condition is null
   */
  public final List<M> updateReturning(
      Function<? super F, ? extends Condition> where, Consumer<? super C> change) {
    return updates.returning(
        columnsOf("updateReturning", change), Chosen.of("updateReturning(..)", fields(), where));
  }

  /**
   * Changes all rows.
   *
   * @return their number
   * @throws IllegalArgumentException when the change sets nothing
   */
  public final long updateAll(Consumer<? super C> change) {
    return updates.all(columnsOf("updateAll", change));
  }

  /** Changes the row with this key, whatever its version is, and returns it as stored. */
  protected final M updateByKey(Object key, Consumer<? super C> change) {
    return update(key, null, change);
  }

  /** Changes the row with this key, which must have this version, and returns it as stored. */
  protected final M updateByKey(Object key, long version, Consumer<? super C> change) {
    return update(key, (Long) version, change);
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
   * <pre>{@code
   * User up = users.upsert(UserMapper.UNIQUE_EMAIL, u -> u.email("a@b.c").name("A"));
   * }</pre>
   *
   * <p>Generated mappers repeat it with their own types, so that javac tells of a wrong key in a
   * few words.
   *
   * @param key a constant of the mapper
   * @throws dev.ashlar.UniqueViolation when another unique key refuses the row, or a deleted row
   *     has the key
   * @throws IllegalArgumentException when the key is null, when the draft brings other rows along,
   *     or when the key is the primary key and the draft does not set it
   */
  public M upsert(UniqueKey<M> key, Function<? super N, D> draft) {
    return upserts.one(key, drafted("upsert(..)", draft));
  }

  /**
   * The same with a change of one's own, made of the row that is there; it may set nothing.
   *
   * <pre>{@code
   * users.upsert(UserMapper.UNIQUE_EMAIL, u -> u.email("a@b.c"), c -> c.visits(v -> v.plus(1)));
   * }</pre>
   */
  public M upsert(UniqueKey<M> key, Function<? super N, D> draft, Consumer<? super C> change) {
    return upserts.one(key, drafted("upsert(..)", draft), filled("upsert", change));
  }

  /**
   * Deletes all rows that fulfil the condition. Generated mappers repeat it with their own types,
   * so that javac tells of a forgotten condition in a few words.
   *
   * @return their number
   * @throws IllegalArgumentException when the condition is null
   */
  public long deleteMany(Function<? super F, ? extends Condition> where) {
    return deletions.many(Chosen.of("deleteMany(..)", fields(), where));
  }

  /**
   * Deletes all rows that fulfil the condition.
   *
   * @return the rows as they were, or, where deleted rows stay, as they are now; in no promised
   *     order
   * @throws IllegalArgumentException when the condition is null
   */
  public final List<M> deleteReturning(Function<? super F, ? extends Condition> where) {
    return deletions.returning(Chosen.of("deleteReturning(..)", fields(), where));
  }

  /**
   * The same writes to be looked at, and not run: {@code users.unsent().deleteMany(..).explain()}.
   */
  public final UnsentWrites<F, C> unsent() {
    return new UnsentWrites<>(
        (where, change) ->
            updates.unsent(
                columnsOf("updateMany", change), Chosen.of("updateMany(..)", fields(), where)),
        where -> deletions.unsent(Chosen.of("deleteMany(..)", fields(), where)));
  }

  /** Deletes all rows and returns their number. */
  public final long deleteAll() {
    return deletions.all();
  }

  /** Deletes the row with this key, and says whether there was a live one. */
  protected final boolean deleteByKey(Object key) {
    return deletions.byKey(boundKey(key));
  }

  /** Brings back the deleted row with this key, and says whether there was one. */
  protected final boolean restoreByKey(Object key) {
    return deletions.restoreByKey(boundKey(key));
  }

  /** Removes the row with this key, deleted or not, and says whether there was one. */
  protected final boolean forceDeleteByKey(Object key) {
    return deletions.forceByKey(boundKey(key));
  }

  /** The version of a row; only models with a version have one. */
  protected long versionOf(M model) {
    throw new IllegalStateException("%s has no version.".formatted(table().modelName()));
  }

  final M insert(Draft<M> draft) {
    return insert(draft, session().moment());
  }

  /** The same at a moment of a call around it. */
  final M insert(Draft<M> draft, Moment now) {
    return insertions.one(draft, now);
  }

  /** Inserts rows with what is nested in their drafts, in batches where nothing is. */
  final List<M> insertAll(List<Draft<M>> drafts, Moment now) {
    return insertions.all(drafts, now);
  }

  private M update(Object key, @Nullable Long version, Consumer<? super C> change) {
    return updates
        .byKey(this, required(key), version, filled("update", change))
        .orElseThrow(
            () -> session().missed(boundKey(key), version, selectByKey(key), this::versionOf));
  }

  private @Nullable Long expectedVersion(M model) {
    return table().versionOrdinal().isPresent() ? (Long) versionOf(model) : null;
  }

  private D drafted(String call, Function<? super N, D> filler) {
    return Arguments.present(call, "a function that fills a draft", filler).apply(draft());
  }

  private C filled(String verb, Consumer<? super C> filler) {
    C change = change();
    Arguments.present(verb + "(..)", "a function that fills a change", filler).accept(change);
    return change;
  }

  /** A change of many rows, which has nothing to say of what is related to each. */
  private C columnsOf(String verb, Consumer<? super C> filler) {
    C change = filled(verb, filler);
    change.related().requireNone(verb);
    return change;
  }
}
