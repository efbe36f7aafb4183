/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.wary;

import dev.ashlar.Column;
import dev.ashlar.Id;
import dev.ashlar.Many;
import dev.ashlar.Model;
import dev.ashlar.Relation;

/** A class that is filled by setters, of which one has a body. */
@Model(timestamps = false, reason = "these are crates")
public class Crate {

  @Id long id;

  @Column(unique = true)
  String name = "";

  private int size;

  @Relation(mappedBy = "crate")
  Many<Parcel> parcels = Many.notLoaded();

  public String getName() {
    return name;
  }

  public int getSize() {
    return size;
  }

  public void setSize(int size) {
    Place.SETTER.ask();
    this.size = size;
  }
}
