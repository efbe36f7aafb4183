/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.roles;

import dev.ashlar.Ref;
import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.model.roles.Note;
import dev.ashlar.tests.model.roles.NoteMapper;
import dev.ashlar.tests.model.roles.Notebook;
import dev.ashlar.tests.model.roles.NotebookMapper;
import dev.ashlar.tests.model.roles.RolesSchema;
import dev.ashlar.tests.model.roles.TallyMapper;
import dev.ashlar.tests.support.RawSql;
import dev.ashlar.tests.support.SteppingClock;
import java.time.Instant;

/** The models of this package on a database that holds nothing else, with a clock that stands. */
record Desk(
    TestDatabase database,
    SteppingClock clock,
    Database db,
    NoteMapper notes,
    NotebookMapper notebooks,
    TallyMapper tallies) {

  static final Instant START = Instant.parse("2026-01-02T03:04:05.123456Z");
  static final Instant NEXT = START.plusSeconds(1);

  static Desk on(TestDatabase database) {
    database.create(RolesSchema::createScript);
    SteppingClock clock = new SteppingClock(START);
    Database db = Database.builder(database.dataSource()).clock(clock).build();
    return new Desk(
        database, clock, db, new NoteMapper(db), new NotebookMapper(db), new TallyMapper(db));
  }

  Notebook notebook() {
    return notebooks.create(n -> n.name("Stones"));
  }

  Note note(String slug, Notebook notebook) {
    return note(slug, NotebookMapper.ref(notebook.id()));
  }

  Note note(String slug, Ref<Notebook> notebook) {
    return notes.create(n -> n.slug(slug).title("A " + slug).source("hand").notebook(notebook));
  }

  RawSql sql() {
    return RawSql.on(database);
  }
}
