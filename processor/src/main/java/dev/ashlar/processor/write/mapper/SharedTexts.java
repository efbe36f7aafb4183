/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.mapper;

import dev.ashlar.Vendor;
import dev.ashlar.processor.plan.ModelTexts;
import dev.ashlar.processor.plan.TargetPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Which vendors share the statements of a model, and which statements are made of others. */
final class SharedTexts {

  /** The quotes of databases that do not have the standard ones. */
  static final String BACKTICK = "`";

  private final TargetPlan plan;
  private final Map<ModelTexts, List<Vendor>> vendors = new LinkedHashMap<>();

  SharedTexts(TargetPlan plan) {
    this.plan = plan;
    plan.texts()
        .forEach(
            (vendor, texts) ->
                vendors.computeIfAbsent(held(texts), key -> new ArrayList<>()).add(vendor));
  }

  /** What is held, and whom it serves. */
  Map<ModelTexts, List<Vendor>> vendors() {
    return vendors;
  }

  /** Whom it serves. */
  List<Vendor> vendors(ModelTexts held) {
    return Objects.requireNonNull(vendors.get(held));
  }

  /**
   * What is held in the place of these texts: those that give rows back, where these differ by
   * nothing else.
   */
  ModelTexts held(ModelTexts texts) {
    if (!texts.withoutReturning().equals(texts)) {
      return texts;
    }
    return plan.texts().values().stream()
        .flatMap(other -> Stream.of(other, other.quoted(BACKTICK)))
        .filter(other -> other.withoutReturning().equals(texts))
        .findFirst()
        .orElse(texts);
  }

  /** Whether all that are written out have the same select and the same insert. */
  boolean isShared() {
    return written().map(ModelTexts::select).distinct().count() == 1
        && written().map(ModelTexts::insert).distinct().count() == 1;
  }

  /** Those that are written out. */
  Stream<ModelTexts> written() {
    return vendors.keySet().stream().filter(texts -> original(texts).isEmpty());
  }

  /** The texts from which these differ by nothing but the quotes of identifiers. */
  Optional<ModelTexts> original(ModelTexts texts) {
    return vendors.keySet().stream()
        .filter(other -> !other.equals(texts) && other.quoted(BACKTICK).equals(texts))
        .findFirst();
  }

  /**
   * The texts from which these differ by nothing but how inserted rows are given back; where the
   * insert is a constant of the mapper.
   */
  Optional<ModelTexts> creator(ModelTexts texts) {
    return isShared()
        ? written()
            .takeWhile(other -> !other.equals(texts))
            .filter(other -> other.creatingAs(texts).equals(texts))
            .findFirst()
        : Optional.empty();
  }
}
