/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.Naming;
import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.sql.schema.Names;
import java.util.stream.Collectors;

/** Enums, stored in types of the database's own. */
final class NativeEnumCodec extends EnumCodec {

  NativeEnumCodec() {
    super("nativeConstant");
  }

  @Override
  public ColumnType columnType(ColumnMapping column) {
    return ColumnType.nativeEnumeration(typeName(column.type().name()), column.type().constants());
  }

  /** One for each enum, whatever columns have it: {@code order_status} for Order.Status. */
  private static String typeName(TypeName type) {
    return Names.fit(
        ((ClassName) type)
            .simpleNames().stream().map(Naming::column).collect(Collectors.joining("_")));
  }
}
