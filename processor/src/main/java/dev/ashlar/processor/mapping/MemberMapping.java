/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.mapping;

import dev.ashlar.processor.problem.Origin;
import java.util.function.Function;

/** A component of a model: a column or a relation. */
public sealed interface MemberMapping permits ColumnMapping, RelationMapping {

  /** What is true of it, asked of the one that it is. */
  <R> R either(Function<ColumnMapping, R> column, Function<RelationMapping, R> relation);

  /** The name of the component. */
  String name();

  /** Model and component, as messages name them: {@code Post.author}. */
  String label();

  /** The same component as one that nothing can be made of. */
  MemberMapping asUnusable();

  /** The same without what class files do not show on every compiler. */
  MemberMapping faded();

  /** Whether it is the primary key, or a part of it. */
  boolean isKey();

  /** Whether the compiler knows its type (yet). */
  boolean isTypeKnown();

  /** Whether something can be made of it. */
  boolean isUsable();

  /** Where the component is declared. */
  Origin origin();
}
