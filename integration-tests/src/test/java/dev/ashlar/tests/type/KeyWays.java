/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.type;

import dev.ashlar.Ref;
import dev.ashlar.database.Database;
import dev.ashlar.query.Condition;
import dev.ashlar.tests.model.marks.Bell;
import dev.ashlar.tests.model.marks.BellMapper;
import dev.ashlar.tests.model.marks.Code;
import dev.ashlar.tests.model.marks.Glyph;
import dev.ashlar.tests.model.marks.GlyphMapper;
import dev.ashlar.tests.model.marks.Lap;
import dev.ashlar.tests.model.marks.LapMapper;
import dev.ashlar.tests.model.marks.Level;
import dev.ashlar.tests.model.marks.LevelMapper;
import dev.ashlar.tests.model.marks.Meeting;
import dev.ashlar.tests.model.marks.MeetingMapper;
import dev.ashlar.tests.model.marks.Note;
import dev.ashlar.tests.model.marks.NoteChange;
import dev.ashlar.tests.model.marks.NoteDraft;
import dev.ashlar.tests.model.marks.NoteFields;
import dev.ashlar.tests.model.marks.Parcel;
import dev.ashlar.tests.model.marks.ParcelMapper;
import dev.ashlar.tests.model.marks.Pulse;
import dev.ashlar.tests.model.marks.PulseMapper;
import dev.ashlar.tests.model.marks.Visit;
import dev.ashlar.tests.model.marks.VisitKey;
import dev.ashlar.tests.model.marks.VisitMapper;
import dev.ashlar.tests.model.marks.Word;
import dev.ashlar.tests.model.marks.WordMapper;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The ways by which a key enters, for a model whose key is of one type.
 *
 * @param create makes a row, with the key in the draft
 * @param id sets the key of the reference of a draft
 * @param ref sets that reference
 * @param changeId sets the key of the reference in a change
 * @param changeRef sets that reference
 * @param is the reference of a note is this one
 * @param read the reference of a note
 */
