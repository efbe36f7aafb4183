/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar;

/**
 * Turns values of a type of the program into values that a column can hold, and back. Generated
 * code makes one converter for each column with {@link Convert} and calls it directly, from any
 * thread; so it is a class with a constructor without parameters, and keeps nothing.
 *
 * <pre>{@code
 * final class ColorConverter implements Converter<Color, Integer> {
 *   public Integer toDatabase(Color color) {
 *     return color.getRGB();
 *   }
 *
 *   public Color fromDatabase(Integer rgb) {
 *     return new Color(rgb, true);
 *   }
 * }
 * }</pre>
 *
 * <p>What is written must be read as an equal value. Null is never passed, and must not be given
 * back: a column that is null is a component that is null. What a method throws goes through to the
 * caller of the mapper.
 *
 * @param <J> the type of the component, boxed where that is primitive
 * @param <D> a type that a column can have, boxed where that is primitive
 */
public interface Converter<J, D> {

  /** What is stored for a value. Equal values are stored as equal ones, or no query finds them. */
  D toDatabase(J value);

  /** The value for which this was stored. */
  J fromDatabase(D stored);
}
