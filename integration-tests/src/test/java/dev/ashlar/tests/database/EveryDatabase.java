/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs a test class once per database system, each time on an empty database of its own.
 *
 * <p>The methods are ordinary ones; each, and the constructor, may ask for the database:
 *
 * <pre>{@code
 * @EveryDatabase
 * final class FindTest {
 *
 *   @BeforeEach
 *   void createTables(TestDatabase database) { ... }
 *
 *   @Test
 *   void findsById(TestDatabase database) { ... }
 * }
 * }</pre>
 *
 * <p>The methods of one class share the database; {@code database.clear()} empties it. The property
 * {@code ashlar.test.databases} names the systems to run on, such as {@code h2,sqlite}.
 */
@ClassTemplate
@ExtendWith(EveryDatabaseExtension.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EveryDatabase {

  /** Whether it runs only on those that are reached by a network. */
  boolean network() default false;

  /**
   * Whether it runs on MySQL once more, by MariaDB's driver: it is about what drivers do, such as
   * to tell a failure.
   */
  boolean drivers() default false;
}
