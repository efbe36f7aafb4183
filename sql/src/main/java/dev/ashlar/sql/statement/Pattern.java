/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

/**
 * The pattern of a LIKE, a parameter that some dialects spell in another way.
 *
 * @param standard {@code %} is any text, {@code _} any character, a backslash takes one of them, or
 *     itself, as it is
 * @param isSensitive whether it is kept out of messages
 */
public record Pattern(String standard, boolean isSensitive) implements Term {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.pattern(this);
  }
}
