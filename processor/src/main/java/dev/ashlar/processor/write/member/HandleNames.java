/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.member;

import com.palantir.javapoet.CodeBlock;
import dev.ashlar.processor.mapping.Naming;
import dev.ashlar.processor.mapping.RelationMapping;
import dev.ashlar.processor.plan.ModelPlan;
import dev.ashlar.processor.plan.relation.PlannedRelation;
import java.util.Locale;

/** The names of a mapper's constants for relations. */
public final class HandleNames {

  private HandleNames() {}

  /** The constant of an inverse relation, from anywhere in the package. */
  public static CodeBlock of(ModelPlan plan, PlannedRelation relation) {
    return CodeBlock.of("$T.$L", plan.names().mapper(), handle(relation));
  }

  /** The constant of a mapper that says where a reference stems from. */
  public static String origin(RelationMapping relation) {
    return upper(relation.name()) + "_ORIGIN";
  }

  /** The constant of a mapper that is an inverse relation, not loaded. */
  public static String handle(PlannedRelation relation) {
    return upper(relation.name()) + "_HANDLE";
  }

  private static String upper(String name) {
    return Naming.column(name).toUpperCase(Locale.ROOT);
  }
}
