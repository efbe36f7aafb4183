/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Java blocks of a Markdown page.
 *
 * @param files the files that the page declares, by name
 * @param blocks all blocks, in their order
 */
record JavaPage(Map<String, String> files, List<Block> blocks) {

  private static final Pattern BLOCK =
      Pattern.compile("```java\n(.*?)```\n(?:\n```text\n(.*?)```)?", Pattern.DOTALL);

  static JavaPage read(Path file) {
    try {
      Map<String, String> files = new LinkedHashMap<>();
      List<Block> blocks = new ArrayList<>();
      Matcher found = BLOCK.matcher(Files.readString(file));
      while (found.find()) {
        Block block = new Block(found.group(1), Optional.ofNullable(found.group(2)));
        blocks.add(block);
        if (block.kind() == Block.Kind.FILES && block.message().isEmpty()) {
          files.putAll(block.files());
        }
      }
      return new JavaPage(files, blocks);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The blocks of this kind. */
  List<Block> blocks(Block.Kind kind) {
    return blocks.stream().filter(block -> block.kind() == kind).toList();
  }

  /**
   * A block of Java.
   *
   * @param message what javac prints of it, if the page tells
   */
  record Block(String text, Optional<String> message) {

    private static final Pattern FILE = Pattern.compile("(?m)^// ([\\w-]+\\.java)\n");
    private static final Pattern DECLARATION =
        Pattern.compile("(?:@Model|record|enum|class|final class)\\b.*", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("\\b(?:record|enum|class) (\\w+)");
    private static final String GENERATED = "// generated: ";

    enum Kind {
      FILES,
      GENERATED,
      DECLARATIONS,
      STATEMENTS
    }

    Kind kind() {
      if (FILE.matcher(text).lookingAt()) {
        return Kind.FILES;
      }
      if (text.startsWith(GENERATED)) {
        return Kind.GENERATED;
      }
      return DECLARATION.matcher(text).matches() ? Kind.DECLARATIONS : Kind.STATEMENTS;
    }

    /** The files of a block of several; the line with its name stays the first of each. */
    Map<String, String> files() {
      Map<String, String> files = new LinkedHashMap<>();
      for (String part : text.split("(?m)^(?=// [\\w-]+\\.java$)", -1)) {
        Matcher name = FILE.matcher(part);
        if (name.lookingAt()) {
          files.put(name.group(1), part);
        }
      }
      return files;
    }

    /** The types of a block of declarations, by name. */
    Map<String, String> declarations() {
      Map<String, String> types = new LinkedHashMap<>();
      for (String part : text.split("\n\n", -1)) {
        Matcher name = NAME.matcher(part);
        if (name.find()) {
          types.put(name.group(1), part);
        }
      }
      return types;
    }

    /** Of which generated file this is an excerpt. */
    String generatedName() {
      return text.substring(GENERATED.length(), text.indexOf('\n'));
    }

    /** The pieces of an excerpt, which an ellipsis divides. */
    List<String> excerpts() {
      return List.of(text.substring(text.indexOf('\n') + 1).split(" *// \\.\\.\\.\n", -1));
    }
  }
}
