/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.name;

/** The names of the annotations that users write, by which readers and rules find them. */
public final class Annotations {

  private static final String PACKAGE = "dev.ashlar.";

  /** All of them, as a processor asks the compiler for them. */
  public static final String ALL = PACKAGE + "*";

  private Annotations() {}

  /** The qualified name of the one with this simple name. */
  public static String named(String simpleName) {
    return PACKAGE + simpleName;
  }

  /** Whether the annotation of this qualified name is one of them. */
  public static boolean isOwn(String name) {
    return name.startsWith(PACKAGE);
  }
}
