/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.mapping;

import dev.ashlar.SortOrder;
import dev.ashlar.processor.problem.Origin;
import java.util.List;

/**
 * An {@code @Index} on a model.
 *
 * @param members the components whose columns are indexed, as they were written
 * @param orders which way they run, as far as it is stated
 * @param name its name; empty where it is derived
 * @param origin where it is declared
 */
public record IndexMapping(
    List<String> members, List<SortOrder> orders, String name, Origin origin) {

  /** Copies the lists. */
  public IndexMapping {
    members = List.copyOf(members);
    orders = List.copyOf(orders);
  }

  /** What tells it from the others of its model, as messages name it: {@code author, createdAt}. */
  public String text() {
    return String.join(", ", members);
  }

  /** Model and components, as a message begins with them: {@code The index of Post on a, b}. */
  public String label(ModelMapping model) {
    return members.size() < 2
        ? "An index of " + model.name()
        : "The index of %s on %s".formatted(model.name(), text());
  }

  /** Which way the component at this place runs. */
  public SortOrder order(int place) {
    return place < orders.size() ? orders.get(place) : SortOrder.ASC;
  }
}
