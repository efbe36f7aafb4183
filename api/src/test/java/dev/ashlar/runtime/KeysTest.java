/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class KeysTest {

  /** UUIDs compare as signed numbers, databases compare their bytes. */
  private static final Comparator<UUID> BY_BYTES =
      (a, b) -> {
        int most = Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits());
        return most != 0
            ? most
            : Long.compareUnsigned(a.getLeastSignificantBits(), b.getLeastSignificantBits());
      };

  @Test
  void keyIsOfVersionSevenAndTellsItsMillisecond() {
    long before = System.currentTimeMillis();
    UUID key = Keys.uuidV7();
    long after = System.currentTimeMillis();

    assertThat(key.version()).isEqualTo(7);
    assertThat(key.variant()).isEqualTo(2);
    assertThat(key.getMostSignificantBits() >>> 16).isBetween(before, after + 100);
  }

  @Test
  void keysOfOneMillisecondGrow() {
    Keys keys = new Keys(() -> 1_700_000_000_000L);

    List<UUID> made = Stream.generate(keys::next).limit(10_000).toList();

    assertThat(made).isSortedAccordingTo(BY_BYTES).doesNotHaveDuplicates();
    assertThat(made.get(0).getMostSignificantBits() >>> 16).isEqualTo(1_700_000_000_000L);
  }

  @Test
  void keysGrowWhenTheClockIsSetBack() {
    AtomicLong millis = new AtomicLong(1_700_000_000_000L);
    Keys keys = new Keys(millis::get);
    UUID first = keys.next();

    millis.addAndGet(-60_000);

    assertThat(BY_BYTES.compare(keys.next(), first)).isPositive();
  }

  @Test
  void eightThreadsGetDistinctKeysEachInOrder() throws Exception {
    int threads = 8;
    int each = 50_000;
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<List<UUID>>> results = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        results.add(pool.submit(() -> Stream.generate(Keys::uuidV7).limit(each).toList()));
      }
      Set<UUID> all = new HashSet<>();
      for (Future<List<UUID>> result : results) {
        assertThat(result.get()).isSortedAccordingTo(BY_BYTES);
        all.addAll(result.get());
      }
      assertThat(all).hasSize(threads * each);
    } finally {
      pool.shutdownNow();
    }
  }
}
