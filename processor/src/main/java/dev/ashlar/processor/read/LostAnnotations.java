/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.read;

import dev.ashlar.processor.problem.Origin;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/**
 * Annotations that the compiler does not know, where it shows them: most lack an import, as javac
 * says itself. What such a member is, nobody can tell. To javac 17 it is a member without them.
 */
public final class LostAnnotations {

  private LostAnnotations() {}

  /** The members of a model that have one, and the model itself if it has. */
  public static List<Origin> in(TypeElement model) {
    Origin origin = Origin.type(model.getQualifiedName().toString());
    Stream<Origin> members =
        ClassFields.chain(model).stream()
            .flatMap(each -> each.getEnclosedElements().stream())
            .filter(member -> member.getKind().isField() && hasOne(member))
            .map(member -> origin.member(member.getSimpleName().toString()));
    return Stream.concat(hasOne(model) ? Stream.of(origin) : Stream.empty(), members).toList();
  }

  private static boolean hasOne(Element element) {
    return element.getAnnotationMirrors().stream()
        .anyMatch(mirror -> mirror.getAnnotationType().getKind() == TypeKind.ERROR);
  }
}
