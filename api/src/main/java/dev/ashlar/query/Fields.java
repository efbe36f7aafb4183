/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.Ref;
import dev.ashlar.sql.dialect.Bind;
import dev.ashlar.sql.dialect.Operator;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a model, for conditions and orders; the generated {@code UserFields} has a method
 * for each column and each to-one relation.
 *
 * <p>One class serves as the root of a query and as a path to it: {@code p.author()} is a {@code
 * UserFields} whose columns are those of the post's author. Such a path joins, and never multiplies
 * rows; where the relation is optional and there is no target, its columns have no value. {@code
 * p.author().id()}, and everything that this class itself offers but {@code is} and {@code isNot},
 * reads the foreign key and does not join.
 *
 * <pre>{@code
 * posts.query().where(p -> p.author().email().endsWith("@prisma.io"))
 * posts.query().where(p -> p.author().eq(UserMapper.ref(id)))
 * posts.query().where(p -> p.editor().isNull())
 * }</pre>
 *
 * @param <M> the model
 * @param <F> the generated class
 */
public abstract non-sealed class Fields<M, F extends Fields<M, F>> implements Include {

  // Fields and not methods: a generated subclass has a method for every column, of any name.
  final ModelTable<M> table;
  final Source source;

  /** The root of a new query. */
  protected Fields(ModelTable<M> table) {
    this(table, Source.root(table));
  }

  /** The target of a to-one relation. */
  protected Fields(ModelTable<M> table, Source source) {
    this.table = table;
    this.source = source.of(table);
  }

  /** The same fields at this source. */
  protected abstract F at(Source source);

  /**
   * Is the row referred to.
   *
   * @throws IllegalArgumentException when the reference is null
   */
  public final Condition eq(Ref<M> ref) {
    return key().eq(bind("eq", ref));
  }

  /** Is the same row as the other one. Unknown where one of the two is missing. */
  public final Condition eq(F other) {
    return key().eq(keyOf("eq", other));
  }

  /**
   * Is another row than the one referred to. Unknown where there is none.
   *
   * @throws IllegalArgumentException when the reference is null
   */
  public final Condition ne(Ref<M> ref) {
    return key().ne(bind("ne", ref));
  }

  /** Is another row than the other one. Unknown where one of the two is missing. */
  public final Condition ne(F other) {
    return key().ne(keyOf("ne", other));
  }

  /**
   * Is one of the rows referred to; false for an empty collection.
   *
   * @throws IllegalArgumentException when the collection or one of its references is null
   */
  public final Condition in(Collection<? extends Ref<M>> refs) {
    return among(Operator.IN, "in", refs);
  }

  /**
   * Is one of the rows referred to.
   *
   * @throws IllegalArgumentException when a reference is null
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is read only
  public final Condition in(Ref<M> first, Ref<M>... more) {
    return among(Operator.IN, "in", Several.of(first, more));
  }

  /**
   * Is none of the rows referred to; true for an empty collection. Unknown where there is no row.
   *
   * @throws IllegalArgumentException when the collection or one of its references is null
   */
  public final Condition notIn(Collection<? extends Ref<M>> refs) {
    return among(Operator.NOT_IN, "notIn", refs);
  }

  /**
   * Is none of the rows referred to. Unknown where there is no row.
   *
   * @throws IllegalArgumentException when a reference is null
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is read only
  public final Condition notIn(Ref<M> first, Ref<M>... more) {
    return among(Operator.NOT_IN, "notIn", Several.of(first, more));
  }

  /** There is no such row: the optional relation has no target. */
  public final Condition isNull() {
    return new Comparison(Operator.IS_NULL, key().first());
  }

  /** There is such a row. */
  public final Condition isNotNull() {
    return new Comparison(Operator.IS_NOT_NULL, key().first());
  }

  /**
   * There is such a row, and it fulfils the condition.
   *
   * <pre>{@code
   * p -> p.editor().is(e -> e.role().eq(ADMIN).or(e.name().isNull()))
   * }</pre>
   */
  public final Condition is(Function<? super F, ? extends Condition> condition) {
    Predicate inner = Predicate.of(condition.apply(at(source)));
    return key().first().isNullable() ? isNotNull().and(inner) : inner;
  }

  /** The opposite of {@link #is}: true as well where there is no such row. */
  public final Condition isNot(Function<? super F, ? extends Condition> condition) {
    return is(condition).not();
  }

  /** The column with this ordinal, a {@code boolean}. */
  protected final BooleanColumn bool(int ordinal) {
    return new BooleanColumn(operand(ordinal));
  }

  /** The column with this ordinal, a {@code byte}. */
  protected final ByteColumn tinyint(int ordinal) {
    return new ByteColumn(operand(ordinal));
  }

  /** The column with this ordinal, a {@code short}. */
  protected final ShortColumn smallint(int ordinal) {
    return new ShortColumn(operand(ordinal));
  }

  /** The column with this ordinal, an {@code int}. */
  protected final IntColumn integer(int ordinal) {
    return new IntColumn(operand(ordinal));
  }

  /** The column with this ordinal, a {@code long}. */
  protected final LongColumn bigint(int ordinal) {
    return new LongColumn(operand(ordinal));
  }

  /** The column with this ordinal, a {@code float}. */
  protected final FloatColumn single(int ordinal) {
    return new FloatColumn(operand(ordinal));
  }

  /** The column with this ordinal, a {@code double}. */
  protected final DoubleColumn real(int ordinal) {
    return new DoubleColumn(operand(ordinal));
  }

  /** The column with this ordinal, a {@code BigDecimal}. */
  protected final DecimalColumn decimal(int ordinal) {
    return new DecimalColumn(operand(ordinal));
  }

  /** The column with this ordinal, a {@code BigInteger}. */
  protected final WholeColumn whole(int ordinal) {
    return new WholeColumn(operand(ordinal));
  }

  /** The column with this ordinal, a {@code char}. */
  protected final ComparableColumn<Character> character(int ordinal) {
    return comparable(ordinal, Values::character, Bind::character);
  }

  /** The column with this ordinal, a {@code String}. */
  protected final TextColumn text(int ordinal) {
    return new TextColumn(operand(ordinal));
  }

  /** The column with this ordinal, a {@code UUID}. */
  protected final ValueColumn<UUID> uuid(int ordinal) {
    return new ValueColumn<>(operand(ordinal), Bind::uuid);
  }

  /** The column with this ordinal, a constant of this enum. */
  protected final <E extends Enum<E>> ValueColumn<E> constant(int ordinal, Class<E> type) {
    return new ValueColumn<>(operand(ordinal), value -> Bind.constant(type.cast(value)));
  }

  /** The column with this ordinal, a constant of this enum, in a type of the database's own. */
  protected final <E extends Enum<E>> ValueColumn<E> nativeConstant(int ordinal, Class<E> type) {
    return new ValueColumn<>(operand(ordinal), value -> Bind.nativeConstant(type.cast(value)));
  }

  /** The column with this ordinal, of JSON. */
  protected final JsonColumn json(int ordinal) {
    return new JsonColumn(operand(ordinal));
  }

  /** The column of which this is an element, a {@code List} or an array. */
  protected final <E> ListColumn<E> list(Expression<E> element) {
    return new ListColumn<>(element);
  }

  /** The column with this ordinal, a {@code byte[]}. */
  protected final ValueColumn<byte[]> binary(int ordinal) {
    return new ValueColumn<>(operand(ordinal), Bind::bytes);
  }

  /** The column with this ordinal, an {@code Instant}. */
  protected final ComparableColumn<Instant> instant(int ordinal) {
    return comparable(ordinal, Values::instant, Bind::instant);
  }

  /** The column with this ordinal, an {@code OffsetDateTime}. */
  protected final ComparableColumn<OffsetDateTime> offsetDateTime(int ordinal) {
    return comparable(ordinal, Values::offsetDateTime, Bind::offsetDateTime);
  }

  /** The column with this ordinal, a {@code LocalDateTime}. */
  protected final ComparableColumn<LocalDateTime> dateTime(int ordinal) {
    return comparable(ordinal, Values::dateTime, Bind::dateTime);
  }

  /** The column with this ordinal, a {@code LocalDate}. */
  protected final ComparableColumn<LocalDate> date(int ordinal) {
    return comparable(ordinal, Values::date, Bind::date);
  }

  /** The column with this ordinal, a {@code LocalTime}. */
  protected final ComparableColumn<LocalTime> time(int ordinal) {
    return comparable(ordinal, Values::time, Bind::time);
  }

  /** The column with this ordinal, a {@code Duration}. */
  protected final ComparableColumn<Duration> duration(int ordinal) {
    return comparable(ordinal, Values::duration, Bind::duration);
  }

  /** The column with this ordinal, a {@code Year}. */
  protected final ComparableColumn<Year> year(int ordinal) {
    return comparable(ordinal, Values::year, Bind::year);
  }

  /** The column with this ordinal, a {@code YearMonth}. */
  protected final ComparableColumn<YearMonth> yearMonth(int ordinal) {
    return comparable(ordinal, Values::yearMonth, Bind::yearMonth);
  }

  private <T> ComparableColumn<T> comparable(
      int ordinal, BiFunction<String, T, T> checked, Function<T, Bind> bind) {
    Operand operand = operand(ordinal);
    return new ComparableColumn<>(
        operand, value -> bind.apply(checked.apply(operand.label(), value)));
  }

  /**
   * A column whose values are of another type than those which are stored.
   *
   * @param toStored what is stored for a value
   */
  protected final <T, V, C extends Expression<V>> WrappedColumn<T, C> wrapped(
      C stored, Function<? super T, ? extends V> toStored) {
    String label = stored.operand().label();
    return new WrappedColumn<>(
        stored, value -> stored.bind(Values.required(label, toStored.apply(value))));
  }

  /** What the foreign key with this ordinal points at, for the fields of the target. */
  protected final Source toOne(int ordinal) {
    return toOne(ordinal, 1);
  }

  /**
   * What the foreign key points at whose columns begin with this ordinal, for the fields of the
   * target.
   */
  protected final Source toOne(int ordinal, int columns) {
    return source.through(table.columns().subList(ordinal, ordinal + columns));
  }

  /**
   * The row on the other side of the {@code One} with this number, for the fields of the target.
   */
  protected final Source toInverse(int relation) {
    ModelRelation.PointedAt one = (ModelRelation.PointedAt) table.relation(relation);
    return source.through(new Link(one.member(), table.keys(), one.backColumns(), true));
  }

  /** The {@code Many} with this number. */
  protected final <T extends Fields<?, T>> ToMany<T> toMany(
      int relation, Function<? super Source, T> target) {
    return new ToMany<>(source, key(), table.relation(relation), target);
  }

  /**
   * The same path, and what to load further with it; for {@link Query#include} only.
   *
   * <pre>{@code
   * posts.query().include(p -> p.author().include(u -> u.profile()))
   * }</pre>
   */
  public final F include(Function<? super F, ? extends Include> further) {
    if (source.parent() == null) {
      throw new IllegalArgumentException(
          "%s itself is what the query reads. Call include(..) of the query, or of a relation."
              .formatted(source.path()));
    }
    return at(source.including(Edges.of(source, further.apply(at(source)))));
  }

  /** The key of a target stands in the row that points at it, so that reading it needs no join. */
  private ColumnOperand operand(int ordinal) {
    Source parent = source.parent();
    Link link = source.link();
    int part = table.keyOrdinals().indexOf(ordinal);
    return part >= 0 && parent != null && link != null && link.holdsKey()
        ? new ColumnOperand(parent, link.here().get(part))
        : new ColumnOperand(source, table.column(ordinal));
  }

  private KeyColumns key() {
    return new KeyColumns(table.keyOrdinals().stream().map(this::operand).toList());
  }

  private KeyColumns keyOf(String method, @Nullable F other) {
    Fields<M, F> given = Given.value(source.path(), method, other);
    return given.key();
  }

  private Condition among(
      Operator operator, String method, @Nullable Collection<? extends Ref<M>> refs) {
    KeyColumns key = key();
    List<List<Bind>> keys = new ArrayList<>();
    for (Ref<M> ref : Given.value(source.path(), method, refs)) {
      keys.add(bind(method, ref));
    }
    if (keys.isEmpty()) {
      return new Constant(operator == Operator.NOT_IN, key.first());
    }
    return operator == Operator.NOT_IN ? key.notIn(keys) : key.in(keys);
  }

  private List<Bind> bind(String method, @Nullable Ref<M> ref) {
    return Keys.bind(table, Given.value(source.path(), method, ref).key());
  }
}
