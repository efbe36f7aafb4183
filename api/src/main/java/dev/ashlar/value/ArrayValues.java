/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Arrays as lists and lists as arrays, always copied; for generated code, which does with arrays
 * what it does with lists. The names differ, since calls of one overloaded name could not be
 * nested.
 *
 * <pre>{@code
 * int[] scores = ArrayValues.ints(Values.list("Post.scores", ArrayValues.listOfInts(value), each -> each));
 * }</pre>
 */
public final class ArrayValues {

  private ArrayValues() {}

  /** The elements; null of null. */
  public static <E> @Nullable List<E> listOf(E @Nullable [] values) {
    return values == null ? null : Arrays.asList(values.clone());
  }

  /** The elements; null of null. */
  public static @Nullable List<Boolean> listOfBooleans(boolean @Nullable [] values) {
    if (values == null) {
      return null;
    }
    List<Boolean> list = new ArrayList<>(values.length);
    for (boolean value : values) {
      list.add(value);
    }
    return list;
  }

  /** The elements; null of null. */
  public static @Nullable List<Short> listOfShorts(short @Nullable [] values) {
    if (values == null) {
      return null;
    }
    List<Short> list = new ArrayList<>(values.length);
    for (short value : values) {
      list.add(value);
    }
    return list;
  }

  /** The elements; null of null. */
  public static @Nullable List<Integer> listOfInts(int @Nullable [] values) {
    if (values == null) {
      return null;
    }
    List<Integer> list = new ArrayList<>(values.length);
    for (int value : values) {
      list.add(value);
    }
    return list;
  }

  /** The elements; null of null. */
  public static @Nullable List<Long> listOfLongs(long @Nullable [] values) {
    if (values == null) {
      return null;
    }
    List<Long> list = new ArrayList<>(values.length);
    for (long value : values) {
      list.add(value);
    }
    return list;
  }

  /** The elements; null of null. */
  public static @Nullable List<Float> listOfFloats(float @Nullable [] values) {
    if (values == null) {
      return null;
    }
    List<Float> list = new ArrayList<>(values.length);
    for (float value : values) {
      list.add(value);
    }
    return list;
  }

  /** The elements; null of null. */
  public static @Nullable List<Double> listOfDoubles(double @Nullable [] values) {
    if (values == null) {
      return null;
    }
    List<Double> list = new ArrayList<>(values.length);
    for (double value : values) {
      list.add(value);
    }
    return list;
  }

  /** The elements; null of null. */
  public static @Nullable List<Character> listOfChars(char @Nullable [] values) {
    if (values == null) {
      return null;
    }
    List<Character> list = new ArrayList<>(values.length);
    for (char value : values) {
      list.add(value);
    }
    return list;
  }

  /** The elements, none of them null. */
  public static boolean[] booleans(List<Boolean> values) {
    boolean[] array = new boolean[values.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = values.get(i);
    }
    return array;
  }

  /** The elements, none of them null. */
  public static short[] shorts(List<Short> values) {
    short[] array = new short[values.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = values.get(i);
    }
    return array;
  }

  /** The elements, none of them null. */
  public static int[] ints(List<Integer> values) {
    int[] array = new int[values.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = values.get(i);
    }
    return array;
  }

  /** The elements, none of them null. */
  public static long[] longs(List<Long> values) {
    long[] array = new long[values.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = values.get(i);
    }
    return array;
  }

  /** The elements, none of them null. */
  public static float[] floats(List<Float> values) {
    float[] array = new float[values.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = values.get(i);
    }
    return array;
  }

  /** The elements, none of them null. */
  public static double[] doubles(List<Double> values) {
    double[] array = new double[values.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = values.get(i);
    }
    return array;
  }

  /** The elements, none of them null. */
  public static char[] chars(List<Character> values) {
    char[] array = new char[values.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = values.get(i);
    }
    return array;
  }
}
