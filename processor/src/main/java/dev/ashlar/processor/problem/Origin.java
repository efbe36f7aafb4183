/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.problem;

/**
 * A place in the user's source, by names alone: it is looked up again when a problem is printed,
 * because elements must not outlive their round. Empty strings stand for "the whole of it".
 *
 * @param type the qualified name of the type, or of a package
 * @param member the record component, or empty
 * @param annotation the qualified name of the annotation, or empty
 * @param occurrence which one, from 0, of annotations that stand there several times
 * @param attribute the attribute of the annotation, or empty
 */
public record Origin(
    String type, String member, String annotation, int occurrence, String attribute) {

  /** The type itself. */
  public static Origin type(String type) {
    return new Origin(type, "", "", 0, "");
  }

  /** A member of the type. */
  public Origin member(String name) {
    return new Origin(type, name, "", 0, "");
  }

  /** An annotation at this place. */
  public Origin annotation(String name) {
    return new Origin(type, member, name, 0, "");
  }

  /** One of several such annotations at this place, counted from 0. */
  public Origin occurrence(int place) {
    return new Origin(type, member, annotation, place, attribute);
  }

  /** A value of the annotation at this place. */
  public Origin attribute(String name) {
    return new Origin(type, member, annotation, occurrence, name);
  }

  /** Whether both are about the same member of the same type. */
  boolean sameMember(Origin other) {
    return !member.isEmpty() && member.equals(other.member) && type.equals(other.type);
  }
}
