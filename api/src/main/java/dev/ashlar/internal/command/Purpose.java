/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.command;

import dev.ashlar.table.ModelTable;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * What a statement does, and to what.
 *
 * @param call the rows of the call that it is part of, if that has several drafts
 */
public record Purpose(StatementKind kind, Subject subject, Supplier<List<DraftedRow>> call) {

  public Purpose(StatementKind kind, Subject subject) {
    this(kind, subject, List::of);
  }

  /** The same in a call with several drafts. */
  public Purpose of(Supplier<List<DraftedRow>> drafts) {
    return new Purpose(kind, subject, drafts);
  }

  /** The drafts of the call, where it has several; asked for after a failure only. */
  public List<DraftedRow> drafts() {
    return call.get();
  }

  /** The same to another model of the schema. */
  public Purpose about(ModelTable<?> table) {
    return Subjects.of(subject.schema()).subject(table).purpose(kind);
  }

  /** The same within a message: {@code "inserting User"}. */
  public String words() {
    return kind.word().toLowerCase(Locale.ROOT) + " " + subject.name();
  }

  /** The beginning of a message: {@code "Inserting User"}. */
  public String sentence() {
    return kind.word() + " " + subject.name();
  }
}
