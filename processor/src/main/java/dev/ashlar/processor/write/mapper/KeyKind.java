/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.mapper;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.ashlar.processor.name.Api;
import dev.ashlar.processor.plan.ModelPlan;
import dev.ashlar.processor.write.member.KeyCode;
import java.util.Map;
import java.util.UUID;

/** The kinds of keys, and the base class of mappers for each, which has the calls by key. */
enum KeyKind {
  LONG(Api.MAPPER_BY_LONG),
  INT(Api.MAPPER_BY_INT),
  UUID(Api.MAPPER_BY_UUID),
  TEXT(Api.MAPPER_BY_TEXT),
  COMPOSITE(Api.MAPPER_BY_COMPOSITE),
  OTHER(Api.MAPPER_BY_OTHER);

  private static final Map<TypeName, KeyKind> BY_TYPE =
      Map.of(
          TypeName.LONG,
          LONG,
          TypeName.INT,
          INT,
          ClassName.get(UUID.class),
          UUID,
          ClassName.get(String.class),
          TEXT);

  @SuppressWarnings("ImmutableEnumChecker") // a ClassName is immutable, and is not annotated so
  private final ClassName base;

  KeyKind(ClassName base) {
    this.base = base;
  }

  /** The kind of the key of this model. */
  static KeyKind of(ModelPlan plan) {
    if (plan.model().hasCompositeKey()) {
      return COMPOSITE;
    }
    return BY_TYPE.getOrDefault(KeyCode.parameter(plan), OTHER);
  }

  /** The base class of the mapper. */
  ClassName base() {
    return base;
  }

  /** Whether it is for keys of several types, and is told which. */
  boolean isNamed() {
    return this == COMPOSITE || this == OTHER;
  }
}
