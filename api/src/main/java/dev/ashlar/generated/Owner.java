/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.Ref;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.table.ModelTable;
import java.util.List;

/** The row that others are related to. */
record Owner(ModelTable<?> table, Object key) {

  List<Bind> bound() {
    return table.bindKey(key);
  }

  Ref<?> reference() {
    return Ref.of(table.model(), key);
  }
}
