/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.java;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts on one line what one would write on one by hand, where JavaPoet takes several. Literals,
 * text blocks and what stands in comments are left as they are: they hold words of the user's.
 */
public final class Layout {

  /** Text blocks, strings, chars and comments, whatever they hold. */
  private static final Pattern OPAQUE =
      Pattern.compile(
          "\"\"\"(?:[^\\\\\"]|\\\\.|\"(?!\"\"))*+\"\"\""
              + "|\"(?:[^\\\\\"\\n]|\\\\.)*+\""
              + "|'(?:[^\\\\'\\n]|\\\\.)*+'"
              + "|/\\*(?:[^*]|\\*(?!/))*+\\*/"
              + "|//[^\\n]*+",
          Pattern.DOTALL);

  /** No source holds a NUL. */
  private static final char MASK = '\0';

  private static final Pattern MASKED = Pattern.compile(MASK + "(\\d+)" + MASK);

  private static final Pattern SHORT_JAVADOC =
      Pattern.compile("/\\*\\*\\n\\s*\\* ([^\\n]{1,90})\\n\\s*\\*/");
  private static final Pattern EMPTY_BODY = Pattern.compile("\\(\\) \\{\\n\\s*\\}");
  private static final Pattern INTERFACES =
      Pattern.compile("(\\n[^\\n{]*?)\\s+(implements [^{]*\\{)");
  private static final Pattern FIRST_MEMBER =
      Pattern.compile("(\\n(?:public )?final class [^\\n]*(?:\\n    [^\\n]*)* \\{\\n)(  \\S)");

  private static final int LONGEST = 100;

  private static final String FRAGMENT = "@ModelFragment(\n";
  private static final String FRAGMENT_END = "\n    }\n)\n";

  private Layout() {}

  public static String of(String source) {
    List<String> opaque = new ArrayList<>();
    String code =
        OPAQUE
            .matcher(source)
            .replaceAll(
                found -> {
                  opaque.add(onOneLine(found.group()));
                  return "" + MASK + (opaque.size() - 1) + MASK;
                });
    return MASKED
        .matcher(tidy(code))
        .replaceAll(
            found -> Matcher.quoteReplacement(opaque.get(Integer.parseInt(found.group(1)))));
  }

  /** A short Javadoc; everything else that is opaque does not look like one as a whole. */
  private static String onOneLine(String opaque) {
    Matcher javadoc = SHORT_JAVADOC.matcher(opaque);
    return javadoc.matches() ? "/** " + javadoc.group(1) + " */" : opaque;
  }

  private static String tidy(String code) {
    String closed = EMPTY_BODY.matcher(code).replaceAll("() {}");
    String joined =
        INTERFACES
            .matcher(closed)
            .replaceAll(found -> Matcher.quoteReplacement(header(found.group(1), found.group(2))));
    return FIRST_MEMBER
        .matcher(withShortFragment(joined))
        .replaceFirst("$1\n$2")
        .replace(" = \n", " =\n");
  }

  /** The head of a class: on one line, or its interfaces below it, as many on a line as fit. */
  private static String header(String type, String interfaces) {
    String joined = interfaces.replaceAll("\\s+", " ");
    if (type.length() + joined.length() <= LONGEST) {
      return type + " " + joined;
    }
    StringBuilder lines = new StringBuilder(type).append("\n   ");
    int length = 3;
    for (String word : joined.split(" ", -1)) {
      if (length + 1 + word.length() > LONGEST) {
        lines.append("\n       ");
        length = 7;
      }
      lines.append(' ').append(word);
      length += 1 + word.length();
    }
    return lines.toString();
  }

  /** The attributes of the fragment on one line, the lines of the mapping below. */
  private static String withShortFragment(String code) {
    int start = code.indexOf(FRAGMENT);
    int end = code.indexOf(FRAGMENT_END, Math.max(start, 0));
    if (start < 0 || end < 0) {
      return code;
    }
    int value = code.indexOf("{\n", start);
    String attributes = code.substring(start + FRAGMENT.length(), value).strip();
    return code.substring(0, start)
        + "@ModelFragment("
        + attributes.replaceAll("\\n\\s*", " ")
        + code.substring(value - 1, end).replace("\n        ", "\n    ")
        + "\n})\n"
        + code.substring(end + FRAGMENT_END.length());
  }
}
