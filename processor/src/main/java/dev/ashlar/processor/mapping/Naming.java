/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.mapping;

import dev.ashlar.sql.schema.Names;
import java.util.Locale;
import java.util.regex.Pattern;

/** The names that tables and columns have where the user does not state them. */
public final class Naming {

  /**
   * Where one word of a camel case name ends and the next begins: {@code user|Id}, {@code
   * home|URL}, {@code URL|Path}; not within {@code URLs}, the plural of an acronym.
   */
  private static final Pattern BOUNDARY =
      Pattern.compile(
          "(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}(?!s(?!\\p{Ll}))\\p{Ll})");

  private Naming() {}

  /**
   * The table of a model: the plural in snake case, {@code UserProfile} giving {@code
   * user_profiles}.
   */
  public static String table(String model) {
    String snake = column(model);
    int last = snake.lastIndexOf('_') + 1;
    return Names.fit(snake.substring(0, last) + Inflection.plural(snake.substring(last)));
  }

  /**
   * A model's name with its last word in the singular: {@code OrderLines} giving {@code OrderLine}.
   */
  public static String singular(String model) {
    String[] words = BOUNDARY.split(model, -1);
    String last = words[words.length - 1];
    String lower = last.toLowerCase(Locale.ROOT);
    String singular = Inflection.singular(lower);
    if (singular.equals(lower)) {
      return model;
    }
    return model.substring(0, model.length() - last.length())
        + (lower.startsWith(singular)
            ? last.substring(0, singular.length())
            : last.charAt(0) + singular.substring(1));
  }

  /** The column of a component: snake case, {@code homeURL} giving {@code home_url}. */
  public static String column(String member) {
    return BOUNDARY.matcher(member).replaceAll("_").toLowerCase(Locale.ROOT).replace("__", "_");
  }

  /** The column of a component whose record has this prefix. */
  public static String column(String prefix, String member) {
    return Names.fit(prefix + column(member));
  }

  /** The column of a relation's foreign key: {@code author} giving {@code author_id}. */
  public static String foreignKey(String member) {
    return foreignKey(member, "id");
  }

  /** The column of a relation's foreign key for this column of the key. */
  public static String foreignKey(String member, String key) {
    return Names.fit(column(member) + "_" + key);
  }

  /**
   * The pivot table of a relation: {@code Post} and {@code categories} giving {@code
   * post_categories}.
   */
  public static String pivot(String model, String relation) {
    return column(singular(model)) + "_" + column(relation);
  }

  /** The stage of a draft that asks for a member: {@code email} giving {@code NeedsEmail}. */
  public static String stage(String member) {
    return "Needs" + member.substring(0, 1).toUpperCase(Locale.ROOT) + member.substring(1);
  }
}
