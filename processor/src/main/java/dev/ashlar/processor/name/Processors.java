/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.name;

/** The names of the two processors, which generated code tells as its author. */
public final class Processors {

  public static final String OF_MODELS = "dev.ashlar.processor.ModelProcessor";
  public static final String OF_SCHEMAS = "dev.ashlar.processor.SchemaProcessor";

  private Processors() {}
}
