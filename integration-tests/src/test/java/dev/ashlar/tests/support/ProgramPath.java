/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.support;

import dev.ashlar.Model;
import dev.ashlar.jackson.JacksonCodec;
import dev.ashlar.sql.schema.ColumnType;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;

/**
 * The class path of a program that uses Ashlar and H2. In all that tests have, a compiler would
 * spend half of its time.
 */
public final class ProgramPath {

  private static final String TEXT =
      Stream.of(
              Model.class,
              ColumnType.class,
              JacksonCodec.class,
              Nullable.class,
              JdbcDataSource.class)
          .map(ProgramPath::place)
          .collect(Collectors.joining(File.pathSeparator));

  private ProgramPath() {}

  /** As compilers take it. */
  public static String text() {
    return TEXT;
  }

  /** New processors, whose classes are loaded already. */
  public static List<Processor> processors() {
    return ServiceLoader.load(Processor.class).stream().map(ServiceLoader.Provider::get).toList();
  }

  private static String place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
