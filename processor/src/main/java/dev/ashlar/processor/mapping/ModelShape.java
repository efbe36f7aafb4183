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
 */
public record ModelShape(
    Kind kind,
    boolean isPublic,
    boolean isPrivate,
    boolean isInner,
    boolean isGeneric,
    Construction construction) {

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
