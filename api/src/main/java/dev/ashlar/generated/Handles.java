/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.HandleOrigin;
import dev.ashlar.Many;
import dev.ashlar.One;
import dev.ashlar.Ref;
import dev.ashlar.internal.Arguments;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Makes the handles of relations for generated mappers: the one place that knows how a handle comes
 * to be. Handles that were not loaded hold no row and can be shared by all models, so mappers keep
 * them in constants.
 */
public final class Handles {

  private Handles() {}

  /**
   * Where a handle comes from, for the message of {@code NotLoadedException}.
   *
   * @param relation the model and the relation: {@code "Post.author"}
   */
  public static HandleOrigin origin(String relation) {
    return new HandleOrigin(relation, calls(relation));
  }

  /** The calls that load the relation: with the query, or afterwards. */
  private static String calls(String relation) {
    int dot = relation.indexOf('.');
    String row = relation.substring(0, 1).toLowerCase(Locale.ROOT);
    String path = "%1$s -> %1$s.%2$s()".formatted(row, relation.substring(dot + 1));
    return "include(%s) in the query, or with load(rows, %s) of %sMapper"
        .formatted(path, path, relation.substring(0, dot));
  }

  /**
   * A reference made by the program.
   *
   * @param key of exactly the type of the model's id, boxed
   */
  public static <T> Ref<T> ref(Class<T> model, Object key) {
    return Ref.of(model, key);
  }

  /**
   * The key of a reference that the program gives.
   *
   * @throws IllegalArgumentException when the reference is null
   */
  public static Object key(String mapper, @Nullable Ref<?> ref) {
    Ref<?> given = ref == null ? Arguments.present(mapper + ".key(..)", "a reference", ref) : ref;
    return given.key();
  }

  /** A required reference as read from a row. */
  public static <T> Ref<T> ref(Class<T> model, @Nullable Object key, HandleOrigin origin) {
    if (key == null) {
      throw new IllegalStateException(
          "%s is required, but its column holds NULL. Mend the row, or make the relation @Nullable."
              .formatted(origin.relation()));
    }
    return Ref.of(model, key, origin);
  }

  /** An optional reference as read from a row; null when the key is. */
  public static <T> @Nullable Ref<T> refOrNull(
      Class<T> model, @Nullable Object key, HandleOrigin origin) {
    return key == null ? null : Ref.of(model, key, origin);
  }

  /** The other side of a unique relation, not loaded. */
  public static <T> One<T> one(String relation) {
    return One.notLoaded(origin(relation));
  }

  /** The other side of a relation, not loaded. */
  public static <T> Many<T> many(String relation) {
    return Many.notLoaded(origin(relation));
  }
}
