/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.runtime;

import dev.ashlar.NotFoundException;
import dev.ashlar.Ref;
import dev.ashlar.Vendor;
import dev.ashlar.query.BoundStatement;
import dev.ashlar.query.Condition;
import dev.ashlar.query.Fields;
import dev.ashlar.query.ModelTable;
import dev.ashlar.query.RowMapper;
import dev.ashlar.query.Selection;
import dev.ashlar.query.Statements;
import dev.ashlar.runtime.Purpose.Deed;
import dev.ashlar.sql.dialect.Bind;
import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.dialect.Row;
import dev.ashlar.sql.dialect.SqlStyle;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Reads and writes the rows of one model; the base of generated mappers such as {@code UserMapper},
 * which have the typed methods that call the ones here. Cheap to make, immutable, and as
 * thread-safe as its session: on a {@link Database} without limits, on a {@link Transaction} in its
 * thread.
 *
 * @param <M> the model
 * @param <K> the type of its key, boxed
 */
public abstract class Mapper<M, K> {

  private final Session session;
  private final ModelTable<M> table;
  private final ModelSql sql;
  private final Subject subject;
  private final RowMapper<M> rows = this::map;

  /**
   * For generated mappers.
   *
   * @param statements gives the statements for a vendor; asked once, and for targets of the schema
   *     only
   * @throws IllegalArgumentException when the database is of a vendor that is not a target of the
   *     schema, with the line that adds it
   */
  protected Mapper(
      Session session,
      SchemaDefinition schema,
      ModelTable<M> table,
      Function<? super Vendor, ModelSql> statements) {
    schema.requireTarget(session.vendor());
    this.session = session;
    this.table = table;
    this.sql = statements.apply(session.vendor());
    this.subject = schema.subject(table, sql.hasIdentity());
  }

  /** Makes a model of the current row of {@link ModelSql#select}. */
  protected abstract M map(Row row) throws SQLException;

  /** The key as a parameter. */
  protected abstract Bind bindKey(K key);

  /** Inserts a row and returns it as stored. */
  protected final M insert(Draft<M> draft) {
    return session
        .run(new Insert<>(sql.createFor(draft), draft, now(), rows, purpose(Deed.INSERT)))
        .orElseThrow(
            () -> new IllegalStateException("The insert of a " + name() + " gave no row back."));
  }

  /**
   * Inserts all drafts in their order, all or nothing, with one moment for their audit columns.
   *
   * @return their number; 0 for none, without a statement
   */
  protected final long insertMany(Collection<? extends Draft<M>> drafts) {
    List<InsertBatch> batches = InsertBatches.of(sql, drafts, now(), purpose(Deed.INSERT));
    if (batches.size() == 1 && batches.get(0).batch() == 1) {
      return session.run(batches.get(0));
    }
    return batches.isEmpty()
        ? 0
        : session.together(true, each -> batches.stream().mapToLong(each::run).sum());
  }

  /** The row with this key, if there is one. */
  protected final Optional<M> selectByKey(K key) {
    return session.run(new FetchByKey<>(this, required(key)));
  }

  /**
   * The row with this key.
   *
   * @throws NotFoundException when there is none
   */
  protected final M requireByKey(K key) {
    return selectByKey(key)
        .orElseThrow(
            () ->
                new NotFoundException(
                    "There is no %s. Where it may be missing, use findBy.. instead of getBy.."
                        .formatted(described(key))));
  }

  /**
   * The row with this unique key, if there is one.
   *
   * @param finder the index in {@link ModelSql#finders}
   * @param values the key, one for each column
   */
  protected final Optional<M> selectByUnique(int finder, Bind... values) {
    return session.run(fetchOne(sql.finders().get(finder), List.of(values)));
  }

  /** A query over all rows. */
  protected final <F extends Fields<M, F>> Selection<M, F> select(F fields) {
    return Selection.of(
        new StatementRunner(session, purpose(Deed.READ)), fields, sql.select(), this::map);
  }

  /**
   * Changes the row with this key and returns it as stored.
   *
   * @throws NotFoundException when there is none
   * @throws IllegalArgumentException when the change sets nothing
   */
  protected final M updateByKey(K key, Change<M> change) {
    BoundStatement update =
        Statements.updateByKey(
            dialect(), change.assignments(now()), boundKey(key), this::returnedColumns);
    return session
        .run(
            new FetchOne<>(
                update.sql(), update.binds(), rows, purpose(Deed.UPDATE), change::evidence))
        .orElseThrow(
            () ->
                new NotFoundException(
                    "There is no %s, so nothing was updated.".formatted(described(key))));
  }

