/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.schema;

import dev.ashlar.Vendor;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The statements that make and remove a schema's tables on one vendor's databases.
 *
 * @param vendor the vendor
 * @param create the statements that create, in their order
 * @param drop the statements that drop, in their order
 */
public record VendorScript(Vendor vendor, List<String> create, List<String> drop) {

  /** Copies the lists. */
  public VendorScript {
    create = List.copyOf(create);
    drop = List.copyOf(drop);
  }

  /** Statements as the text of a file. */
  public static String file(List<String> statements) {
    return statements.stream()
        .map(statement -> statement + ";\n")
        .collect(Collectors.joining("\n"));
  }
}
