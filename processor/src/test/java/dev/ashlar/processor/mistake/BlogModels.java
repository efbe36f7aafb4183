/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.mistake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The models of the blog, without the programs that use them. */
final class BlogModels {

  private static final Path FOLDER =
      Path.of("../integration-tests/src/main/java/dev/ashlar/examples/blog");
  private static final List<String> MARKS = List.of("\n@Model", "\npublic enum ");

  private BlogModels() {}

  /** The sources by their path. */
  static Map<String, String> sources() {
    Map<String, String> sources = new HashMap<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        String text = Files.readString(file);
        if (MARKS.stream().anyMatch(text::contains)) {
          sources.put("blog/" + file.getFileName(), text);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sources;
  }
}
