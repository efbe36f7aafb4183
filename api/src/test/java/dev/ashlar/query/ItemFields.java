/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.table.ModelTable;
import dev.ashlar.table.Source;
import java.time.LocalDate;

/** What the processor generates for a model with the less usual kinds of columns. */
public final class ItemFields extends Fields<Item, ItemFields> {

  static final ModelTable<Item> TABLE =
      ModelTable.of(Item.class, "items")
          .key("id", "id", ColumnType.integer())
          .column("price", "price", ColumnType.decimal(12, 2))
          .nullable("tax", "tax", ColumnType.decimal(12, 4))
          .column("weight", "weight", ColumnType.real())
          .column("stock", "stock", ColumnType.bigint())
          .column("since", "since", ColumnType.date())
          .nullable("icon", "icon", ColumnType.binary(0))
          .nullable("fragile", "fragile", ColumnType.bool())
          .nullable("code", "code", ColumnType.varchar(40).ignoringCase())
          .nullable("label", "label", ColumnType.varchar(40))
          .build();

  ItemFields() {
    super(TABLE);
  }

  public ItemFields(Source source) {
    super(TABLE, source);
  }

  @Override
  protected ItemFields at(Source source) {
    return new ItemFields(source);
  }

  public IntColumn id() {
    return integer(0);
  }

  public DecimalColumn price() {
    return decimal(1);
  }

  public DecimalColumn tax() {
    return decimal(2);
  }

  public DoubleColumn weight() {
    return real(3);
  }

  public LongColumn stock() {
    return bigint(4);
  }

  public ComparableColumn<LocalDate> since() {
    return date(5);
  }

  public ValueColumn<byte[]> icon() {
    return binary(6);
  }

  public BooleanColumn fragile() {
    return bool(7);
  }

  public TextColumn code() {
    return text(8);
  }

  public TextColumn label() {
    return text(9);
  }
}
