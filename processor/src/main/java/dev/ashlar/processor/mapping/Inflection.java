/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.mapping;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.github.encryptorcode.pluralize.Pluralize;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Singular and plural of English nouns in lower case, as far as names of models need them. */
public final class Inflection {

  /** Nouns that the library gets wrong in one direction or both. */
  private static final Map<String, String> IRREGULAR =
      words(
          """
          agenda agendas, antenna antennas, atlas atlases, axis axes, basis bases, bias biases,
          buffalo buffaloes, bureau bureaus, cache caches, calculus calculi, canvas canvases,
          cargo cargoes, corpus corpora, cosmos cosmoses, curriculum curricula, ellipsis ellipses,
          energy energies, ethos ethoses, focus focuses, hierarchy hierarchies, index indexes,
          larva larvae, lens lenses, medium media, mosquito mosquitoes, nebula nebulae, oasis oases,
          pancreas pancreases, person people, rhinoceros rhinoceroses, schema schemas,
          syllabus syllabuses, tax taxes, taxi taxis, veto vetoes, virus viruses
          """);

  private static final Map<String, String> IRREGULAR_PLURALS =
      IRREGULAR.entrySet().stream()
          .collect(toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

  /** Nouns with one form for both, beside those that the library knows. */
  private static final Set<String> BOTH =
      Set.of(
          ("analytics aws chaos clothing corps credentials data details diabetes ethics feedback"
                  + " furniture goods ios kudos logistics luggage mathematics media metadata money"
                  + " news offspring os physics pos preferences premises progress settings software"
                  + " species staff statistics stats")
              .split(" "));

  /** An acronym such as {@code sms} or {@code dns}: its last letter is no plural. */
  private static final Pattern ACRONYM = Pattern.compile("[^aeiouy]+s");

  private Inflection() {}

  /** The plural of a noun; a plural is its own. */
  public static String plural(String word) {
    if (hasOneForm(word) || IRREGULAR_PLURALS.containsKey(word)) {
      return word;
    }
    String irregular = IRREGULAR.get(word);
    return irregular == null ? Pluralize.plural(word) : irregular;
  }

  /** The singular of a noun; a singular is its own. */
  public static String singular(String word) {
    if (hasOneForm(word) || IRREGULAR.containsKey(word)) {
      return word;
    }
    String irregular = IRREGULAR_PLURALS.get(word);
    if (irregular != null) {
      return irregular;
    }
    String singular = Pluralize.singular(word);
    boolean isPlural = !singular.equals(word) && Pluralize.plural(singular).equals(word);
    return isPlural ? singular : word;
  }

  private static boolean hasOneForm(String word) {
    return BOTH.contains(word) || ACRONYM.matcher(word).matches();
  }

  private static Map<String, String> words(String pairs) {
    return Arrays.stream(pairs.strip().split(",\\s+"))
        .map(pair -> pair.split(" "))
        .collect(toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
  }
}
