/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks.peers;

import dev.ashlar.benchmarks.blog.User;
import dev.ashlar.benchmarks.library.Criteria;
import dev.ashlar.benchmarks.library.NewUser;
import dev.ashlar.benchmarks.library.Operations;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Those operations that are not run with other libraries than Ashlar. */
abstract class PeerOperations implements Operations {

  /** As exact as the columns are. */
  static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }

  @Override
  public final List<User> search(Criteria criteria) {
    throw new UnsupportedOperationException();
  }

  @Override
  public final long createManyReturning() {
    throw new UnsupportedOperationException();
  }

  @Override
  public final void prepareKnown(List<User> users) {}

  @Override
  public final long upsertMany() {
    throw new UnsupportedOperationException();
  }

  @Override
  public final long updateEach(List<User> users) {
    throw new UnsupportedOperationException();
  }

  @Override
  public final List<?> posts(int count) {
    throw new UnsupportedOperationException();
  }

  @Override
  public final User update(UUID id, String name, int visits) {
    throw new UnsupportedOperationException();
  }

  @Override
  public final User upsert(UUID id, NewUser user) {
    throw new UnsupportedOperationException();
  }

  @Override
  public final long updateMany(UUID id, int leastVisits, String name, int visits) {
    throw new UnsupportedOperationException();
  }

  @Override
  public final long deleteMany(UUID id, int mostVisits) {
    throw new UnsupportedOperationException();
  }
}
