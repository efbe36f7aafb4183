/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.dialect.Bind;
import dev.ashlar.sql.schema.ColumnType;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The table of a model: its columns in the order of the model's components, each known by its
 * ordinal from 0. Written out by the generated fields class:
 *
 * <pre>{@code
 * ModelTable.of(User.class, "users")
 *     .key("id", "id", ColumnType.uuid())
 *     .column("email", "email", ColumnType.varchar(320)).sensitive()
 *     .nullable("name", "name", ColumnType.varchar(255))
 *     .column("updatedAt", "updated_at", ColumnType.instant())
 *     .updatedAt("updatedAt")
 *     .rows(UserMapper::read, UserMapper::with, UserMapper::handle)
 *     .keyed(User::id)
 *     .many("posts", () -> PostFields.TABLE, "author")
 *     .build();
 * }</pre>
 *
 * @param <M> the model
 */
public final class ModelTable<M> {

  private final Class<M> model;
  private final String name;
  private final List<ModelColumn> columns;
  private final @Nullable ModelColumn firstJson;
  private final List<Integer> keyOrdinals;
  private final List<ModelColumn> keys;
  private final int updatedAtOrdinal;
  private final List<ModelRelation> relations;
  private final @Nullable RowReader<M> reader;
  private final @Nullable HandleWriter<M> writer;
  private final @Nullable HandleReader<M> handles;
  private final @Nullable Function<? super M, ?> key;
  private final Function<Object, ?> storedKey;
  private final int versionOrdinal;
  private final int deletedAtOrdinal;
  private final UpdateTexts updates = new UpdateTexts();

  private ModelTable(Builder<M> builder) {
    this.model = builder.model;
    this.name = builder.name;
    this.columns = List.copyOf(builder.columns);
    this.firstJson =
        columns.stream()
            .filter(column -> column.type().kind() == ColumnType.Kind.JSON)
            .findFirst()
            .orElse(null);
    this.keyOrdinals = List.copyOf(builder.keyOrdinals);
    this.keys = keyOrdinals.stream().map(columns::get).toList();
    this.updatedAtOrdinal = builder.updatedAtOrdinal;
    this.relations = List.copyOf(builder.relations);
    this.reader = builder.reader;
    this.writer = builder.writer;
    this.handles = builder.handles;
    this.key = builder.key;
    this.storedKey = builder.storedKey;
    this.versionOrdinal = builder.versionOrdinal;
    this.deletedAtOrdinal = builder.deletedAtOrdinal;
  }

  /** Starts a table. */
  public static <M> Builder<M> of(Class<M> model, String name) {
    return new Builder<>(model, name);
  }

  /** The model. */
  public Class<M> model() {
    return model;
  }

  /** The simple name of the model, for messages. */
  public String modelName() {
    return model.getSimpleName();
  }

  /** The name of the table in the database, without quotes. */
  public String name() {
    return name;
  }

