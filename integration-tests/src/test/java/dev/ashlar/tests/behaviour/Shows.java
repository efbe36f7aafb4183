/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.behaviour;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Says which sentences of the guide's page about databases a test shows, word for word. Only for a
 * test that would fail on a database where the sentence is not true.
 *
 * <pre>{@code
 * @Test
 * @Shows("An empty text is a value, and not null.")
 * void emptyTextIsAValue() { ... }
 * }</pre>
 *
 * <p>On a class it holds for each of its tests. A sentence that several tests show is true where
 * all of them pass. The sentences are listed in {@code src/test/resources/behaviour/databases.md}.
 */
@ExtendWith(OutcomeRecorder.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Shows {

  /** The sentences. */
  String[] value();

  /** The database of a test that runs on one only; empty where it runs on every database. */
  String on() default "";
}