  /**
   * Changes all rows that fulfil the condition.
   *
   * @return their number
   * @throws IllegalArgumentException when the change sets nothing, or the condition is null
   */
  protected final <F extends Fields<M, F>> long updateWhere(
      F fields, Function<? super F, ? extends Condition> where, Change<M> change) {
    return write(
        Statements.updateWhere(dialect(), fields, change.assignments(now()), where),
        Deed.UPDATE,
        change::evidence);
  }

  /**
   * Changes all rows.
   *
   * @return their number
   * @throws IllegalArgumentException when the change sets nothing
   */
  protected final long updateEvery(Change<M> change) {
    return write(
        Statements.updateEvery(dialect(), change.assignments(now())),
        Deed.UPDATE,
        change::evidence);
  }

  /** Deletes the row with this key, and says whether there was one. */
  protected final boolean deleteByKey(K key) {
    BoundStatement delete = new BoundStatement(sql.delete(), List.of(boundKey(key)));
    return write(delete, Deed.DELETE, () -> new Evidence.Deleted("?", delete.binds())) > 0;
  }

  /**
   * Deletes all rows that fulfil the condition.
   *
   * @return their number
   * @throws IllegalArgumentException when the condition is null
   */
  protected final <F extends Fields<M, F>> long deleteWhere(
      F fields, Function<? super F, ? extends Condition> where) {
    return write(
        Statements.deleteWhere(dialect(), fields, where),
        Deed.DELETE,
        () -> Evidence.Deleted.of(KeyQuery.where(dialect(), selectKeys(fields), where)));
  }

  /**
   * Deletes all rows.
   *
   * @return their number
   */
  protected final long deleteEvery() {
    return write(
        Statements.deleteEvery(dialect(), table),
        Deed.DELETE,
        () -> new Evidence.Deleted(keysText(), List.of()));
  }

  private FetchOne<M> fetchOne(String text, List<Bind> binds) {
    return new FetchOne<>(text, binds, rows, purpose(Deed.READ), () -> Evidence.NONE);
  }

  private long write(BoundStatement statement, Deed deed, Supplier<Evidence> lookBack) {
    return session.run(Write.of(statement, purpose(deed), lookBack));
  }

  private <F extends Fields<M, F>> Selection<M, F> selectKeys(F fields) {
    return Selection.of(
        new StatementRunner(session, purpose(Deed.READ)), fields, keysText(), this::map);
  }

  private String keysText() {
    SqlStyle style = dialect().style();
    return "SELECT t0.%s FROM %s t0"
        .formatted(style.quote(table.key().name()), style.quote(table.name()));
  }

  private String returnedColumns() {
    SqlStyle style = dialect().style();
    return table.columns().stream()
        .map(column -> style.quote(column.name()))
        .collect(Collectors.joining(", "));
  }

  private K required(K key) {
    if (key == null) {
      throw new IllegalArgumentException(
          "The %s of a %s is null. Give the key of a row.".formatted(table.key().member(), name()));
    }
    return key;
  }

  final Bind boundKey(K key) {
    Bind bind = bindKey(required(key));
    return table.key().sensitive() ? bind.sensitive() : bind;
  }

  /** {@code "User with id 7"}. */
  private String described(K key) {
    return "%s with %s %s".formatted(name(), table.key().member(), boundKey(key).shown());
  }

  final ModelSql sql() {
    return sql;
  }

  final RowMapper<M> rows() {
    return rows;
  }

  final Purpose purpose(Deed deed) {
    return subject.purpose(deed);
  }

  private Dialect dialect() {
    return session.environment().dialect();
  }

  private Instant now() {
    return session.environment().now();
  }

  private String name() {
    return table.modelName();
  }

  /** The change after the caller has filled it. */
  protected static <C extends Change<?>> C filled(C change, Consumer<? super C> filler) {
    filler.accept(change);
    return change;
  }

  /** Deletes all rows and returns their number. */
  public long deleteAll() {
    return deleteEvery();
  }

  /** Inserts all drafts, or none, and returns their number. */
  public long createMany(Collection<? extends Draft<M>> drafts) {
    return insertMany(drafts);
  }

  /** The row that is referred to. */
  @SuppressWarnings("unchecked")
  public Optional<M> findById(Ref<M> ref) {
    return selectByKey((K) ref.key());
  }
}
