/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.lists;

import dev.ashlar.Action;
import dev.ashlar.Column;
import dev.ashlar.Embedded;
import dev.ashlar.Id;
import dev.ashlar.Many;
import dev.ashlar.Model;
import dev.ashlar.Ref;
import dev.ashlar.Relation;
import org.jspecify.annotations.Nullable;

/** A class with arrays that are required, have a default, are secret, or stand in a record. */
@Model(timestamps = false, reason = "The test is about arrays.")
public class Parcel {

  @Id private final long id;

  @Column(length = 5)
  private final String[] codes;

  @Column(defaultValue = "[]")
  private final int[] sizes;

  @Column(sensitive = true)
  private final String @Nullable [] secrets;

  @Embedded private final Stickers stickers;
  private final byte[] seal;

  @Relation(onDelete = Action.SET_NULL)
  private final @Nullable Ref<Parcel> within;

  @Relation(mappedBy = "within")
  private final Many<Parcel> contents;

  public Parcel(
      long id,
      String[] codes,
      int[] sizes,
      String @Nullable [] secrets,
      Stickers stickers,
      byte[] seal,
      @Nullable Ref<Parcel> within,
      Many<Parcel> contents) {
    this.id = id;
    this.codes = codes;
    this.sizes = sizes;
    this.secrets = secrets;
    this.stickers = stickers;
    this.seal = seal;
    this.within = within;
    this.contents = contents;
  }

  public long getId() {
    return id;
  }

  public String[] getCodes() {
    return codes;
  }

  public int[] getSizes() {
    return sizes;
  }

  public String @Nullable [] getSecrets() {
    return secrets;
  }

  public Stickers getStickers() {
    return stickers;
  }

  public byte[] getSeal() {
    return seal;
  }

  public @Nullable Ref<Parcel> getWithin() {
    return within;
  }

  public Many<Parcel> getContents() {
    return contents;
  }
}
