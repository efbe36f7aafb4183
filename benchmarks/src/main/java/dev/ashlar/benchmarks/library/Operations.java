/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks.library;

import dev.ashlar.benchmarks.blog.User;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a program does all day, written once with each library. */
public interface Operations {

  /** One row by its key. */
  Optional<?> findById(UUID id);

  /** All rows, in the form that the library gives. */
  List<?> all();

  /** Such a row as the model. */
  default User plain(Object row) {
    return (User) row;
  }

  /** One page of the rows that fulfil what was given, newest first. */
  List<User> search(Criteria criteria);

  /** Inserts one row and gives it back as stored. */
  Object create(NewUser user);

  /** Takes the rows for {@link #createMany()} in the form in which the library wants them. */
  void prepare(List<NewUser> users);

  /** Inserts the prepared rows in one transaction and counts them. */
  long createMany();

  /** Inserts the prepared rows in one transaction, knows them as stored, and counts them. */
  long createManyReturning();

  /** Takes rows that are there for {@link #upsertMany()}, in the form that the library wants. */
  void prepareKnown(List<User> users);

  /** Inserts or changes the known rows by their keys in one transaction, and counts them. */
  long upsertMany();

  /** Gives each of these rows one visit more in one transaction, and counts them. */
  long updateEach(List<User> users);

  /** The first posts, each with its author and its categories: models, or {@link WholePost}s. */
  List<?> posts(int count);

  /** Changes one row and gives it back as stored. */
  User update(UUID id, String name, int visits);

  /** Inserts a row with this key, or changes the one that has it, and gives it back as stored. */
  User upsert(UUID id, NewUser user);

  /** Changes the row with this key if it has at least so many visits, and counts. */
  long updateMany(UUID id, int leastVisits, String name, int visits);

  /** Deletes the row with this key if it has at most so many visits, and counts. */
  long deleteMany(UUID id, int mostVisits);
}
