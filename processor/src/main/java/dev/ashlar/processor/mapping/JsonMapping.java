/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.mapping;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Locale;

/**
 * That a column is JSON.
 *
 * @param mapper the generated class that holds the type of its values
 * @param constant the constant of that class
 * @param others the annotations of the member that JSON cannot have, in the order of the reader
 */
public record JsonMapping(ClassName mapper, String constant, List<String> others) {

  /** Copies the list. */
  public JsonMapping {
    others = List.copyOf(others);
  }

  /** That of a member of this model. */
  public static JsonMapping of(ClassName model, String member, List<String> others) {
    return new JsonMapping(
        GeneratedNames.of(model).mapper(),
        Naming.column(MemberPath.camel(member)).toUpperCase(Locale.ROOT) + "_JSON",
        others);
  }
}
