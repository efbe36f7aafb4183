/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.table.ModelTable;
import dev.ashlar.table.Source;

/** What the processor generates for a model with the less usual kinds of columns. */
public final class ItemFields extends Fields<Item, ItemFields> {

  static final ModelTable<Item> TABLE =
      new SampleTable<>(
          Item.class,
          "items",
          """
          column id id integer not null
          column price price decimal(12, 2) not null
          column tax tax decimal(12, 4)
          column weight weight double not null
          column stock stock bigint not null
          column since since date not null
          column icon icon binary
          column fragile fragile boolean
          column code code varchar(40) ignore case
          column label label varchar(40)
          key (id)
          """);

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

  public DateColumn since() {
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
