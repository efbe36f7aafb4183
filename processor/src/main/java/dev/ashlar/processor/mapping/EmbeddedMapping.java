/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.mapping;

import com.palantir.javapoet.TypeName;
import dev.ashlar.processor.problem.Origin;
import java.util.List;

/**
 * A component whose own components are columns of the model. These are members of the model, whose
 * names are paths: {@code home.street}.
 *
 * @param model the simple name of the model
 * @param name the component, with those that it is nested in: {@code home.place}
 * @param type the record
 * @param nullness whether it may be absent
 * @param objection why the type cannot be embedded, as the end of a sentence; else empty
 * @param isCyclic whether it stands in a record of its own type
 * @param misplaced what it holds and must not, as ends of sentences
 * @param origin where it is declared
 */
public record EmbeddedMapping(
    String model,
    String name,
    TypeName type,
    Nullness nullness,
    String objection,
    boolean isCyclic,
    List<String> misplaced,
    Origin origin) {

  /** Copies the list. */
  public EmbeddedMapping {
    misplaced = List.copyOf(misplaced);
  }

  /** The same without {@code @Nullable}, which class files do not show on every compiler. */
  EmbeddedMapping faded() {
    return new EmbeddedMapping(
        model, name, type, nullness.faded(), objection, isCyclic, misplaced, origin);
  }

  /** Model and component, as messages name them. */
  public String label() {
    return model + "." + name;
  }

  /** The component's own name. */
  public String simpleName() {
    return MemberPath.last(name);
  }

  /** Whether it stands directly in the model. */
  public boolean isOutermost() {
    return !MemberPath.isNested(name);
  }

  /** Whether a member of the model stands in it, at any depth. */
  public boolean holds(String member) {
    return member.startsWith(name + MemberPath.DOT);
  }

  /** The type as users write it. */
  public String typeName() {
    return JavaType.of(JavaType.Kind.DECLARED, type).shortName();
  }
}
