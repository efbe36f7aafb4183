/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.random;

/** What a program says of one row, as a chain of calls on its draft or change. */
final class RandomDraft {

  private final RandomModel model;

  /** Which of the values of each column. */
  private final int number;

  private final StringBuilder out = new StringBuilder();

  RandomDraft(RandomModel model, int number) {
    this.model = model;
    this.number = number;
  }

  String all() {
    required();
    model.columns.stream().filter(column -> !column.isRequired()).forEach(this::set);
    if (!model.embedded.isEmpty() && !isEmbeddedRequired()) {
      call("inner", inner());
    }
    for (RandomModel.Pivot each : model.pivots) {
      if (each.target().number < model.number) {
        call(
            each.name(),
            "links -> links.connect(%s)".formatted(RandomProgram.reference(each.target(), "a")));
      }
    }
    return out.toString();
  }

  /** Columns, then embedded records, then references, each in the order of the model. */
  String required() {
    key();
    columns(number == 0 ? "a" : "b");
    return out.toString();
  }

  private void columns(String base) {
    model.columns.stream().filter(RandomColumn::isRequired).forEach(this::set);
    if (isEmbeddedRequired()) {
      call("inner", inner());
    }
    if (model.key.source.contains("base")) {
      call("base", RandomProgram.reference(model.base, base.substring(0, 1)));
    }
    model.references.stream()
        .filter(RandomModel.Reference::isRequired)
        .forEach(each -> call(each.name(), RandomProgram.reference(each.target(), "a")));
  }

  /** What a row must have, and the key of row a. */
  String ofRowA() {
    String row = "a" + model.number;
    switch (model.key) {
      case ASSIGNED -> call("id", row + ".id()");
      case COMPOSITE -> {
        call("part", row + ".part()");
        call("word", row + ".word()");
      }
      case COMPOSITE_MADE, COMPOSITE_REFERENCE -> call("part", row + ".part()");
      case IDENTITY, INT, VALUE, UUID, ULID, CUID, REFERENCE -> {}
    }
    columns(row);
    switch (model.key) {
      case IDENTITY, INT, VALUE, UUID, ULID, CUID -> call("id", row + ".id()");
      case COMPOSITE_MADE -> call("made", row + ".made()");
      case ASSIGNED, COMPOSITE, REFERENCE, COMPOSITE_REFERENCE -> {}
    }
    return out.toString();
  }

  /** What can be updated; empty if nothing can. */
  String changes() {
    model.columns.stream().filter(column -> !column.isFixed).forEach(this::set);
    if (!model.embedded.isEmpty()) {
      call("inner", inner());
    }
    return out.toString();
  }

  private void key() {
    switch (model.key) {
      case ASSIGNED -> call("id", number == 0 ? "\"k'\\\\\"" : "\"K'\\\\\"");
      case COMPOSITE -> {
        call("part", "%dL".formatted(number));
        call("word", "\"order\"");
      }
      case COMPOSITE_MADE, COMPOSITE_REFERENCE -> call("part", "7");
      case IDENTITY, INT, VALUE, UUID, ULID, CUID, REFERENCE -> {}
    }
  }

  private boolean isEmbeddedRequired() {
    return !model.embedded.isEmpty()
        && !model.isEmbeddedNullable
        && model.embedded.stream().anyMatch(RandomColumn::isRequired);
  }

  private String inner() {
    return "new Inner%d(%s)"
        .formatted(
            model.number,
            String.join(", ", model.embedded.stream().map(each -> each.argument(number)).toList()));
  }

  private void set(RandomColumn column) {
    call(column.name, column.value(number));
  }

  private void call(String name, String argument) {
    out.append(".%s(%s)".formatted(name, argument));
  }
}
