/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.kind;

import dev.ashlar.sql.schema.ColumnType.Kind;
import java.net.InetAddress;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** All kinds of columns, in a plain list. */
public final class Kinds {

  /** Addresses of hosts. */
  public static final TextualKind<InetAddress> INET_ADDRESS = new InetAddressKind();

  private static final Map<Kind, ColumnKind<?>> ALL = new EnumMap<>(Kind.class);

  static {
    for (Kind kind : Kind.values()) {
      ALL.put(kind, one(kind));
    }
  }

  private Kinds() {}

  /** The kind that has this constant. */
  public static ColumnKind<?> of(Kind kind) {
    return Objects.requireNonNull(ALL.get(kind));
  }

  private static ColumnKind<?> one(Kind kind) {
    return switch (kind) {
      case BOOLEAN -> new BooleanKind();
      case TINYINT -> new TinyintKind();
      case SMALLINT -> new SmallintKind();
      case INTEGER -> new IntegerKind();
      case BIGINT -> new BigintKind();
      case FLOAT -> new FloatKind();
      case DOUBLE -> new DoubleKind();
      case DECIMAL -> new DecimalKind();
      case WHOLE -> new WholeKind();
      case CHAR -> new CharKind();
      case VARCHAR -> new TextKind("varchar");
      case TEXT -> new TextKind("text");
      case UUID -> new UuidKind();
      case INSTANT -> new InstantKind();
      case DATETIME -> new DateTimeKind();
      case DATE -> new DateKind();
      case TIME -> new TimeKind();
      case DURATION -> new DurationKind();
      case YEAR -> new YearKind();
      case YEAR_MONTH -> new YearMonthKind();
      case INET_ADDRESS -> INET_ADDRESS;
      case BINARY -> new BinaryKind();
      case JSON -> new JsonKind();
      case ENUM -> new EnumKind();
      case NATIVE_ENUM -> new NativeEnumKind();
      case ARRAY -> new ArrayKind();
    };
  }
}
