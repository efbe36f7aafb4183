/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks;

import dev.ashlar.benchmarks.blog.Role;
import dev.ashlar.benchmarks.blog.User;
import dev.ashlar.benchmarks.library.Criteria;
import dev.ashlar.benchmarks.library.NewUser;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** What the tasks are given, made beforehand; counts how often it was asked. */
public final class Inputs {

  /** A power of two, so that the next one costs next to nothing. */
  private static final int IDS = 512;

  private final UUID[] ids = IntStream.range(0, IDS).mapToObj(Rows::id).toArray(UUID[]::new);
  private final List<NewUser> newUsers = Rows.fresh();
  private final List<User> knownUsers = Rows.known();
  private final Criteria criteria = new Criteria(Role.USER, 5, null, 1, Rows.PAGE);
  private final NewUser changed = new NewUser("changed@prisma.io", "Changed", Role.USER, 7);
  private int asked;

  /** The key of a row that is there; each task takes one, and so is counted. */
  public UUID nextId() {
    return ids[asked++ & (IDS - 1)];
  }

  /** How often a task was run. */
  public int asked() {
    return asked;
  }

  /** A row to insert. */
  public NewUser newUser() {
    return newUsers.get(0);
  }

  /** What a row is changed to. */
  public NewUser changedUser() {
    return changed;
  }

  /** Rows to insert. */
  public List<NewUser> newUsers() {
    return newUsers;
  }

  /** The rows that are there, as they were read. */
  public List<User> knownUsers() {
    return knownUsers;
  }

  /** Two of three criteria, and the second page. */
  public Criteria criteria() {
    return criteria;
  }
}
