/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.problem;

import java.util.Optional;

/**
 * A place in the user's source, by names alone: it is looked up again when a problem is printed,
 * because elements must not outlive their round. Empty strings stand for "the whole of it".
 *
 * @param type the qualified name of the type, or of a package
 * @param member the record component, or empty
 * @param annotation the qualified name of the annotation, or empty
 * @param attribute the attribute of the annotation, or empty
 * @param element the element of the attribute's list, or empty
 */
public record Origin(
    String type, String member, String annotation, String attribute, String element) {

  /** No place: what is said is about the compilation. */
  public static final Origin NOWHERE = type("");

  /** The type itself. */
  public static Origin type(String type) {
    return new Origin(type, "", "", "", "");
  }

  /** A member of the type. */
  public Origin member(String name) {
    return new Origin(type, name, "", "", "");
  }

  /** An annotation at this place. */
  public Origin annotation(String name) {
    return new Origin(type, member, name, "", "");
  }

  /** A value of the annotation at this place. */
  public Origin attribute(String name) {
    return new Origin(type, member, annotation, name, "");
  }

  /** The last element of the list at this place that is this text, or has it as a value. */
  public Origin element(String text) {
    return new Origin(type, member, annotation, attribute, text);
  }

  /** The member that this is about; empty where it is about the type itself. */
  Optional<Origin> wholeMember() {
    return member.isEmpty() ? Optional.empty() : Optional.of(type(type).member(member));
  }

  /** Whether both are about the same member of the same type. */
  boolean isSameMember(Origin other) {
    return !member.isEmpty() && member.equals(other.member) && type.equals(other.type);
  }
}
