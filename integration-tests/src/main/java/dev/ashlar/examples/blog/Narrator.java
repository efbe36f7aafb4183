/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.blog;

import dev.ashlar.AshlarException;
import dev.ashlar.database.StatementEvent;
import dev.ashlar.database.StatementListener;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Tells a tour: each call as it is written, the statements that it ran, and its result. */
final class Narrator implements StatementListener {

  private static final int WIDTH = 100;

  private final PrintStream out;
  private final List<StatementEvent> statements = new ArrayList<>();
  private int step;

  Narrator(PrintStream out) {
    this.out = out;
  }

  @Override
  public void onStatement(StatementEvent event) {
    statements.add(event);
  }

  /** The title above all steps. */
  void begin(String title) {
    out.println();
    out.println(title);
    out.println("Each step shows the Java, the SQL that ran with its parameters, and the result.");
  }

  /** Begins a step. */
  void heading(String title) {
    step++;
    String start = "--- %d. %s ".formatted(step, title);
    out.println();
    out.println(start + "-".repeat(Math.max(3, WIDTH - start.length())));
  }

  /** Prints lines below the heading. */
  void print(String text) {
    out.println();
    indented("  ", text);
  }

  /** Makes a call that gives nothing. */
  void run(String java, Runnable call) {
    code(java);
    call.run();
    sql();
  }

  /** Makes a call, and shows its result as this text. */
  <T> T show(String java, Supplier<T> call, Function<? super T, String> text) {
    code(java);
    T result = call.get();
    sql();
    print(text.apply(result));
    return result;
  }

  /** Makes a call that the database has to refuse. */
  void refused(String java, Supplier<?> call) {
    code(java);
    AshlarException refusal = refusal(call);
    sql();
    String message = refusal.getClass().getSimpleName() + ": " + refusal.getMessage();
    print(Lines.wrapped(message, WIDTH - 2));
  }

  private static AshlarException refusal(Supplier<?> call) {
    Object result;
    try {
      result = call.get();
    } catch (AshlarException e) {
      return e;
    }
    throw new IllegalStateException("The call was not refused; it gave " + result);
  }

  private void code(String java) {
    statements.clear();
    out.println();
    indented("", java);
  }

  private void sql() {
    for (StatementEvent statement : statements) {
      out.println();
      indented("  | ", Lines.of(statement, WIDTH - 4));
    }
  }

  private void indented(String indent, String text) {
    text.lines().map(line -> indent + line).forEach(out::println);
  }
}
