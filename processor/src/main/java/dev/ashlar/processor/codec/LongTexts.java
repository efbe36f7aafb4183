/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.codec;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** Texts as Java source, however long: a constant of a class file has an end. */
public final class LongTexts {

  /** A constant of a class file takes at most 65,535 bytes. */
  private static final int LONGEST_CONSTANT = 60_000;

  private LongTexts() {}

  /** A text block, or several that are joined when the class is loaded. */
  public static CodeBlock of(String text) {
    return isLong(text) ? joined(text) : Literals.textBlock(text);
  }

  /** Whether it is too long for a constant. */
  public static boolean isLong(String text) {
    return bytes(text) > LONGEST_CONSTANT;
  }

  /** A text that is no constant, whatever its length. */
  public static CodeBlock joined(String text) {
    return CodeBlock.of(
        "$T.join(\"\",\n$L)",
        String.class,
        pieces(text).stream().map(Literals::textBlock).collect(CodeBlock.joining(",\n")));
  }

  /** The text in pieces that fit a class file, cut at the ends of lines, or between columns. */
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int bytes = 0;
    for (String next : text.split(cut(text), -1)) {
      int length = bytes(next);
      if (bytes > 0 && bytes + length > LONGEST_CONSTANT) {
        pieces.add(piece.toString());
        piece.setLength(0);
        bytes = 0;
      }
      piece.append(next);
      bytes += length;
    }
    pieces.add(piece.toString());
    return pieces;
  }

  private static String cut(String text) {
    return text.lines().anyMatch(LongTexts::isLong) ? "(?<=\n|, )" : "(?<=\n)";
  }

  /** As many as a class file has, which writes each half of a pair by itself. */
  private static int bytes(String text) {
    return text.chars().map(unit -> unit > 0x7ff ? 3 : unit > 0x7f || unit == 0 ? 2 : 1).sum();
  }
}
