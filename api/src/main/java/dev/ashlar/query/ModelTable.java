/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.schema.ColumnType;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

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
 *     .build();
 * }</pre>
 *
 * @param <M> the model
 */
public final class ModelTable<M> {

  private final Class<M> model;
  private final String name;
  private final List<ModelColumn> columns;
  private final int keyOrdinal;
  private final int updatedAtOrdinal;
  private final UpdateTexts updates = new UpdateTexts();

  private ModelTable(Builder<M> builder) {
    this.model = builder.model;
    this.name = builder.name;
    this.columns = List.copyOf(builder.columns);
    this.keyOrdinal = builder.keyOrdinal;
    this.updatedAtOrdinal = builder.updatedAtOrdinal;
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

  /** The ordinal of the primary key. */
  public int keyOrdinal() {
    return keyOrdinal;
  }

  /** The primary key. */
  public ModelColumn key() {
    return columns.get(keyOrdinal);
  }

  /** The ordinal of the column that every update sets to its moment; empty when there is none. */
  public OptionalInt updatedAtOrdinal() {
    return updatedAtOrdinal < 0 ? OptionalInt.empty() : OptionalInt.of(updatedAtOrdinal);
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
    private int keyOrdinal = -1;
    private int updatedAtOrdinal = -1;

    private Builder(Class<M> model, String name) {
      this.model = model;
      this.name = name;
    }

    /** Adds the primary key. */
    public Builder<M> key(String member, String column, ColumnType type) {
      keyOrdinal = columns.size();
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
      for (int ordinal = 0; ordinal < columns.size(); ordinal++) {
        if (columns.get(ordinal).member().equals(member)) {
          updatedAtOrdinal = ordinal;
          return this;
        }
      }
      throw new IllegalArgumentException(
          "%s has no column %s.".formatted(model.getSimpleName(), member));
    }

    /**
     * The table.
     *
     * @throws IllegalStateException when no key was added
     */
    public ModelTable<M> build() {
      if (keyOrdinal < 0) {
        throw new IllegalStateException(model.getSimpleName() + " has no key.");
      }
      return new ModelTable<>(this);
    }
  }
}
