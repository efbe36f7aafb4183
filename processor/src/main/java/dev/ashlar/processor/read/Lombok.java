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

  private static final String ORDER =
      " Where Lombok is to write it: name Lombok before ashlar-processor on the processor path.";

  private Lombok() {}

  /** What is to be said besides, where a method or a constructor is missing; or nothing. */
  static String order(TypeElement type) {
    return ClassFields.chain(type).stream()
            .flatMap(each -> Stream.concat(Stream.of(each), each.getEnclosedElements().stream()))
            .anyMatch(Lombok::isOn)
        ? ORDER
        : "";
  }

  private static boolean isOn(Element element) {
    return element.getAnnotationMirrors().stream()
        .anyMatch(mirror -> mirror.getAnnotationType().toString().startsWith("lombok."));
  }
}
