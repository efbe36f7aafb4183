/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.mapping;

/**
 * What sort of type a model is.
 *
 * @param kind record, class or something else
 * @param isPublic whether the type and all around it are public
 * @param isPrivate whether the type or one around it is private
 * @param isInner whether it needs an instance of another class
 * @param isGeneric whether it has type parameters
 * @param construction how its objects are made
 * @param runsCode whether making one runs code of its own, or of an embedded record's, as far as
 *     the compiler shows
 */
public record ModelShape(
    Kind kind,
    boolean isPublic,
    boolean isPrivate,
    boolean isInner,
    boolean isGeneric,
    Construction construction,
    boolean runsCode) {

  /** Whether other classes of the package can name the type. */
  public boolean canBeNamed() {
    return !isPrivate && !isInner && !isGeneric;
  }

  /** Sorts of types. */
  public enum Kind {
    /** A record. */
    RECORD,
    /** A class. */
    CLASS,
    /** An interface. */
    INTERFACE,
    /** An enum. */
    ENUM,
    /** An annotation. */
    ANNOTATION
  }
}
