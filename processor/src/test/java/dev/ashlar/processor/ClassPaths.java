/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor;

import com.google.testing.compile.Compiler;
import dev.ashlar.Model;
import dev.ashlar.sql.schema.ColumnType;
import java.io.File;
import java.net.URISyntaxException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where compilers look for classes: in all that tests have, they would spend half of their time.
 */
public final class ClassPaths {

  private static final List<File> PROGRAM =
      Stream.of(Model.class, ColumnType.class, Nullable.class).map(ClassPaths::place).toList();

  private ClassPaths() {}

  /** javac, for a program that has Ashlar on its class path and nothing else. */
  public static Compiler javac() {
    return Compiler.javac().withClasspath(PROGRAM);
  }

  /** The class path of such a program. */
  static String program() {
    return PROGRAM.stream().map(File::getPath).collect(Collectors.joining(File.pathSeparator));
  }

  /** All that tests have: for processors, and for compilers that are started. */
  static String tests() {
    return System.getProperty("surefire.real.class.path", System.getProperty("java.class.path"));
  }

  private static File place(Class<?> type) {
    try {
      return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
