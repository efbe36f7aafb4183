/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.statement.Junction;
import dev.ashlar.sql.statement.Negation;
import dev.ashlar.sql.statement.Operator;
import java.util.Collection;

/**
 * What a row must fulfil, made by comparing fields; immutable.
 *
 * <p>Conditions follow SQL's logic of three values: a comparison with a column that has no value is
 * neither true nor false but unknown, so is its negation, and only rows for which a condition is
 * true are taken. Selected, it is a {@code Boolean}, null where it is unknown.
 *
 * <pre>{@code
 * u -> u.role().eq(ADMIN).or(u.visits().gt(100)).and(u.name().isNotNull())
 * }</pre>
 */
public sealed interface Condition extends Selectable<Boolean> permits Held, BooleanColumn {

  /**
   * True where all of these are true, and of none of them: as {@code and} between each two. Where
   * there may be none, the call around it takes all rows, also one that writes.
   *
   * <pre>{@code
   * users.query().where(u -> Condition.all(words.stream().map(u.name()::contains).toList()))
   * }</pre>
   *
   * @throws IllegalArgumentException when the collection or one of the conditions is null
   */
  static Condition all(Collection<? extends Condition> conditions) {
    return Conditions.all(conditions);
  }

  /**
   * True where at least one of these is true: as {@code or} between each two. Of none it is false,
   * and where no row can fulfil what is asked, nothing is sent.
   *
   * @throws IllegalArgumentException when the collection or one of the conditions is null
   */
  static Condition any(Collection<? extends Condition> conditions) {
    return Conditions.any(conditions);
  }

  /** True where both are true; false where one is false. */
  default Condition and(Condition other) {
    return new Held(Junction.of(Operator.AND, Held.predicate(this), Held.predicate(other)));
  }

  /** True where at least one is true; false where both are false. */
  default Condition or(Condition other) {
    return new Held(Junction.of(Operator.OR, Held.predicate(this), Held.predicate(other)));
  }

  /** True where this is false, false where this is true; unknown where this is unknown. */
  default Condition not() {
    return new Held(Negation.of(Held.predicate(this)));
  }
}
