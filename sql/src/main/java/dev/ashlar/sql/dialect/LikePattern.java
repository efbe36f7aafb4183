/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

/**
 * A LIKE pattern: {@code %} is any text, {@code _} any one character, and a backslash takes the
 * next character as it is. Databases disagree on other uses of the backslash, so each gets its own
 * text.
 */
public final class LikePattern {

  /** Spells the parts of a pattern for one database. */
  public interface Spelling {

    String anyText();

    String anyCharacter();

    /**
     * One character, given as a string of one code point; not asked of letters and digits of ASCII
     * and of blanks, which stand for themselves.
     */
    String exactly(String character);
  }

  private final String pattern;

  private LikePattern(String pattern) {
    this.pattern = pattern;
  }

  /**
   * Takes a pattern.
   *
   * @throws IllegalArgumentException if it ends with a lone backslash
   */
  public static LikePattern of(String pattern) {
    int last = pattern.length() - 1;
    int backslashes = 0;
    while (backslashes <= last && pattern.charAt(last - backslashes) == '\\') {
      backslashes++;
    }
    if (backslashes % 2 == 1) {
      throw new IllegalArgumentException(
          "The pattern ends with a lone backslash. Write two for a backslash itself.");
    }
    return new LikePattern(pattern);
  }

  /** The pattern in another spelling. */
  public String spelled(Spelling spelling) {
    StringBuilder text = new StringBuilder(pattern.length() + 8);
    for (int i = 0; i < pattern.length(); i++) {
      char next = pattern.charAt(i);
      switch (next) {
        case '%' -> text.append(spelling.anyText());
        case '_' -> text.append(spelling.anyCharacter());
        case '\\' -> i += append(text, i + 1, spelling);
        default -> i += append(text, i, spelling) - 1;
      }
    }
    return text.toString();
  }

  /** Appends the character at this place, and says how long it is. */
  private int append(StringBuilder text, int place, Spelling spelling) {
    char first = pattern.charAt(place);
    if (isPlain(first)) {
      text.append(first);
      return 1;
    }
    int character = pattern.codePointAt(place);
    text.append(spelling.exactly(Character.toString(character)));
    return Character.charCount(character);
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ' ';
  }

  /** The pattern in SQL's own spelling, with a backslash only where it is needed. */
  public String standard() {
    return pattern.indexOf('\\') < 0 ? pattern : spelled(Standard.SPELLING);
  }

  private static final class Standard implements Spelling {

    static final Spelling SPELLING = new Standard();

    @Override
    public String anyText() {
      return "%";
    }

    @Override
    public String anyCharacter() {
      return "_";
    }

    @Override
    public String exactly(String character) {
      boolean special = character.equals("%") || character.equals("_") || character.equals("\\");
      return special ? "\\" + character : character;
    }
  }
}
