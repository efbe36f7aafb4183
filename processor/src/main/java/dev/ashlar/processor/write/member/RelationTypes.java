/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.member;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.ashlar.processor.name.Api;
import dev.ashlar.processor.plan.relation.PlannedRelation;
import dev.ashlar.processor.write.java.Sources;
import java.util.function.Consumer;
import java.util.function.Function;

/** The types by which generated code holds relations and brings other rows along. */
public final class RelationTypes {

  private RelationTypes() {}

  /** {@code Many<Post>}. */
  public static TypeName handle(PlannedRelation relation) {
    return Sources.generic(
        switch (relation.handle()) {
          case REF -> Api.REF;
          case ONE -> Api.ONE;
          case MANY, OTHER -> Api.MANY;
        },
        relation.target());
  }

  /**
   * What fills a draft of the target: {@code Function<? super UserMapper.NeedsEmail, UserDraft>}.
   */
  public static TypeName draft(PlannedRelation relation) {
    return Sources.generic(
        ClassName.get(Function.class),
        Sources.superOf(relation.firstStage()),
        relation.names().draft());
  }

  /** What takes any number of rows of the target, as a draft brings them along. */
  public static TypeName nested(PlannedRelation relation) {
    return taking(Api.NESTED_MANY, relation);
  }

  /** What says how a change of a row changes those that are related to it. */
  public static TypeName changed(PlannedRelation relation) {
    return taking(
        switch (relation.tie()) {
          case LINKED -> Api.LINKED_ROWS;
          case OPTIONAL -> Api.OPTIONAL_ROWS;
          case REQUIRED -> Api.REQUIRED_ROWS;
        },
        relation);
  }

  private static TypeName taking(ClassName verbs, PlannedRelation relation) {
    return Sources.generic(
        ClassName.get(Consumer.class),
        Sources.superOf(
            Sources.generic(
                verbs, relation.firstStage(), relation.names().draft(), relation.target())));
  }
}
