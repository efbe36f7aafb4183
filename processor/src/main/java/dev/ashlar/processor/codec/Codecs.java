/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.codec;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.TypeName;
import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.JavaType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All kinds of columns, in a plain list. */
public final class Codecs {

  private static final List<Codec> ALL =
      Stream.<List<Codec>>of(
              IntegralCodec.ALL,
              FloatingCodec.ALL,
              TimeCodecs.ALL,
              TextualCodec.ALL,
              List.of(
                  new BooleanCodec(),
                  new DecimalCodec(),
                  new WholeCodec(),
                  new CharCodec(),
                  new TextCodec(),
                  new EnumCodec(),
                  new UuidCodec(),
                  new BytesCodec()))
          .flatMap(List::stream)
          .toList();

  private static final TypeName BOXED_BYTES = ArrayTypeName.of(TypeName.BYTE.box());

  private static final Codec NATIVE_ENUM = new NativeEnumCodec();

  private Codecs() {}

  /** The codec of this column; empty where columns cannot have its Java type. */
  public static Optional<Codec> find(ColumnMapping column) {
    if (!column.type().isNameable()) {
      return Optional.empty();
    }
    if (column.json().isPresent()) {
      return column.json().filter(json -> column.type().isKnown()).map(JsonColumnCodec::new);
    }
    return column
        .converter()
        .<Optional<Codec>>map(
            converter ->
                ofOne(column, converter.stored())
                    .map(of -> new ConverterCodec(column.type().name(), converter, of)))
        .orElseGet(() -> ofType(column, column.type()));
  }

  private static Optional<Codec> ofType(ColumnMapping column, JavaType type) {
    return type.element().isPresent()
        ? type.element().flatMap(part -> ofSeveral(column, type, part))
        : ofOne(column, type);
  }

  /** Bytes in a list would not be equal to what was written; boxed, they could be meant as such. */
  private static Optional<Codec> ofSeveral(ColumnMapping column, JavaType type, JavaType part) {
    if (part.stored().kind() == JavaType.Kind.ARRAY || type.name().equals(BOXED_BYTES)) {
      return Optional.empty();
    }
    return ofOne(column, part)
        .map(
            of -> new ListCodec(type.name(), part, of, of.columnType(column.withType(part)).kind()))
        .map(list -> type.kind() == JavaType.Kind.ARRAY ? new ArrayCodec(type, list) : list);
  }

  /** What is stored as one value: lists and arrays stand in no converter, value record or list. */
  private static Optional<Codec> ofOne(ColumnMapping column, JavaType type) {
    if (type.kind() == JavaType.Kind.VALUE) {
      return type.part()
          .flatMap(
              part -> ofOne(column, part.type()).map(of -> new ValueCodec(type.name(), part, of)));
    }
    if (type.kind() == JavaType.Kind.ENUM && column.options().nativeEnum()) {
      return Optional.of(NATIVE_ENUM);
    }
    return ALL.stream().filter(codec -> type.isKnown() && codec.accepts(type)).findFirst();
  }
}
