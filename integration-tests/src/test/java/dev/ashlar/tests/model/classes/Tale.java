/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.classes;

import dev.ashlar.Action;
import dev.ashlar.Embedded;
import dev.ashlar.Id;
import dev.ashlar.Model;
import dev.ashlar.Ref;
import dev.ashlar.Relation;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Made empty, and filled by setters and by fields. */
@Model
public class Tale extends Stamped {

  @Id UUID id = new UUID(0, 0);
  private String title = "";
  Cover cover = new Cover("none");
  @Embedded private @Nullable Size size;

  @Relation(onDelete = Action.RESTRICT)
  private @Nullable Ref<Author> author;

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public @Nullable Size getSize() {
    return size;
  }

  /** Setters may be chained. */
  public Tale setSize(@Nullable Size size) {
    this.size = size;
    return this;
  }

  public @Nullable Ref<Author> getAuthor() {
    return author;
  }

  public void setAuthor(@Nullable Ref<Author> author) {
    this.author = author;
  }
}