  /** All columns, unmodifiable; the index of each is its ordinal. */
  public List<ModelColumn> columns() {
    return columns;
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

  /** Makes models of rows. */
  public RowReader<M> reader() {
    return known(reader, "rows");
  }

  /** The key of a row, boxed. */
  public Object keyOf(M row) {
    return known(key, "keyed").apply(row);
  }

  /**
   * What is stored for a key of one column.
   *
   * @throws ClassCastException when it is of another type
   */
  Object storedKey(Object value) {
    return storedKey.apply(value);
  }

  /**
   * A key of this table, a parameter for each of its columns.
   *
   * @throws IllegalArgumentException when it is of another type
   */
  public List<Bind> bindKey(Object value) {
    return Keys.bind(this, value);
  }

  /** The handle of the relation with this number; null for an optional reference to nothing. */
  public @Nullable Object handle(M row, int relation) {
    return known(handles, "rows").handle(row, relation);
  }

  /**
   * A copy of the row with these handles.
   *
   * @param handles by the number of the relation; null where the row's own stays
   */
  public M with(M row, @Nullable Object[] handles) {
    return known(writer, "rows").with(row, handles);
  }

  private <P> P known(@Nullable P part, String method) {
    if (part == null) {
      throw new IllegalStateException(
          "The table of %s was built without %s(..), which relations need. Compile the model again."
              .formatted(modelName(), method));
    }
    return part;
  }

  /** The relation, as messages name it: {@code "User.posts"}. */
  public String label(ModelRelation relation) {
    return modelName() + "." + relation.member();
  }

  UpdateTexts updates() {
    return updates;
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

  /**
   * Collects the columns of a table in the order of their ordinals.
   *
   * @param <M> the model
   */
  public static final class Builder<M> {

    private final Class<M> model;
    private final String name;
    private final List<ModelColumn> columns = new ArrayList<>();
    private final List<Integer> keyOrdinals = new ArrayList<>();
    private int updatedAtOrdinal = -1;
    private final List<ModelRelation> relations = new ArrayList<>();
    private @Nullable RowReader<M> reader;
    private @Nullable HandleWriter<M> writer;
    private @Nullable HandleReader<M> handles;
    private @Nullable Function<? super M, ?> key;
    private Function<Object, ?> storedKey = value -> value;
    private int versionOrdinal = -1;
    private int deletedAtOrdinal = -1;

    private Builder(Class<M> model, String name) {
      this.model = model;
      this.name = name;
    }

    /** Adds the primary key, or a column of it. */
    public Builder<M> key(String member, String column, ColumnType type) {
      keyOrdinals.add(columns.size());
      return column(member, column, type);
    }

    /** Adds a column that has a value in every row. */
    public Builder<M> column(String member, String column, ColumnType type) {
      columns.add(new ModelColumn(member, column, type, false, false));
      return this;
    }

    /** Adds a column that may have no value. */
    public Builder<M> nullable(String member, String column, ColumnType type) {
      columns.add(new ModelColumn(member, column, type, true, false));
      return this;
    }

    /** Keeps the values of the column that was added last out of messages, logs and events. */
    public Builder<M> sensitive() {
      ModelColumn last = columns.remove(columns.size() - 1);
      columns.add(new ModelColumn(last.member(), last.name(), last.type(), last.nullable(), true));
      return this;
    }

    /** Says which column every update sets to its moment. */
    public Builder<M> updatedAt(String member) {
      updatedAtOrdinal = ordinal(member);
      return this;
    }

    /** Says which column every update raises by 1. */
    public Builder<M> version(String member) {
      versionOrdinal = ordinal(member);
      return this;
    }

    /** Says which column a deletion sets to its moment. */
    public Builder<M> deletedAt(String member) {
      deletedAtOrdinal = ordinal(member);
      return this;
    }

    private int ordinal(String member) {
      for (int ordinal = 0; ordinal < columns.size(); ordinal++) {
        if (columns.get(ordinal).member().equals(member)) {
          return ordinal;
        }
      }
      throw new IllegalArgumentException(
          "%s has no column %s.".formatted(model.getSimpleName(), member));
    }

    /** Says how rows of a model without relations are read. */
    public Builder<M> rows(RowReader<M> read) {
      reader = read;
      return this;
    }

    /** Says how rows of a model with relations are read and copied. */
    public Builder<M> rows(RowReader<M> read, HandleWriter<M> with, HandleReader<M> handle) {
      reader = read;
      writer = with;
      handles = handle;
      return this;
    }

    /** Says what the key of a row is. */
    public Builder<M> keyed(Function<? super M, ?> keyOf) {
      key = keyOf;
      return this;
    }

    /**
     * Says what the key of a row is, and what is stored for it.
     *
     * @param <K> the type of the key
     */
    @SuppressWarnings("unchecked") // a key of another type is refused by the function's cast
    public <K> Builder<M> keyed(Function<? super M, K> keyOf, Function<? super K, ?> toStored) {
      storedKey = (Function<Object, ?>) toStored;
      return keyed(keyOf);
    }

    /** Adds a {@code Ref}, whose key stands in the column with this ordinal. */
    public Builder<M> ref(String member, int ordinal, Supplier<? extends ModelTable<?>> target) {
      relations.add(new ModelRelation.ToOne(member, target, ordinal));
      return this;
    }

    /** Adds a {@code Many}, whose rows point back by this component of theirs. */
    public Builder<M> many(
        String member, Supplier<? extends ModelTable<?>> target, String mappedBy) {
      relations.add(new ModelRelation.PointedAt(member, target, mappedBy, false));
      return this;
    }

    /** Adds a {@code One}, whose row points back by this component of its. */
    public Builder<M> one(
        String member, Supplier<? extends ModelTable<?>> target, String mappedBy) {
      relations.add(new ModelRelation.PointedAt(member, target, mappedBy, true));
      return this;
    }

    /**
     * Adds a {@code Many} whose rows are paired with those of this model in a pivot table.
     *
     * @param ownColumns the pivot's columns with this model's key
     * @param otherColumns the pivot's columns with the target's key
     */
    public Builder<M> manyThrough(
        String member,
        Supplier<? extends ModelTable<?>> target,
        String pivot,
        List<String> ownColumns,
        List<String> otherColumns) {
      relations.add(new ModelRelation.Paired(member, target, pivot, ownColumns, otherColumns));
      return this;
    }

    /**
     * The table.
     *
     * @throws IllegalStateException when no key was added
     */
    public ModelTable<M> build() {
      if (keyOrdinals.isEmpty()) {
        throw new IllegalStateException(model.getSimpleName() + " has no key.");
      }
      return new ModelTable<>(this);
    }
  }
}
