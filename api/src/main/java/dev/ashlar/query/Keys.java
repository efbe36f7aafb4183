/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.Ref;
import dev.ashlar.sql.dialect.Bind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Binds the keys of references, whose type the compiler does not know. */
final class Keys {

  private Keys() {}

  static Bind bind(ModelTable<?> table, Ref<?> ref) {
    Object key = ref.key();
    try {
      return switch (table.key().type().kind()) {
        case BOOLEAN -> Bind.bool((Boolean) key);
        case INTEGER -> Bind.integer((Integer) key);
        case BIGINT -> Bind.bigint((Long) key);
        case DOUBLE -> Bind.real((Double) key);
        case DECIMAL -> Bind.decimal((BigDecimal) key);
        case VARCHAR, TEXT -> Bind.text((String) key);
        case UUID -> Bind.uuid((UUID) key);
        case INSTANT -> Bind.instant((Instant) key);
        case DATE -> Bind.date((LocalDate) key);
        case BINARY -> Bind.bytes((byte[]) key);
        case ENUM -> Bind.constant((Enum<?>) key);
      };
    } catch (ClassCastException wrongType) {
      throw new IllegalArgumentException(
          "A Ref to %1$s holds a key of type %2$s, which is not that of %3$s. Make it with %1$sMapper.ref(..)."
              .formatted(
                  table.modelName(), key.getClass().getSimpleName(), table.label(table.key())),
          wrongType);
    }
  }
}
