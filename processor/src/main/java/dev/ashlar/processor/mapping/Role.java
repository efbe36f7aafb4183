/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.mapping;

/** What a column is for, beside holding a value. */
public enum Role {
  /** Nothing special. */
  NONE("", ""),
  /** When the row was inserted. */
  CREATED_AT("CreatedAt", "createdAt"),
  /** When the row was last written. */
  UPDATED_AT("UpdatedAt", "updatedAt"),
  /** When the row was deleted, if it was. */
  SOFT_DELETE("SoftDelete", "deletedAt"),
  /** Which state of the row it is. */
  VERSION("Version", "version");

  private final String annotation;
  private final String usualName;

  Role(String annotation, String usualName) {
    this.annotation = annotation;
    this.usualName = usualName;
  }

  /** The simple name of the annotation that gives this role. */
  public String annotation() {
    return annotation;
  }

  /** Whether a column in this role holds a moment. */
  public boolean isMoment() {
    return this == CREATED_AT || this == UPDATED_AT || this == SOFT_DELETE;
  }

  /** The usual name of a member in this role. */
  public String usualName() {
    return usualName;
  }
}
