/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.jackson;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The way from a type to a place within its JSON, {@code Map{..}.offers[2].at}. Names are told
 * where a class declares them; others, such as the keys of a map, may be values.
 */
final class DeclaredPath {

  /** Deep enough for what people write; rings of values go on to a thousand. */
  private static final int LONGEST = 10;

  private static final String UNTOLD = "{..}";

  private final ObjectMapper mapper;
  private final JavaType root;

  DeclaredPath(ObjectMapper mapper, JavaType root) {
    this.mapper = mapper;
    this.root = root;
  }

  /** The path with a blank before it, or nothing where there is none. */
  String of(List<Reference> steps) {
    if (steps.isEmpty()) {
      return "";
    }
    StringBuilder path = new StringBuilder(" " + root.getRawClass().getSimpleName());
    steps.stream().limit(LONGEST).map(this::step).forEach(path::append);
    return path.append(steps.size() > LONGEST ? ".." : "").toString();
  }

  private String step(Reference step) {
    if (step.getFieldName() == null) {
      return step.getIndex() < 0 ? UNTOLD : "[%s]".formatted(step.getIndex());
    }
    Class<?> owner = step.getFrom() instanceof Class<?> type ? type : step.getFrom().getClass();
    return declares(owner, step.getFieldName()) ? "." + step.getFieldName() : UNTOLD;
  }

  private boolean declares(Class<?> owner, String name) {
    JavaType type = mapper.constructType(owner);
    if (Map.class.isAssignableFrom(owner)) {
      return false;
    }
    return Stream.<BeanDescription>of(
            mapper.getSerializationConfig().introspect(type),
            mapper.getDeserializationConfig().introspect(type))
        .flatMap(description -> description.findProperties().stream())
        .anyMatch(property -> property.getName().equals(name));
  }
}
