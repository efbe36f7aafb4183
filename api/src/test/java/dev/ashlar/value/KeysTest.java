/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.internal.Ulids;
import dev.ashlar.internal.UuidsV7;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class KeysTest {

  private static final long MILLIS = 1_700_000_000_000L;

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
    UuidsV7 keys = new UuidsV7();

    List<UUID> made = Stream.generate(() -> keys.next(MILLIS)).limit(10_000).toList();

    assertThat(made).isSortedAccordingTo(BY_BYTES).doesNotHaveDuplicates();
    assertThat(made.get(0).getMostSignificantBits() >>> 16).isEqualTo(MILLIS);
  }

  @Test
  void keysGrowWhenTheClockIsSetBack() {
    UuidsV7 keys = new UuidsV7();
    UUID first = keys.next(MILLIS);

    UUID second = keys.next(MILLIS - 60_000);

    assertThat(BY_BYTES.compare(second, first)).isPositive();
  }

  @Test
  void ulidTellsItsMillisecondInTwentySixCharacters() {
    // The specification's own example of the first ten characters.
    String made = new Ulids().next(1_469_918_176_385L);

    assertThat(made).matches("01ARYZ6S41[0-9A-HJKMNP-TV-Z]{16}");
  }

  @Test
  void ulidsOfOneMillisecondGrow() {
    Ulids ulids = new Ulids();

    List<String> made = Stream.generate(() -> ulids.next(MILLIS)).limit(10_000).toList();

    assertThat(made).isSorted().doesNotHaveDuplicates();
    assertThat(made.get(0).substring(0, 10)).isEqualTo(made.get(9_999).substring(0, 10));
  }

  @Test
  void ulidsGrowWhenTheClockIsSetBack() {
    Ulids ulids = new Ulids();
    String first = ulids.next(MILLIS);

    String second = ulids.next(MILLIS - 60_000);

    assertThat(second).isGreaterThan(first);
  }

  @Test
  void cuidsBeginWithALetterAndDoNotRepeat() {
    List<String> made = Stream.generate(Keys::cuid2).limit(10_000).toList();

    assertThat(made).allMatch(cuid -> cuid.matches("[a-z][a-z0-9]{23}")).doesNotHaveDuplicates();
    assertThat(made.stream().map(cuid -> cuid.charAt(0)).distinct().count()).isEqualTo(26);
  }

  @Test
  void randomUuidIsOfVersionFour() {
    UUID key = Keys.uuidV4();

    assertThat(key.version()).isEqualTo(4);
    assertThat(key.variant()).isEqualTo(2);
  }

  @Test
  void eightThreadsGetDistinctKeysEachInOrder() throws Exception {
    assertDistinctAndInOrder(Keys::uuidV7, BY_BYTES);
  }

  @Test
  void eightThreadsGetDistinctUlidsEachInOrder() throws Exception {
    assertDistinctAndInOrder(Keys::ulid, Comparator.naturalOrder());
  }

  private static <K> void assertDistinctAndInOrder(Supplier<K> keys, Comparator<K> order)
      throws Exception {
    int threads = 8;
    int each = 50_000;
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<List<K>>> results = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        results.add(pool.submit(() -> Stream.generate(keys).limit(each).toList()));
      }
      Set<K> all = new HashSet<>();
      for (Future<List<K>> result : results) {
        assertThat(result.get()).isSortedAccordingTo(order);
        all.addAll(result.get());
      }
      assertThat(all).hasSize(threads * each);
    } finally {
      pool.shutdownNow();
    }
  }
}
