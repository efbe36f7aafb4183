/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.table;

import dev.ashlar.sql.schema.ColumnType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Collects the columns of a table in the order of their ordinals.
 *
 * @param <M> the model
 */
public final class ModelTableBuilder<M> {

  final Class<M> model;
  final String name;
  final List<ModelColumn> columns = new ArrayList<>();
  final List<Integer> keyOrdinals = new ArrayList<>();
  int updatedAtOrdinal = -1;
  final List<ModelRelation> relations = new ArrayList<>();
  @Nullable RowReader<M> reader;
  @Nullable HandleWriter<M> writer;
  @Nullable HandleReader<M> handles;
  @Nullable Function<? super M, ?> key;
  Function<Object, ?> storedKey = value -> value;
  boolean convertsKeys;
  boolean isKeyMade;
  boolean isKeyOfSequence;
  int versionOrdinal = -1;
  int deletedAtOrdinal = -1;
  boolean runsCode;

  ModelTableBuilder(Class<M> model, String name) {
    this.model = model;
    this.name = name;
  }

  /** Adds the primary key, or a column of it. */
  public ModelTableBuilder<M> key(String member, String column, ColumnType type) {
    keyOrdinals.add(columns.size());
    return column(member, column, type);
  }

  /** Says that the database makes the key of a row that is inserted without one. */
  public ModelTableBuilder<M> identity() {
    isKeyMade = true;
    return this;
  }

  /** The same, of a sequence. */
  public ModelTableBuilder<M> sequence() {
    isKeyOfSequence = true;
    return identity();
  }

  /** Adds a column that has a value in every row. */
  public ModelTableBuilder<M> column(String member, String column, ColumnType type) {
    columns.add(new ModelColumn(member, column, type, false, false));
    return this;
  }

  /** Adds a column that may have no value. */
  public ModelTableBuilder<M> nullable(String member, String column, ColumnType type) {
    columns.add(new ModelColumn(member, column, type, true, false));
    return this;
  }

  /** Keeps the values of the column that was added last out of messages, logs and events. */
  public ModelTableBuilder<M> sensitive() {
    ModelColumn last = columns.remove(columns.size() - 1);
    columns.add(new ModelColumn(last.member(), last.name(), last.type(), last.nullable(), true));
    return this;
  }

  /** Says which column every update sets to its moment. */
  public ModelTableBuilder<M> updatedAt(String member) {
    updatedAtOrdinal = ordinal(member);
    return this;
  }

  /** Says which column every update raises by 1. */
  public ModelTableBuilder<M> version(String member) {
    versionOrdinal = ordinal(member);
    return this;
  }

  /** Says which column a deletion sets to its moment. */
  public ModelTableBuilder<M> deletedAt(String member) {
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
  public ModelTableBuilder<M> rows(RowReader<M> read) {
    reader = read;
    return this;
  }

  /** Says how rows of a model with relations are read and copied. */
  public ModelTableBuilder<M> rows(
      RowReader<M> read, HandleWriter<M> with, HandleReader<M> handle) {
    reader = read;
    writer = with;
    handles = handle;
    return this;
  }

  /**
   * Says that reading a row runs code of the program's that may throw: a constructor with a body, a
   * value record, a converter, a codec of JSON. Writes and what they give back are then kept as a
   * whole or not at all.
   */
  public ModelTableBuilder<M> runsCode() {
    runsCode = true;
    return this;
  }

  /** Says what the key of a row is. */
  public ModelTableBuilder<M> keyed(Function<? super M, ?> keyOf) {
    key = keyOf;
    return this;
  }

  /**
   * Says what the key of a row is, and what is stored for it.
   *
   * @param <K> the type of the key
   */
  @SuppressWarnings("unchecked") // a key of another type is refused by the function's cast
  public <K> ModelTableBuilder<M> keyed(
      Function<? super M, K> keyOf, Function<? super K, ?> toStored) {
    storedKey = (Function<Object, ?>) toStored;
    convertsKeys = true;
    return keyed(keyOf);
  }

  /** Adds a {@code Ref}, whose key stands in the column with this ordinal. */
  public ModelTableBuilder<M> ref(
      String member, int ordinal, Supplier<? extends ModelTable<?>> target) {
    relations.add(new ReferenceRelation(member, target, ordinal));
    return this;
  }

  /** Adds a {@code Many}, whose rows point back by this component of theirs. */
  public ModelTableBuilder<M> many(
      String member, Supplier<? extends ModelTable<?>> target, String mappedBy) {
    relations.add(new InverseRelation(member, target, mappedBy, false));
    return this;
  }

  /** Adds a {@code One}, whose row points back by this component of its. */
  public ModelTableBuilder<M> one(
      String member, Supplier<? extends ModelTable<?>> target, String mappedBy) {
    relations.add(new InverseRelation(member, target, mappedBy, true));
    return this;
  }

  /**
   * Adds a {@code Many} whose rows are paired with those of this model in a pivot table.
   *
   * @param ownColumns the pivot's columns with this model's key
   * @param otherColumns the pivot's columns with the target's key
   */
  public ModelTableBuilder<M> manyThrough(
      String member,
      Supplier<? extends ModelTable<?>> target,
      String pivot,
      List<String> ownColumns,
      List<String> otherColumns) {
    relations.add(new PivotRelation(member, target, pivot, ownColumns, otherColumns));
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
