/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.read;

import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** A class whose methods Lombok writes, which only processors after it can see. */
final class Lombok {

  private Lombok() {}

  /** Whether it may write methods and constructors of this class. */
  static boolean writes(TypeElement type) {
    return ClassFields.chain(type).stream()
        .flatMap(each -> Stream.concat(Stream.of(each), each.getEnclosedElements().stream()))
        .anyMatch(Lombok::isOn);
  }

  private static boolean isOn(Element element) {
    return element.getAnnotationMirrors().stream()
        .anyMatch(mirror -> mirror.getAnnotationType().toString().startsWith("lombok."));
  }
}
