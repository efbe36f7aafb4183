/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;

/**
 * A unique key of a model. The generated mapper has one constant for each, to compare a violation
 * with:
 *
 * <pre>{@code
 * try {
 *   users.create(u -> u.email(email));
 * } catch (UniqueViolation e) {
 *   if (e.key().equals(UserMapper.UNIQUE_EMAIL)) { ... }
 * }
 * }</pre>
 *
 * @param <M> the model
 * @param name the name of the constraint in the database
 * @param model the simple name of the model
 * @param members the components of the model that make the key, in its order
 */
@SuppressWarnings("UnusedTypeParameter") // keeps the key of one model from another model's mapper
public record UniqueKey<M>(String name, String model, List<String> members)
    implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  /** Copies the members. */
  public UniqueKey {
    members = List.copyOf(members);
  }

  /** The key of these members; for generated code. */
  public UniqueKey(String name, String model, String... members) {
    this(name, model, List.of(members));
  }

  /**
   * The model and its members, {@code User.email} or {@code Page.tenant+slug}; the model alone
   * where no member is known.
   */
  @Override
  public String toString() {
    return members.isEmpty() ? model : model + "." + String.join("+", members);
  }
}
