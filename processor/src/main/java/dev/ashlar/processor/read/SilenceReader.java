/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.read;

import dev.ashlar.processor.problem.Silence;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The rules that {@code @SuppressWarnings("ashlar:Rule")} silences in a model. On a record
 * component the annotation is found on its field.
 */
final class SilenceReader {

  private SilenceReader() {}

  /** What is silenced at the type, at those around it, and at its members. */
  static List<Silence> read(TypeElement type) {
    Set<Silence> silences = new LinkedHashSet<>();
    TypeElements.around(type).flatMap(outer -> at(outer, "")).forEach(silences::add);
    ClassFields.chain(type).stream()
        .flatMap(each -> each.getEnclosedElements().stream())
        .filter(member -> member.getKind().isField())
        .flatMap(field -> at(field, field.getSimpleName().toString()))
        .forEach(silences::add);
    return List.copyOf(silences);
  }

  private static Stream<Silence> at(Element place, String member) {
    return AnnotationView.on(place, SuppressWarnings.class).stream()
        .flatMap(stated -> stated.texts("value").stream())
        .filter(text -> text.startsWith(Silence.PREFIX))
        .map(text -> new Silence(member, text.substring(Silence.PREFIX.length())));
  }
}
