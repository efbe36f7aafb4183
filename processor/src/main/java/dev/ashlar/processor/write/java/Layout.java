/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.java;

/**
 * Puts on one line what one would write on one by hand, where JavaPoet takes several. Literals,
 * text blocks and what stands in comments are left as they are: they hold words of the user's. Each
 * source is read once, from its start to its end.
 */
public final class Layout {

  private static final int LONGEST = 100;
  private static final int LONGEST_JAVADOC = 90;

  private static final String IMPLEMENTS = "implements ";
  private static final String FRAGMENT = "@ModelFragment(\n";
  private static final String FRAGMENT_END = "\n    }\n)\n";

  /** What is read. */
  private enum Place {
    /** What is before the class. */
    START,
    /** The attributes of the fragment, which are on one line. */
    ATTRIBUTES,
    /** The lines of the mapping, below them. */
    MAPPING,
    /** The head of the class. */
    HEAD,
    /** All below it. */
    BODY
  }

  private final String source;
  private final StringBuilder text;

  private Place place = Place.START;

  /** What of the source is in the text. */
  private int read;

  /** How long the text was behind the last literal or comment. */
  private int opaque;

  private Layout(String source) {
    this.source = source;
    this.text = new StringBuilder(source.length());
  }

  public static String of(String source) {
    return new Layout(source).text();
  }

  private String text() {
    while (read < source.length()) {
      int end = Opaque.end(source, read);
      if (end > read) {
        opaque(end);
      } else if (source.charAt(read) == '\n') {
        endOfLine();
      } else if (isNext(IMPLEMENTS) && isBlank(text.charAt(text.length() - 1))) {
        interfaces();
      } else {
        text.append(source.charAt(read++));
      }
    }
    return text.toString();
  }

  private void opaque(int end) {
    int words = source.startsWith("/**\n", read) ? firstOther(read + 4) : end;
    int last = source.indexOf('\n', words);
    boolean isShort =
        source.startsWith("* ", words)
            && last > words + 2
            && firstOther(last) == end - 2
            && source.codePointCount(words + 2, last) <= LONGEST_JAVADOC;
    if (isShort) {
      text.append("/** ").append(source, words + 2, last).append(" */");
    } else {
      text.append(source, read, end);
    }
    read = end;
    opaque = text.length();
  }

  private void endOfLine() {
    switch (place) {
      case ATTRIBUTES -> endOfAttribute();
      case MAPPING -> endOfMapping();
      case HEAD -> endOfHead();
      default -> endOfCode();
    }
    if (place == Place.START) {
      place = next();
    }
  }

  /** What the line begins that comes next. */
  private Place next() {
    if (isNext(FRAGMENT) && source.indexOf(FRAGMENT_END, read) > 0) {
      text.append(FRAGMENT, 0, FRAGMENT.length() - 1);
      read = firstOther(read + FRAGMENT.length());
      return Place.ATTRIBUTES;
    }
    return isNext("final class ") || isNext("public final class ") ? Place.HEAD : Place.START;
  }

  private void endOfAttribute() {
    if (endsWith("{")) {
      place = Place.MAPPING;
      endOfMapping();
    } else {
      text.append(' ');
      read = firstOther(read);
    }
  }

  private void endOfMapping() {
    if (isNext(FRAGMENT_END)) {
      text.append("\n})\n");
      read += FRAGMENT_END.length();
      place = next();
    } else {
      text.append("\n    ");
      read = firstOther(read);
    }
  }

  /** A blank line is between the head of the class and its first member. */
  private void endOfHead() {
    if (endsWith(" {")) {
      place = Place.BODY;
      text.append(isNext("\n  ") ? "\n\n" : "\n");
    } else {
      text.append('\n');
    }
    read++;
  }

  private void endOfCode() {
    int next = firstOther(read);
    if (endsWith("() {") && source.startsWith("}", next)) {
      read = next;
      return;
    }
    if (endsWith(" = ")) {
      text.setLength(text.length() - 1);
    }
    text.append('\n');
    read++;
  }

  /** The head of a class: on one line, or its interfaces below it, as many on a line as fit. */
  private void interfaces() {
    int end = source.indexOf('{', read) + 1;
    while (isBlank(text.charAt(text.length() - 1))) {
      text.setLength(text.length() - 1);
    }
    int words = text.length();
    while (read < end) {
      int word = firstOther(read);
      read = wordEnd(word);
      text.append(' ').append(source, word, read);
    }
    if (text.length() - 1 - text.lastIndexOf("\n", words) > LONGEST) {
      wrap(words);
    }
  }

  private int wordEnd(int word) {
    int end = word;
    while (!isBlank(source.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Puts the words from there on lines of their own. */
  private void wrap(int words) {
    text.insert(words, "\n   ");
    int start = words + 1;
    int blank = words + 4;
    while (blank > 0) {
      int end = text.indexOf(" ", blank + 1);
      if ((end < 0 ? text.length() : end) - start > LONGEST) {
        text.insert(blank, "\n       ");
        start = blank + 1;
        end = text.indexOf(" ", blank + 9);
      }
      blank = end;
    }
  }

  private boolean isNext(String code) {
    return source.startsWith(code, read);
  }

  /** Whether the text ends with this code, nothing of which is of a literal or comment. */
  private boolean endsWith(String code) {
    int start = text.length() - code.length();
    return start >= opaque && text.indexOf(code, start) == start;
  }

  /** The first sign from there that is neither a blank nor ends a line. */
  private int firstOther(int from) {
    int index = from;
    while (index < source.length() && isBlank(source.charAt(index))) {
      index++;
    }
    return index;
  }

  private static boolean isBlank(char sign) {
    return sign == ' ' || sign == '\n';
  }
}
