/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.runtime;

import dev.ashlar.query.ModelTable;
import dev.ashlar.sql.dialect.Bind;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Small words of messages. */
final class Words {

  private Words() {}

  /** The name of a model with its article: {@code "a User"}, {@code "an Order"}. */
  static String a(String model) {
    return ("AEIOaeio".indexOf(model.charAt(0)) < 0 ? "a " : "an ") + model;
  }

  /** A row by its key: {@code "OrderLine with order 7, number 3"}. */
  static String row(ModelTable<?> table, List<Bind> key) {
    return IntStream.range(0, key.size())
        .mapToObj(i -> table.keys().get(i).member() + " " + key.get(i).shown())
        .collect(Collectors.joining(", ", table.modelName() + " with ", ""));
  }
}
