/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.internal.command.TimeLimit;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Options say what they are, and refuse what could not be meant. */
final class TransactionOptionsTest {

  private static final TransactionOptions DEFAULTS = TransactionOptions.defaults();

  @Test
  void limitsMayBeLongerThanAnyProgramRuns() {
    Duration ever = Duration.ofSeconds(Long.MAX_VALUE);

    assertThat(DEFAULTS.timeout(ever).statementTimeout(ever).limit(TimeLimit.NONE).alarm())
        .isNotNull();
  }

  @Test
  void theyTellWhatIsNotAsByDefault() {
    assertThat(DEFAULTS).hasToString("TransactionOptions[]");
    assertThat(
            DEFAULTS
                .isolation(Isolation.SERIALIZABLE)
                .readOnly()
                .timeout(Duration.ofSeconds(2))
                .statementTimeout(Duration.ofMillis(500))
                .retry(Retry.attempts(3).alsoOnLockTimeouts()))
        .hasToString(
            "TransactionOptions[SERIALIZABLE, read-only, timeout PT2S, statement timeout PT0.5S,"
                + " 3 attempts, pauses of PT0.02S to PT1S, also on lock timeouts]");
  }

  @Test
  void timesAreMoreThanNothing() {
    assertThatThrownBy(() -> DEFAULTS.timeout(Duration.ZERO).toString())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("timeout(PT0S) leaves no time; give more than nothing, or leave it out.");
    assertThatThrownBy(() -> DEFAULTS.statementTimeout(Duration.ofSeconds(-1)).toString())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "statementTimeout(PT-1S) leaves no time; give more than nothing, or leave it out.");
  }

  @Test
  void nullIsTold() {
    assertNull("isolation(..) got null, where a level", () -> DEFAULTS.isolation(null));
    assertNull("timeout(..) got null, where a duration", () -> DEFAULTS.timeout(null));
    assertNull(
        "statementTimeout(..) got null, where a duration", () -> DEFAULTS.statementTimeout(null));
    assertNull("retry(..) got null, where a Retry", () -> DEFAULTS.retry(null));
    assertNull(
        "backoff(..) got null, where a first pause",
        () -> Retry.attempts(2).backoff(null, Duration.ZERO));
    assertNull(
        "backoff(..) got null, where a longest pause",
        () -> Retry.attempts(2).backoff(Duration.ZERO, null));
  }

  private static void assertNull(String told, Callable<?> call) {
    assertThatThrownBy(call::call)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(told + " is due. Give one, or leave the call out.");
  }

  @Test
  void workIsDoneOnceAtLeast() {
    assertThatThrownBy(() -> Retry.attempts(0).toString())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Work is done at least once; 0 attempts are none.");
  }

  @Test
  void pausesGrow() {
    assertThatThrownBy(
            () ->
                Retry.attempts(2).backoff(Duration.ofSeconds(2), Duration.ofSeconds(1)).toString())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Pauses of PT2S and then up to PT1S do not fit; give a first one that is not negative, and a longest one that is as long or longer.");
  }
}
