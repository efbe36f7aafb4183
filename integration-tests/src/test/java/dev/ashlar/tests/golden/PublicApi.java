/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.golden;

import static java.lang.reflect.Modifier.ABSTRACT;
import static java.lang.reflect.Modifier.FINAL;
import static java.lang.reflect.Modifier.PROTECTED;
import static java.lang.reflect.Modifier.PUBLIC;
import static java.lang.reflect.Modifier.STATIC;
import static java.lang.reflect.Modifier.isProtected;
import static java.lang.reflect.Modifier.isPublic;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a module shows to others, as text: the public types of its exported packages. */
final class PublicApi {

  private PublicApi() {}

  /** That of the module in which this class stands. */
  static String of(Class<?> anchor) throws IOException, URISyntaxException {
    Path place = Path.of(anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
    if (Files.isDirectory(place)) {
      return below(place);
    }
    try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + place.toUri()), Map.of())) {
      return below(jar.getPath("/"));
    }
  }

  private static String below(Path root) throws IOException {
    TreeSet<String> packages = new TreeSet<>();
    try (InputStream in = Files.newInputStream(root.resolve("module-info.class"))) {
      ModuleDescriptor.read(in).exports().stream()
          .filter(export -> !export.isQualified())
          .forEach(export -> packages.add(export.source()));
    }
    StringBuilder text = new StringBuilder();
    for (String each : packages) {
      text.append("package ").append(each).append("\n\n");
      types(root, each).map(PublicApi::described).forEach(text::append);
    }
    return text.toString();
  }

  private static Stream<Class<?>> types(Path root, String packageName) throws IOException {
    try (Stream<Path> files = Files.list(root.resolve(packageName.replace('.', '/')))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
          .map(name -> packageName + "." + name.substring(0, name.length() - ".class".length()))
          .sorted()
          .<Class<?>>map(PublicApi::named)
          .filter(PublicApi::isShown)
          .toList()
          .stream();
    }
  }

  private static Class<?> named(String name) {
    try {
      return Class.forName(name, false, PublicApi.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(name, e);
    }
  }

  /** Whether it and all types around it can be named by others. */
  private static boolean isShown(Class<?> type) {
    return !type.isAnonymousClass()
        && !type.isLocalClass()
        && (isPublic(type.getModifiers()) || isProtected(type.getModifiers()))
        && (type.getDeclaringClass() == null || isShown(type.getDeclaringClass()));
  }

  private static String described(Class<?> type) {
    Stream<String> members =
        Stream.of(
                Arrays.stream(type.getDeclaredFields())
                    .filter(PublicApi::isShown)
                    .map(PublicApi::field),
                Arrays.stream(type.getDeclaredConstructors())
                    .filter(PublicApi::isShown)
                    .map(PublicApi::constructor),
                Arrays.stream(type.getDeclaredMethods())
                    .filter(PublicApi::isShown)
                    .map(PublicApi::method))
            .flatMap(lines -> lines.sorted());
    return shortened(
        head(type) + "\n" + members.map(line -> "  " + line + "\n").collect(joining()) + "\n");
  }

  private static boolean isShown(Member member) {
    return !member.isSynthetic()
        && (isPublic(member.getModifiers()) || isProtected(member.getModifiers()));
  }

  private static String head(Class<?> type) {
    StringBuilder head = new StringBuilder(modifiers(type.getModifiers() & ~noise(type)));
    head.append(type.isSealed() ? "sealed " : "")
        .append(kind(type))
        .append(type.getName())
        .append(typeParameters(type));
    if (type.isRecord()) {
      head.append(
          Arrays.stream(type.getRecordComponents())
              .map(PublicApi::component)
              .collect(joining(", ", "(", ")")));
    }
    AnnotatedType parent = type.getAnnotatedSuperclass();
    if (parent != null && !List.of(Object.class, Record.class).contains(parent.getType())) {
      head.append(" extends ").append(parent);
    }
    if (type.getInterfaces().length > 0) {
      head.append(type.isInterface() ? " extends " : " implements ")
          .append(joined(type.getAnnotatedInterfaces()));
    }
    return head.toString();
  }

  /** What is so for every type of its kind. */
  private static int noise(Class<?> type) {
    if (type.isInterface()) {
      return ABSTRACT | STATIC;
    }
    return type.isEnum() || type.isRecord() ? ABSTRACT | FINAL | STATIC : 0;
  }

  private static String kind(Class<?> type) {
    if (type.isAnnotation()) {
      return "@interface ";
    }
    if (type.isInterface()) {
      return "interface ";
    }
    return type.isEnum() ? "enum " : type.isRecord() ? "record " : "class ";
  }

  private static String component(RecordComponent component) {
    return component.getAnnotatedType() + " " + component.getName();
  }

  private static String field(Field field) {
    return modifiers(field.getModifiers()) + field.getAnnotatedType() + " " + field.getName();
  }

  private static String constructor(Constructor<?> constructor) {
    return modifiers(constructor.getModifiers())
        + spaced(typeParameters(constructor))
        + constructor.getDeclaringClass().getSimpleName()
        + parameters(constructor);
  }

  private static String method(Method method) {
    return modifiers(method.getModifiers())
        + spaced(typeParameters(method))
        + method.getAnnotatedReturnType()
        + " "
        + method.getName()
        + parameters(method)
        + defaultValue(method.getDefaultValue());
  }

  private static String defaultValue(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    String shown = Arrays.deepToString(new Object[] {value});
    return " default " + (value instanceof String text ? '"' + text + '"' : unbracketed(shown));
  }

  private static String unbracketed(String text) {
    return text.substring(1, text.length() - 1);
  }

  /** Whether it is synchronized or native is no one's business. */
  private static String modifiers(int all) {
    return Modifier.toString(all & (PUBLIC | PROTECTED | STATIC | ABSTRACT | FINAL)) + " ";
  }

  private static String typeParameters(GenericDeclaration generic) {
    return generic.getTypeParameters().length == 0
        ? ""
        : Arrays.stream(generic.getTypeParameters())
            .map(each -> each + " extends " + joined(each.getAnnotatedBounds()))
            .collect(joining(", ", "<", ">"));
  }

  private static String spaced(String text) {
    return text.isEmpty() ? "" : text + " ";
  }

  private static String parameters(Executable executable) {
    String thrown =
        executable.getAnnotatedExceptionTypes().length == 0
            ? ""
            : " throws " + joined(executable.getAnnotatedExceptionTypes());
    return Arrays.stream(executable.getParameters())
            .map(Parameter::getAnnotatedType)
            .map(AnnotatedType::toString)
            .collect(joining(", ", "(", ")"))
        + thrown;
  }

  private static String joined(AnnotatedType[] types) {
    return Arrays.stream(types).map(AnnotatedType::toString).collect(joining(", "));
  }

  /** Without what every reader knows. */
  private static String shortened(String text) {
    return text.replace("@org.jspecify.annotations.Nullable() ", "@Nullable ")
        .replace(" extends java.lang.Object>", ">")
        .replace(" extends java.lang.Object,", ",")
        .replaceAll("\\bjava\\.lang\\.(?=[A-Z])", "");
  }
}
