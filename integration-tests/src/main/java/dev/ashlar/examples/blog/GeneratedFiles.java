/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.blog;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the compiler put what Ashlar wrote, as seen from the root of the checkout. */
final class GeneratedFiles {

  private static final Path MODULE = Path.of("integration-tests");
  private static final Path SOURCES =
      Path.of("target/generated-sources/annotations/dev/ashlar/examples/blog");
  private static final Path RESOURCES = Path.of("target/classes/META-INF/ashlar/Blog");

  private GeneratedFiles() {}

  static String list() {
    return """
        Mappers
        %s
        Tables and constraints, as Java
        %s
        Tables, as SQL, as text to review and as a diagram
        %s
        """
        .formatted(
            lines(
                in(
                    SOURCES,
                    "UserMapper.java",
                    "ProfileMapper.java",
                    "PostMapper.java",
                    "CategoryMapper.java",
                    "CommentMapper.java")),
            lines(in(SOURCES, "BlogSchema.java")),
            lines(
                in(
                    RESOURCES,
                    "ddl/h2/create.sql",
                    "ddl/mariadb/create.sql",
                    "ddl/mysql/create.sql",
                    "ddl/postgresql/create.sql",
                    "ddl/sqlite/create.sql",
                    "schema.txt",
                    "schema.mmd")));
  }

  private static Stream<Path> in(Path folder, String... names) {
    return List.of(names).stream().map(name -> MODULE.resolve(folder).resolve(name));
  }

  private static String lines(Stream<Path> files) {
    return files
        .map(file -> "  " + file.toString().replace('\\', '/'))
        .collect(Collectors.joining("\n"));
  }
}
