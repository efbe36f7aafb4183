/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.Ref;
import dev.ashlar.internal.Arguments;
import dev.ashlar.internal.statement.KeyColumns;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.statement.Comparison;
import dev.ashlar.sql.statement.Constant;
import dev.ashlar.sql.statement.Operator;
import dev.ashlar.sql.statement.Predicate;
import dev.ashlar.table.InverseRelation;
import dev.ashlar.table.Link;
import dev.ashlar.table.ModelTable;
import dev.ashlar.table.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
public abstract non-sealed class Fields<M, F extends Fields<M, F>> extends FieldColumns<M>
    implements Include {

  /** The root of a new query. */
  protected Fields(ModelTable<M> table) {
    this(table, Source.root(table));
  }

  /** The target of a to-one relation. */
  protected Fields(ModelTable<M> table, Source source) {
    super(table, source.of(table));
  }

  /** The same fields at this source. */
  protected abstract F at(Source source);

  /**
   * Is the row referred to.
   *
   * @throws IllegalArgumentException when the reference is null
   */
  public final Condition eq(Ref<M> ref) {
    return new Held(key().eq(bind(Arguments.value(source.path(), "eq", ref))));
  }

  /** Is the same row as the other one. Unknown where one of the two is missing. */
  public final Condition eq(F other) {
    return new Held(key().eq(keyOf("eq", other)));
  }

  /**
   * Is another row than the one referred to. Unknown where there is none.
   *
   * @throws IllegalArgumentException when the reference is null
   */
  public final Condition ne(Ref<M> ref) {
    return new Held(key().ne(bind(Arguments.value(source.path(), "ne", ref))));
  }

  /** Is another row than the other one. Unknown where one of the two is missing. */
  public final Condition ne(F other) {
    return new Held(key().ne(keyOf("ne", other)));
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
    return among(Operator.IN, "in", Arguments.all(first, more));
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
    return among(Operator.NOT_IN, "notIn", Arguments.all(first, more));
  }

  /** There is no such row: the optional relation has no target. */
  public final Condition isNull() {
    return new Held(Comparison.of(Operator.IS_NULL, key().first()));
  }

  /** There is such a row. */
  public final Condition isNotNull() {
    return new Held(Comparison.of(Operator.IS_NOT_NULL, key().first()));
  }

  /**
   * There is such a row, and it fulfils the condition.
   *
   * <pre>{@code
   * p -> p.editor().is(e -> e.role().eq(ADMIN).or(e.name().isNull()))
   * }</pre>
   */
  public final Condition is(Function<? super F, ? extends Condition> condition) {
    Predicate inner =
        Held.predicate(
            Arguments.present("is(..)", "a function that makes a condition", condition)
                .apply(at(source)));
    Condition held = new Held(inner);
    return key().first().isNullable() ? isNotNull().and(held) : held;
  }

  /** The opposite of {@link #is}: true as well where there is no such row. */
  public final Condition isNot(Function<? super F, ? extends Condition> condition) {
    return is(condition).not();
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
    InverseRelation one = (InverseRelation) table.relation(relation);
    return source.through(new Link(one.member(), table.keys(), one.backColumns(), true));
  }

  /**
   * The {@code Many} with this number.
   *
   * @param target fields of the related model, of any place
   */
  protected final <T extends Fields<?, T>> ToMany<T> toMany(int relation, T target) {
    return new ToMany<>(source, key(), table.relation(relation), target);
  }

  /** Any place for the fields that {@link #toMany} is given. */
  protected final Source place(int relation) {
    return source;
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
    return at(
        IncludedSource.of(
            source,
            IncludedRelations.of(
                source,
                Arguments.present("include(..)", "a function that names a relation", further)
                    .apply(at(source)))));
  }

  private KeyColumns key() {
    return new KeyColumns(table.keyOrdinals().stream().map(this::operand).toList());
  }

  private KeyColumns keyOf(String method, @Nullable F other) {
    Fields<M, F> given = Arguments.value(source.path(), method, other);
    return given.key();
  }

  private Condition among(
      Operator operator, String method, @Nullable Collection<? extends Ref<M>> refs) {
    KeyColumns key = key();
    List<List<Bind>> keys = new ArrayList<>();
    for (Ref<M> ref : Arguments.values(source.path(), method, refs)) {
      keys.add(bind(Arguments.oneOf(source.path(), method, ref)));
    }
    if (keys.isEmpty()) {
      return new Held(new Constant(operator == Operator.NOT_IN, key.first()));
    }
    return new Held(operator == Operator.NOT_IN ? key.notIn(keys) : key.in(keys));
  }

  private List<Bind> bind(Ref<M> ref) {
    return table.bindKey(ref.key());
  }
}