record KeyWays<M, K>(
    Class<M> model,
    Function<K, M> create,
    Function<K, Optional<M>> find,
    Function<Ref<M>, Optional<M>> findRef,
    Function<K, M> get,
    Function<K, M> update,
    Predicate<K> delete,
    BiFunction<NoteDraft, K, NoteDraft> id,
    BiFunction<NoteDraft, Ref<M>, NoteDraft> ref,
    BiFunction<NoteChange, K, NoteChange> changeId,
    BiFunction<NoteChange, Ref<M>, NoteChange> changeRef,
    BiFunction<NoteFields, Ref<M>, Condition> is,
    Function<Note, @Nullable Ref<M>> read) {

  static KeyWays<Word, String> word(Database db) {
    WordMapper rows = new WordMapper(db);
    return new KeyWays<>(
        Word.class,
        key -> rows.create(v -> v.text(key).times(1)),
        rows::findById,
        rows::findById,
        rows::getById,
        key -> rows.update(key, c -> c.times(2)),
        rows::delete,
        NoteDraft::wordId,
        NoteDraft::word,
        NoteChange::wordId,
        NoteChange::word,
        (note, ref) -> note.word().eq(ref),
        Note::word);
  }

  static KeyWays<Glyph, Character> glyph(Database db) {
    GlyphMapper rows = new GlyphMapper(db);
    return new KeyWays<>(
        Glyph.class,
        key -> rows.create(v -> v.letter(key).times(1)),
        rows::findById,
        rows::findById,
        rows::getById,
        key -> rows.update(key, c -> c.times(2)),
        rows::delete,
        NoteDraft::glyphId,
        NoteDraft::glyph,
        NoteChange::glyphId,
        NoteChange::glyph,
        (note, ref) -> note.glyph().eq(ref),
        Note::glyph);
  }

  static KeyWays<Pulse, Instant> pulse(Database db) {
    PulseMapper rows = new PulseMapper(db);
    return new KeyWays<>(
        Pulse.class,
        key -> rows.create(v -> v.at(key).times(1)),
        rows::findById,
        rows::findById,
        rows::getById,
        key -> rows.update(key, c -> c.times(2)),
        rows::delete,
        NoteDraft::pulseId,
        NoteDraft::pulse,
        NoteChange::pulseId,
        NoteChange::pulse,
        (note, ref) -> note.pulse().eq(ref),
        Note::pulse);
  }

  static KeyWays<Meeting, LocalDateTime> meeting(Database db) {
    MeetingMapper rows = new MeetingMapper(db);
    return new KeyWays<>(
        Meeting.class,
        key -> rows.create(v -> v.start(key).times(1)),
        rows::findById,
        rows::findById,
        rows::getById,
        key -> rows.update(key, c -> c.times(2)),
        rows::delete,
        NoteDraft::meetingId,
        NoteDraft::meeting,
        NoteChange::meetingId,
        NoteChange::meeting,
        (note, ref) -> note.meeting().eq(ref),
        Note::meeting);
  }

  static KeyWays<Bell, LocalTime> bell(Database db) {
    BellMapper rows = new BellMapper(db);
    return new KeyWays<>(
        Bell.class,
        key -> rows.create(v -> v.rings(key).times(1)),
        rows::findById,
        rows::findById,
        rows::getById,
        key -> rows.update(key, c -> c.times(2)),
        rows::delete,
        NoteDraft::bellId,
        NoteDraft::bell,
        NoteChange::bellId,
        NoteChange::bell,
        (note, ref) -> note.bell().eq(ref),
        Note::bell);
  }

  static KeyWays<Lap, Duration> lap(Database db) {
    LapMapper rows = new LapMapper(db);
    return new KeyWays<>(
        Lap.class,
        key -> rows.create(v -> v.length(key).times(1)),
        rows::findById,
        rows::findById,
        rows::getById,
        key -> rows.update(key, c -> c.times(2)),
        rows::delete,
        NoteDraft::lapId,
        NoteDraft::lap,
        NoteChange::lapId,
        NoteChange::lap,
        (note, ref) -> note.lap().eq(ref),
        Note::lap);
  }

  static KeyWays<Level, Double> level(Database db) {
    LevelMapper rows = new LevelMapper(db);
    return new KeyWays<>(
        Level.class,
        key -> rows.create(v -> v.height(key).times(1)),
        rows::findById,
        rows::findById,
        rows::getById,
        key -> rows.update(key, c -> c.times(2)),
        rows::delete,
        NoteDraft::levelId,
        NoteDraft::level,
        NoteChange::levelId,
        NoteChange::level,
        (note, ref) -> note.level().eq(ref),
        Note::level);
  }

  static KeyWays<Parcel, Code> parcel(Database db) {
    ParcelMapper rows = new ParcelMapper(db);
    return new KeyWays<>(
        Parcel.class,
        key -> rows.create(v -> v.code(key).times(1)),
        rows::findById,
        rows::findById,
        rows::getById,
        key -> rows.update(key, c -> c.times(2)),
        rows::delete,
        NoteDraft::parcelId,
        NoteDraft::parcel,
        NoteChange::parcelId,
        NoteChange::parcel,
        (note, ref) -> note.parcel().eq(ref),
        Note::parcel);
  }

  static KeyWays<Visit, VisitKey> visit(Database db) {
    VisitMapper rows = new VisitMapper(db);
    return new KeyWays<>(
        Visit.class,
        key -> rows.create(v -> v.guest(key.guest()).at(key.at()).times(1)),
        rows::findById,
        rows::findById,
        rows::getById,
        key -> rows.update(key, c -> c.times(2)),
        rows::delete,
        NoteDraft::visitId,
        NoteDraft::visit,
        NoteChange::visitId,
        NoteChange::visit,
        (note, ref) -> note.visit().eq(ref),
        Note::visit);
  }
}
