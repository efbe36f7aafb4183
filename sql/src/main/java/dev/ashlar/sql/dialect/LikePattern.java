/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import java.util.ArrayList;
import java.util.List;

/**
 * A LIKE pattern, taken apart: {@code %} is any text, {@code _} any one character, and a backslash
 * takes the next character as it is. Databases disagree on other uses of the backslash, so each
 * gets its own text.
 */
public final class LikePattern {

  /** Spells the parts of a pattern for one database. */
  public interface Spelling {

    String anyText();

    String anyCharacter();

    /** One character, given as a string of one code point. */
    String exactly(String character);
  }

  private static final String ANY_TEXT = "%";
  private static final String ANY_CHARACTER = "_";

  private final List<Part> parts;

  private LikePattern(List<Part> parts) {
    this.parts = parts;
  }

  /**
   * Takes a pattern apart.
   *
   * @throws IllegalArgumentException if it ends with a lone backslash
   */
  public static LikePattern of(String pattern) {
    List<Part> parts = new ArrayList<>();
    int[] characters = pattern.codePoints().toArray();
    for (int i = 0; i < characters.length; i++) {
      boolean escaped = characters[i] == '\\';
      if (escaped && ++i == characters.length) {
        throw new IllegalArgumentException(
            "The pattern ends with a lone backslash. Write two for a backslash itself.");
      }
      parts.add(new Part(Character.toString(characters[i]), escaped));
    }
    return new LikePattern(parts);
  }

  /** The pattern in another spelling. */
  public String spelled(Spelling spelling) {
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      text.append(part.spelled(spelling));
    }
    return text.toString();
  }

  /** The pattern in SQL's own spelling, with a backslash only where it is needed. */
  public String standard() {
    return spelled(Standard.SPELLING);
  }

  private record Part(String character, boolean escaped) {

    String spelled(Spelling spelling) {
      if (!escaped && character.equals(ANY_TEXT)) {
        return spelling.anyText();
      }
      if (!escaped && character.equals(ANY_CHARACTER)) {
        return spelling.anyCharacter();
      }
      return spelling.exactly(character);
    }
  }

  private static final class Standard implements Spelling {

    static final Spelling SPELLING = new Standard();

    @Override
    public String anyText() {
      return ANY_TEXT;
    }

    @Override
    public String anyCharacter() {
      return ANY_CHARACTER;
    }

    @Override
    public String exactly(String character) {
      boolean special =
          character.equals(ANY_TEXT) || character.equals(ANY_CHARACTER) || character.equals("\\");
      return special ? "\\" + character : character;
    }
  }
}
