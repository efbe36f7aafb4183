/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.table;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.Row;
import dev.ashlar.sql.jdbc.UnreadableValue;
import dev.ashlar.sql.statement.ColumnNames;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The table of a model: its columns in the order of the model's components, each known by its
 * ordinal from 0. Generated code tells it by a text, of which a line is as in {@code schema.txt},
 * and by methods that read and copy rows:
 *
 * <pre>{@code
 * private static final class Table extends ModelTable<User> {
 *
 *   Table() {
 *     super(User.class, "users", """
 *         column id id uuid not null
 *         column email email varchar(320) not null sensitive
 *         column name name varchar(255)
 *         column updatedAt updated_at instant not null
 *         key (id)
 *         updated at updated_at
 *         many posts by author
 *         """);
 *   }
 *
 *   @Override
 *   protected User toModel(Row row, int first) throws SQLException {
 *     return UserMapper.read(row, first);
 *   }
 * }
 * }</pre>
 *
 * @param <M> the model
 */
public class ModelTable<M> {

  private final Class<M> model;
  private final String modelName;
  private final String name;
  private final List<ModelColumn> columns;
  private final ColumnNames columnNames;
  private final @Nullable ModelColumn firstJson;
  private final List<Integer> keyOrdinals;
  private final List<ModelColumn> keys;
  private final boolean checksKeys;
  private final boolean isKeyMade;
  private final boolean isKeyOfSequence;
  private final ColumnNames inserted;
  private final ColumnNames insertedKeyless;
  private final int updatedAtOrdinal;
  private final List<ModelRelation> relations;
  private final boolean convertsKeys;
  private final int versionOrdinal;
  private final int deletedAtOrdinal;
  private final boolean runsCode;
  private final Map<PivotRelation, ModelTable<?>> pivots = new ConcurrentHashMap<>();

  /**
   * A table as its text tells it.
   *
   * @throws IllegalStateException when the text is none that was generated for this version
   */
  protected ModelTable(Class<M> model, String name, String text) {
    this(model, name, TableText.read(model, text));
  }

  ModelTable(Class<M> model, String name, TableParts parts) {
    this.model = model;
    this.modelName = model.getSimpleName(); // Which a Class keeps for as long as it likes.
    this.name = name;
    this.columns = List.copyOf(parts.columns);
    this.columnNames = TableParts.names(columns);
    this.firstJson = parts.firstJson();
    this.keyOrdinals = List.copyOf(parts.keyOrdinals);
    this.keys = parts.keys();
    this.checksKeys = KeyValues.areChecked(keys);
    this.isKeyMade = parts.isKeyMade;
    this.isKeyOfSequence = parts.isKeyOfSequence;
    this.inserted = isKeyMade ? TableParts.names(insertOrder()) : columnNames;
    this.insertedKeyless = isKeyMade && columns.size() > 1 ? keyless() : inserted;
    this.updatedAtOrdinal = parts.updatedAtOrdinal;
    this.relations = RelationText.read(this, parts.relationLines);
    this.versionOrdinal = parts.versionOrdinal;
    this.deletedAtOrdinal = parts.deletedAtOrdinal;
    this.convertsKeys = parts.convertsKeys;
    this.runsCode = parts.runsCode;
  }

  /** The model. */
  public Class<M> model() {
    return model;
  }

  /** The simple name of the model, for messages. */
  public String modelName() {
    return modelName;
  }

  /** The name of the table in the database, without quotes. */
  public String name() {
    return name;
  }

  /** All columns, unmodifiable; the index of each is its ordinal. */
  public List<ModelColumn> columns() {
    return columns;
  }

  /** The names of all columns. */
  public ColumnNames columnNames() {
    return columnNames;
  }

  /** The column with this ordinal. */
  public ModelColumn column(int ordinal) {
    return columns.get(ordinal);
  }

  /** The first column of JSON; null when there is none. */
  public @Nullable ModelColumn firstJson() {
    return firstJson;
  }

  /** The ordinals of the columns of the primary key, in their order. */
  public List<Integer> keyOrdinals() {
    return keyOrdinals;
  }

  /** The columns of the primary key, in their order: one, or several where it is composite. */
  public List<ModelColumn> keys() {
    return keys;
  }

  /** Whether the database makes the key of a row that is inserted without one. */
  public boolean isKeyMade() {
    return isKeyMade;
  }

  /** Whether it is one of a sequence. */
  public boolean isKeyOfSequence() {
    return isKeyOfSequence;
  }

  /** The columns in the order of the parameters of an insert: a key that may be made is last. */
  public List<ModelColumn> insertOrder() {
    if (!isKeyMade) {
      return columns;
    }
    List<ModelColumn> ordered = new ArrayList<>(columns);
    ordered.removeAll(keys);
    ordered.addAll(keys);
    return ordered;
  }

  /**
   * The names of the columns that an insert names; where the key is the only one, that one.
   *
   * @param keyed whether the row has its key
   */
  public ColumnNames inserted(boolean keyed) {
    return keyed ? inserted : insertedKeyless;
  }

  private ColumnNames keyless() {
    List<ModelColumn> others = new ArrayList<>(columns);
    others.removeAll(keys);
    return TableParts.names(others);
  }

  /** The ordinal of the column that every update sets to its moment; empty when there is none. */
  public OptionalInt updatedAtOrdinal() {
    return optional(updatedAtOrdinal);
  }

  /** The ordinal of the column that every update raises by 1; empty when there is none. */
  public OptionalInt versionOrdinal() {
    return optional(versionOrdinal);
  }

  /** The ordinal of the column that a deletion sets to its moment; empty where rows go at once. */
  public OptionalInt deletedAtOrdinal() {
    return optional(deletedAtOrdinal);
  }

