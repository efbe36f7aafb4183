/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.mapping;

import com.palantir.javapoet.ClassName;
import dev.ashlar.Vendor;
import java.util.List;

/**
 * The configuration that a model is compiled under.
 *
 * @param schema the name of the schema, which the schema class is named after
 * @param packageName the package of the schema class
 * @param vendors the databases to write SQL for, sorted by name
 */
public record Settings(String schema, String packageName, List<Vendor> vendors) {

  /** Sorts and copies the list. */
  public Settings {
    vendors = vendors.stream().distinct().sorted((a, b) -> a.name().compareTo(b.name())).toList();
  }

  /** The class that has the schema's tables. */
  public ClassName schemaClass() {
    return ClassName.get(packageName, schema + "Schema");
  }

  /** A short text that differs where the settings differ. */
  public String digest() {
    return Integer.toHexString((schema + "|" + packageName + "|" + vendors).hashCode());
  }
}
