/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.javac;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;

/**
 * Whether a type is compiled from source, or named to the compiler as a class file, as Gradle does
 * with models that did not change.
 */
public final class HasSource {

  private HasSource() {}

  /** The answer; empty where this compiler does not show the difference. */
  public static Optional<Boolean> ask(Elements elements, TypeElement type) {
    try {
      Method file = Elements.class.getMethod("getFileObjectOf", Element.class); // since JDK 18
      return file.invoke(elements, type) instanceof JavaFileObject found
          ? Optional.of(found.getKind() == JavaFileObject.Kind.SOURCE)
          : Optional.empty();
    } catch (NoSuchMethodException e) {
      return byTraces(elements, type);
    } catch (IllegalAccessException | InvocationTargetException e) {
      return Optional.empty();
    }
  }

  /**
   * What javac 17 shows: only sources have comments and constructors that javac made by itself, and
   * only in class files without parameter names is there an {@code arg0}.
   */
  private static Optional<Boolean> byTraces(Elements elements, TypeElement type) {
    if (elements.getDocComment(type) != null
        || type.getEnclosedElements().stream()
            .anyMatch(member -> elements.getOrigin(member) == Elements.Origin.MANDATED)) {
      return Optional.of(true);
    }
    return hasNamelessParameter(type) ? Optional.of(false) : Optional.empty();
  }

  /**
   * Whether a class of which there is no {@link #ask answer} may be a class file: to javac 17 those
   * show neither annotations of types nor names of parameters. So does a source that has none.
   */
  static boolean showsNothing(TypeElement type) {
    return type.getKind() == ElementKind.CLASS
        && ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
            .allMatch(field -> field.asType().getAnnotationMirrors().isEmpty())
        && parameters(type).allMatch(HasSource::isNameless);
  }

  /** Whether a class has parameters, and none has a name: it is a class file, or looks like one. */
  static boolean hidesNames(TypeElement type) {
    return type.getKind() == ElementKind.CLASS
        && parameters(type).findAny().isPresent()
        && parameters(type).allMatch(HasSource::isNameless);
  }

  private static Stream<VariableElement> parameters(TypeElement type) {
    List<? extends Element> members = type.getEnclosedElements();
    return Stream.concat(
            ElementFilter.methodsIn(members).stream(),
            ElementFilter.constructorsIn(members).stream())
        .flatMap(method -> method.getParameters().stream());
  }

  private static boolean isNameless(VariableElement parameter) {
    return parameter.getSimpleName().toString().matches("arg\\d+");
  }

  private static boolean hasNamelessParameter(TypeElement type) {
    List<ExecutableElement> methods = ElementFilter.methodsIn(type.getEnclosedElements());
    return type.getKind() == ElementKind.RECORD
        && methods.stream()
            .filter(method -> method.getSimpleName().contentEquals("equals"))
            .flatMap(method -> method.getParameters().stream())
            .anyMatch(parameter -> parameter.getSimpleName().contentEquals("arg0"));
  }
}