  /** Whether a deleted row stays, and only says when it was deleted. */
  public boolean isSoftDeletable() {
    return deletedAtOrdinal >= 0;
  }

  private static OptionalInt optional(int ordinal) {
    return ordinal < 0 ? OptionalInt.empty() : OptionalInt.of(ordinal);
  }

  /** All relations, unmodifiable; the index of each is its number. */
  public List<ModelRelation> relations() {
    return relations;
  }

  /** The relation with this number. */
  public ModelRelation relation(int number) {
    return relations.get(number);
  }

  /**
   * The number of the relation of this component.
   *
   * @throws IllegalArgumentException when there is none
   */
  public int relationNumber(String member) {
    for (int number = 0; number < relations.size(); number++) {
      if (relations.get(number).member().equals(member)) {
        return number;
      }
    }
    throw new IllegalArgumentException("%s has no relation %s.".formatted(modelName(), member));
  }

  /**
   * Makes a model of a row.
   *
   * @param first the position of the model's first column
   * @throws dev.ashlar.UnreadableRow when it cannot be made of what is stored
   */
  public M read(Row row, int first) throws SQLException {
    try {
      return toModel(row, first);
    } catch (SQLException | RuntimeException failure) {
      throw Unreadable.of(this, row, first, failure);
    }
  }

  /**
   * Makes a model of a row; the generated {@code UserMapper.read}.
   *
   * @param first the position of the model's first column
   */
  protected M toModel(Row row, int first) throws SQLException {
    throw unknown("how its rows are read");
  }

  /**
   * Whether making a model of a row runs code that may refuse it: a constructor with a body, a
   * value record, a converter, a codec of JSON. What a write gives back is then read before it is
   * kept.
   */
  public boolean runsCode() {
    return runsCode;
  }

  /**
   * The key of a row of all columns, a parameter for each of the key's.
   *
   * @param first the position of the model's first column
   * @throws dev.ashlar.UnreadableRow when it cannot be read
   */
  public List<Bind> readKeyOfRow(Row row, int first) throws SQLException {
    return readKey(row, first, keyOrdinals);
  }

  /** The same of a row of which a statement gives the key alone. */
  public List<Bind> readKey(Row row) throws SQLException {
    return readKey(row, 1, IntStream.range(0, keys.size()).boxed().toList());
  }

  private List<Bind> readKey(Row row, int first, List<Integer> places) throws SQLException {
    try {
      return Keys.bound(this, row, first, places);
    } catch (UnreadableValue wrong) {
      throw Unreadable.key(this, wrong);
    }
  }

  /**
   * The same as something that is equal for equal keys, of which each part stands so far behind.
   */
  public Object readEquatableKey(Row row, int first, List<Integer> places) throws SQLException {
    try {
      return Keys.read(this, row, first, places);
    } catch (UnreadableValue wrong) {
      throw Unreadable.key(this, wrong);
    }
  }

  /** The key of a row, boxed. */
  public Object keyOf(M row) {
    throw unknown("what the key of a row is");
  }

  /**
   * What is stored for a key of one column.
   *
   * @throws ClassCastException when it is of another type
   */
  protected Object storedKey(Object value) {
    return value;
  }

  /** Whether some keys are stored in another form than they are given, or not at all. */
  public boolean checksKeys() {
    return checksKeys;
  }

  /** Whether a key is stored in another form than rows have it in. */
  public boolean convertsKeys() {
    return convertsKeys;
  }

  /**
   * A key of this table to look for, checked, a parameter for each of its columns. As in
   * conditions, one that is only too long is no mistake.
   *
   * @throws IllegalArgumentException when it is of another type
   * @throws dev.ashlar.ValidationException when it cannot be stored
   */
  public List<Bind> bindKey(Object value) {
    return Keys.bind(this, value, KeyValues::sought);
  }

  /**
   * The same for a foreign key that is to point at the row, where one that is too long is refused.
   */
  public List<Bind> bindForeignKey(Object value) {
    return Keys.bind(this, value, KeyValues::written);
  }

  /** The handle of the relation with this number; null for an optional reference to nothing. */
  public @Nullable Object handle(M row, int relation) {
    throw unknown("what its rows hold");
  }

  /**
   * A copy of the row with these handles.
   *
   * @param handles by the number of the relation; null where the row's own stays
   */
  public M with(M row, @Nullable Object[] handles) {
    throw unknown("how its rows are copied");
  }

  /** The table of the model that the relation with this number is about. */
  protected ModelTable<?> target(int relation) {
    throw unknown("what its relation %s is about".formatted(relation));
  }

  /** Of a table of pairs, or of one of which a row needs no such thing. */
  private IllegalStateException unknown(String what) {
    return new IllegalStateException("%s does not know %s.".formatted(this, what));
  }

  /** A row by its key, as messages name it: {@code "OrderLine with order 7, number 3"}. */
  public String label(List<Bind> boundKey) {
    return IntStream.range(0, boundKey.size())
        .mapToObj(i -> keys.get(i).member() + " " + boundKey.get(i).shown())
        .collect(Collectors.joining(", ", modelName() + " with ", ""));
  }

  /** The relation, as messages name it: {@code "User.posts"}. */
  public String label(ModelRelation relation) {
    return modelName() + "." + relation.member();
  }

  /** The pivot table of this relation: always the same, since statements are known by it. */
  ModelTable<?> pivot(PivotRelation relation) {
    ModelTable<?> known = pivots.get(relation);
    return known != null ? known : pivots.computeIfAbsent(relation, PivotRelation::newPivot);
  }

  /** The component, as messages name it: {@code "User.email"}. */
  public String label(ModelColumn column) {
    return modelName() + "." + column.member();
  }

  /** The model and the table. */
  @Override
  public String toString() {
    return modelName() + " (" + name + ")";
  }
}
