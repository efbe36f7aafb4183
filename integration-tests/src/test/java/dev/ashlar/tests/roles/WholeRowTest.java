/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ashlar.NotFoundException;
import dev.ashlar.ValidationException;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.roles.Note;
import dev.ashlar.tests.model.roles.Notebook;
import dev.ashlar.tests.model.roles.NotebookMapper;
import dev.ashlar.tests.support.Blog;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A whole model is written back, but for what is not the program's to write. */
@EveryDatabase
final class WholeRowTest {

  private static final Instant LONG_AGO = Instant.parse("1999-01-01T00:00:00Z");

  @Test
  void everyUpdatableColumnIsWritten(TestDatabase database) {
    Desk desk = Desk.on(database);
    Notebook other = desk.notebook();
    Note note = desk.note("one", desk.notebook());
    desk.clock().step();

    Note edited =
        new Note(
            note.id(),
            "two",
            "Title",
            "Text",
            "forged",
            NotebookMapper.ref(other.id()),
            note.version(),
            LONG_AGO,
            LONG_AGO,
            LONG_AGO);
    Note stored = desk.notes().update(edited);

    assertThat(stored)
        .isEqualTo(
            new Note(
                note.id(),
                "two",
                "Title",
                "Text",
                "hand",
                NotebookMapper.ref(other.id()),
                1,
                Desk.START,
                Desk.NEXT,
                null));
    assertThat(desk.notes().getById(note.id())).isEqualTo(stored);
  }

  @Test
  void modelWithoutAVersionIsFoundByItsKeyAlone(TestDatabase database) {
    Blog blog = Blog.on(database);
    User alice = blog.user("a@b.c");
    blog.users().update(alice.id(), c -> c.visits(5));

    User renamed = blog.users().update(alice, c -> c.name("Alice"));
    assertThat(renamed.visits()).isEqualTo(5);
    User whole = blog.users().update(alice);
    assertThat(whole.visits()).isZero();
    assertThat(whole.name()).isNull();

    blog.users().delete(alice.id());
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> blog.users().update(whole))
        .withMessage("There is no User with id %s, so nothing was updated.", alice.id());
  }

  @Test
  void valuesAreCheckedBeforeTheyAreSent(TestDatabase database) {
    Blog blog = Blog.on(database);
    User alice = blog.user("a@b.c");

    assertThatExceptionOfType(ValidationException.class)
        .isThrownBy(
            () ->
                blog.users()
                    .update(
                        new User(
                            alice.id(),
                            "x".repeat(321),
                            null,
                            alice.role(),
                            0,
                            alice.createdAt(),
                            alice.updatedAt(),
                            alice.posts(),
                            alice.profile())));
  }
}
