/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.javac;

import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** Which classes there are beside the models. */
public final class OwnClasses {

  private final Elements elements;
  private final Map<String, Boolean> known = new HashMap<>();

  /** Looks with the help of this round's elements. */
  public OwnClasses(Elements elements) {
    this.elements = elements;
  }

  /** Whether there is a class of this name in the module of that element. */
  public boolean has(String name, Element near) {
    // Named, since else javac looks through all modules, each time.
    return known.computeIfAbsent(
        name, asked -> elements.getTypeElement(elements.getModuleOf(near), asked) != null);
  }
}
