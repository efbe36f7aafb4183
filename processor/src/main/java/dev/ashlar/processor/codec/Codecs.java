/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.codec;

import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.JavaType;
import java.util.List;
import java.util.Optional;

/** All kinds of columns, in a plain list. */
public final class Codecs {

  private static final List<Codec> ALL =
      List.of(
          new BooleanCodec(),
          new IntegerCodec(),
          new LongCodec(),
          new DoubleCodec(),
          new DecimalCodec(),
          new TextCodec(),
          new EnumCodec(),
          new UuidCodec(),
          new InstantCodec(),
          new LocalDateCodec(),
          new BytesCodec());

  private Codecs() {}

  /** The codec of this column; empty where columns cannot have its Java type. */
  public static Optional<Codec> find(ColumnMapping column) {
    return column
        .converter()
        .<Optional<Codec>>map(
            converter ->
                ofType(converter.stored())
                    .map(of -> new ConverterCodec(column.type().name(), converter, of)))
        .orElseGet(() -> ofType(column.type()));
  }

  private static Optional<Codec> ofType(JavaType type) {
    if (type.kind() == JavaType.Kind.VALUE) {
      return type.part()
          .flatMap(part -> ofType(part.type()).map(of -> new ValueCodec(type.name(), part, of)));
    }
    return ALL.stream().filter(codec -> type.isKnown() && codec.accepts(type)).findFirst();
  }
}
