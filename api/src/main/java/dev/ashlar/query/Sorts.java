/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.CheckReturnValue;
import dev.ashlar.InvalidSort;
import dev.ashlar.internal.Arguments;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The orders that a text may ask for, such as a parameter of a request, each by a word of the
 * program's own; immutable. There is no other way from a text to what a query sorts by.
 *
 * <pre>{@code
 * Sorts<PostFields> sorts = posts.sorts()
 *     .allow("name", p -> p.title())
 *     .allow("date", p -> p.createdAt());
 * posts.query().orderBy(sorts.parse("name,-date")).list();
 * }</pre>
 *
 * @param <F> the fields of the rows
 */
@CheckReturnValue
public final class Sorts<F extends Fields<?, ?>> {

  private final Map<String, Function<? super F, ? extends Order>> allowed;

  private Sorts(Map<String, Function<? super F, ? extends Order>> allowed) {
    this.allowed = allowed;
  }

  static <F extends Fields<?, ?>> Sorts<F> none() {
    return new Sorts<>(Map.of());
  }

  /**
   * The same, and this word for this order, which may be of any expression. A minus before the word
   * asks for the other direction; where {@link Order#nullsFirst nullsFirst()} or {@link
   * Order#nullsLast nullsLast()} was said, that stays.
   *
   * @param word letter case counts
   * @throws IllegalArgumentException when the word is null, empty, has a comma or white space in
   *     it, begins with a minus, or is allowed already
   */
  public Sorts<F> allow(String word, Function<? super F, ? extends Order> order) {
    SortText.requireWord(Arguments.present("allow(..)", "a word", word));
    Arguments.present("allow(..)", "a function that makes an order", order);
    Map<String, Function<? super F, ? extends Order>> more = new LinkedHashMap<>(allowed);
    if (more.putIfAbsent(word, order) != null) {
      throw new IllegalArgumentException(
          "allow(\"%s\", ..) was called before. Give each order a word of its own."
              .formatted(word));
    }
    return new Sorts<>(Collections.unmodifiableMap(more));
  }

  /** The words that are allowed, in the order in which they were. */
  public List<String> known() {
    return List.copyOf(allowed.keySet());
  }

  /**
   * The order that a text asks for, to be given to {@code orderBy} or {@code thenBy}: words with
   * commas between them, the first one sorted by first. White space around a word does not count.
   *
   * @throws InvalidSort when a word is unknown or there twice, or the text has none, or none
   *     between two commas
   * @throws IllegalArgumentException when the text is null
   */
  public Function<F, Order> parse(String text) {
    Arguments.present("parse(..)", "a text such as \"name,-date\"", text);
    List<SortText.Part> parts = SortText.parts(text, known());
    return fields -> OrderList.of(parts.stream().map(part -> order(fields, part)).toList());
  }

  /**
   * The same, where there may be no text: when it is null, or nothing but white space, the other
   * one counts.
   *
   * <pre>{@code
   * posts.query().orderBy(sorts.parse(request.sort(), "-date"))
   * }</pre>
   *
   * @throws InvalidSort when one of the two is invalid, also when the other one counts
   */
  public Function<F, Order> parse(@Nullable String text, String otherwise) {
    Function<F, Order> other = parse(otherwise);
    return text == null || text.isBlank() ? other : parse(text);
  }

  private Order order(F fields, SortText.Part part) {
    // Only known words are parsed, and a word stays known.
    Order order = Objects.requireNonNull(allowed.get(part.word())).apply(fields);
    if (order == null) {
      throw new IllegalArgumentException(
          "The function of allow(\"%s\", ..) gave null, where an order is due."
              .formatted(part.word()));
    }
    return part.isReversed() ? OrderList.reversed(order) : order;
  }
}
