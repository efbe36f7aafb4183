/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.roles;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.ashlar.Vendor;
import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.roles.Locker;
import dev.ashlar.tests.model.roles.LockerDraft;
import dev.ashlar.tests.model.roles.LockerMapper;
import dev.ashlar.tests.model.roles.Note;
import dev.ashlar.tests.model.roles.NoteDraft;
import dev.ashlar.tests.model.roles.NoteMapper;
import dev.ashlar.tests.model.roles.Notebook;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Upserts of the same keys by many threads leave one row for each, and no write is lost. */
@EveryDatabase
final class ConcurrentUpsertTest {

  private static final int THREADS = 32;
  private static final int KEYS = 20;

  private Desk desk;
  private Notebook notebook;
  private Database withoutPool;

  @BeforeEach
  void createTables(TestDatabase database) throws Exception {
    desk = Desk.on(database);
    notebook = desk.notebook();
    HikariDataSource pool = database.dataSource().unwrap(HikariDataSource.class);
    withoutPool =
        Database.builder(pool.getDataSource())
            .vendor(Vendor.valueOf(database.name().toUpperCase(Locale.ROOT)))
            .build();
  }

  @Test
  @Shows("32 threads that upsert one key leave one row, without an error and without a lost write.")
  void oneKeyOverAPool() throws Exception {
    assertOneRow(desk.db());
  }

  @Test
  @Shows("32 threads that upsert one key leave one row, without an error and without a lost write.")
  void oneKeyWithoutAPool() throws Exception {
    assertOneRow(withoutPool);
  }

  private void assertOneRow(Database db) throws Exception {
    LockerMapper lockers = new LockerMapper(db);
    inParallel(
        number ->
            lockers.upsert(
                LockerMapper.UNIQUE_CODE, l -> l.code("L1").uses(1), c -> c.uses(v -> v.plus(1))));

    Locker locker = lockers.query().one();
    assertThat(locker.uses()).isEqualTo(THREADS);
    assertThat(locker.version()).isEqualTo(THREADS - 1);
  }

  @Test
  @Shows("32 threads that upsert one key leave one row, without an error and without a lost write.")
  void oneKeyOfAModelWithMoreKeysOverAPool() throws Exception {
    assertOneNote(desk.db());
  }

  @Test
  @Shows("32 threads that upsert one key leave one row, without an error and without a lost write.")
  void oneKeyOfAModelWithMoreKeysWithoutAPool() throws Exception {
    assertOneNote(withoutPool);
  }

  private void assertOneNote(Database db) throws Exception {
    NoteMapper notes = new NoteMapper(db);
    inParallel(number -> notes.upsert(NoteMapper.UNIQUE_SLUG, n -> note(n, "one", number)));

    Note note = notes.query().one();
    assertThat(note.version()).isEqualTo(THREADS - 1);
  }

  @Test
  @Shows("`upsertMany` in 32 threads and different orders does the same.")
  void manyKeysInDifferentOrders() throws Exception {
    LockerMapper lockers = new LockerMapper(desk.db());
    inParallel(
        number ->
            lockers.upsertMany(
                LockerMapper.UNIQUE_CODE,
                shuffled(number).stream()
                    .map(key -> LockerDraft.start().code("L" + key).uses(number))
                    .toList()));

    assertThat(lockers.query().list()).hasSize(KEYS).extracting(Locker::version).containsOnly(31);
    assertThat(lockers.query().list())
        .extracting(Locker::uses)
        .hasSize(KEYS)
        .satisfies(uses -> assertThat(uses.stream().distinct()).hasSize(1));
  }

  @Test
  @Shows("`upsertMany` in 32 threads and different orders does the same.")
  void manyKeysOfAModelWithMoreKeysInDifferentOrders() throws Exception {
    NoteMapper notes = new NoteMapper(desk.db());
    inParallel(
        number ->
            notes.upsertMany(
                NoteMapper.UNIQUE_SLUG,
                shuffled(number).stream()
                    .map(key -> note(NoteDraft.start(), "n" + key, number))
                    .toList()));

    assertThat(notes.query().list()).hasSize(KEYS).extracting(Note::version).containsOnly(31);
    assertThat(notes.query().list().stream().map(Note::title).distinct()).hasSize(1);
  }

  @Test
  @Shows("Duplicates that others insert meanwhile are left out as well.")
  void duplicatesThatOthersInsertMeanwhileAreSkipped() throws Exception {
    LockerMapper lockers = new LockerMapper(desk.db());
    List<Long> inserted = Collections.synchronizedList(new ArrayList<>());
    inParallel(
        number ->
            inserted.add(
                lockers.createManySkippingDuplicates(
                    shuffled(number).stream()
                        .map(key -> LockerDraft.start().code("L" + key).uses(number))
                        .toList())));

    assertThat(inserted.stream().mapToLong(Long::longValue).sum()).isEqualTo(KEYS);
    assertThat(lockers.query().count()).isEqualTo(KEYS);
  }

  private NoteDraft note(NoteMapper.NeedsSlug start, String slug, int number) {
    return start.slug(slug).title("T" + number).source("S").notebookId(notebook.id());
  }

  /** The same for each run. */
  private static List<Integer> shuffled(int seed) {
    List<Integer> keys = new ArrayList<>(IntStream.range(0, KEYS).boxed().toList());
    Collections.shuffle(keys, new Random(seed));
    return keys;
  }

  private static void inParallel(IntConsumer work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    CountDownLatch start = new CountDownLatch(1);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        int number = i;
        all.add(
            threads.submit(
                () -> {
                  start.await();
                  work.accept(number);
                  return null;
                }));
      }
      start.countDown();
      for (Future<?> each : all) {
        each.get(1, TimeUnit.MINUTES);
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
