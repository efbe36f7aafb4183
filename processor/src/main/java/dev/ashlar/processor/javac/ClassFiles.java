/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.javac;

import java.io.DataInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileManager;
import javax.tools.StandardLocation;

/**
 * Looks into class files for what javac 17 does not show of them: which fields have a type with
 * {@code @Nullable}.
 */
public final class ClassFiles {

  private static final List<JavaFileManager.Location> PLACES =
      List.of(StandardLocation.CLASS_OUTPUT, StandardLocation.CLASS_PATH);

  private final Elements elements;
  private final Filer filer;
  private final Roots roots;
  private final Map<String, Set<String>> known = new ConcurrentHashMap<>();

  /** Finds class files through this filer, where one of these roots is not the source. */
  public ClassFiles(Elements elements, Filer filer, Roots roots) {
    this.elements = elements;
    this.filer = filer;
    this.roots = roots;
  }

  /** The fields of a type of a class file that have it; none where the type has its source. */
  public Set<String> nullableFields(TypeElement type) {
    boolean isClassFile =
        HasSource.ask(elements, type)
            .map(hasSource -> !hasSource)
            .orElseGet(() -> HasSource.showsNothing(type) && !roots.haveSource(type));
    return isClassFile
        ? known.computeIfAbsent(elements.getBinaryName(type).toString(), this::read)
        : Set.of();
  }

  private Set<String> read(String binaryName) {
    return PLACES.stream()
        .flatMap(place -> read(place, binaryName).stream())
        .findFirst()
        .orElse(Set.of());
  }

  private Optional<Set<String>> read(JavaFileManager.Location place, String binaryName) {
    int dot = binaryName.lastIndexOf('.');
    String folder = binaryName.substring(0, Math.max(dot, 0));
    String name = binaryName.substring(dot + 1) + ".class";
    try (InputStream file = filer.getResource(place, folder, name).openInputStream()) {
      return Optional.of(NullableFields.read(new DataInputStream(file)));
    } catch (FileNotFoundException | NoSuchFileException | IllegalArgumentException e) {
      return Optional.empty(); // It is somewhere else, or this compiler has no such place.
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the class file of " + binaryName, e);
    }
  }
}
