/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.failure;

import dev.ashlar.UniqueKey;
import dev.ashlar.internal.command.Binds;
import dev.ashlar.internal.command.DraftedRow;
import dev.ashlar.internal.failure.DeletedRowProbe.Finding;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.table.ModelColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Says which row has a unique key already: one that is there, a deleted one, or another draft of
 * the same call. Few drivers tell which row of a batch failed, so that drafts are compared here.
 */
public final class TakenKey {

  private final UniqueKey<?> key;
  private final List<String> columns;

  /**
   * Of a key.
   *
   * @param columns its columns; none where they are not known
   */
  public TakenKey(UniqueKey<?> key, List<String> columns) {
    this.key = key;
    this.columns = List.copyOf(columns);
  }

  /**
   * The message.
   *
   * @param finding what is known of the row in the way
   * @param drafts those of the call where it has several, else none
   */
  String message(Finding finding, List<DraftedRow> drafts) {
    Optional<String> twins = twins(drafts);
    if (twins.isPresent()) {
      return ofCall("drafts %s of this call have the same".formatted(twins.get()));
    }
    return switch (finding) {
      case LIVE ->
          drafts.isEmpty() ? live() : ofCall("another row has the same as one of the drafts");
      case DELETED -> deleted(key);
      case UNKNOWN ->
          """
          %s must be unique, and another row, live or deleted, has the same (%s). Nothing was written.
          Give another value, or look for that row with query().withDeleted().\
          """
              .formatted(key, key.name());
    };
  }

  private String live() {
    return """
    %s must be unique, and another row has the same (%s). Nothing was written.
    Give another value, or change the row that is there.\
    """
        .formatted(key, key.name());
  }

  private String ofCall(String who) {
    return """
    %s must be unique, and %s (%s). Nothing was written.
    Give another value, or leave such drafts out by createManySkippingDuplicates(..).\
    """
        .formatted(key, who, key.name());
  }

  /** What to say of a key that a deleted row has. */
  public static String deleted(UniqueKey<?> key) {
    return """
    %s must be unique, and a deleted row has the same (%s). Nothing was written.
    Give another value, or bring that row back with restore(..), or remove it with forceDelete(..).\
    """
        .formatted(key, key.name());
  }

  /** The first two drafts with the same key, as {@code "2 and 5"}. */
  private Optional<String> twins(List<DraftedRow> drafts) {
    Map<List<Object>, Integer> seen = new HashMap<>();
    for (int number = 1; number <= drafts.size(); number++) {
      List<Object> values = values(drafts.get(number - 1));
      Integer first = values.isEmpty() ? null : seen.putIfAbsent(values, number);
      if (first != null) {
        return Optional.of("%s and %s".formatted(first, number));
      }
    }
    return Optional.empty();
  }

  /** The values of the key; none where one is missing, or made by the database. */
  private List<Object> values(DraftedRow draft) {
    List<Object> values = new ArrayList<>();
    for (String name : columns) {
      Optional<ModelColumn> column = draft.column(name);
      Optional<Bind> value =
          column.flatMap(draft::value).map(Binds::written).filter(bind -> !bind.isNothing());
      if (value.isEmpty()) {
        return List.of();
      }
      values.add(
          column.get().type().ignoresCase()
              ? value.get().shown().toLowerCase(Locale.ROOT)
              : value.get());
    }
    return values;
  }
}
