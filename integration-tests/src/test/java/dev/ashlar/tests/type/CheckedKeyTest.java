/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ashlar.Ref;
import dev.ashlar.ValidationException;
import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.marks.Code;
import dev.ashlar.tests.model.marks.Lap;
import dev.ashlar.tests.model.marks.LapMapper;
import dev.ashlar.tests.model.marks.MarksSchema;
import dev.ashlar.tests.model.marks.Note;
import dev.ashlar.tests.model.marks.NoteDraft;
import dev.ashlar.tests.model.marks.NoteMapper;
import dev.ashlar.tests.model.marks.PulseMapper;
import dev.ashlar.tests.model.marks.VisitKey;
import dev.ashlar.tests.model.marks.Word;
import dev.ashlar.tests.model.marks.WordMapper;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A key is checked, and brought into the form that is stored, by whichever way it enters. */
// What a call gives is asked where it matters.
@SuppressWarnings("ReturnValueIgnored")
@EveryDatabase(drivers = true)
final class CheckedKeyTest {

  private static final String YEARS =
      " is not within the years 0001 to 9999, which every database keeps.";
  private static final String HALF =
      " contains half of a surrogate pair, which is no character. Remove it.";
  private static final String NUL =
      " contains the character NUL, which not every database keeps. Remove it.";
  private static final String NUMBER =
      " is not a finite number. Databases disagree about NaN and infinity.";
  private static final Instant NOON = Instant.parse("2024-05-01T12:00:00.123456Z");
  private static final LocalDateTime LOCAL = LocalDateTime.parse("2024-05-01T12:00:00.123456");
  private static final LocalTime TIME = LocalTime.parse("12:00:00.123456");

  private Database db;
  private NoteMapper notes;

  @BeforeEach
  void createTables(TestDatabase database) {
    database.create(MarksSchema::createScript);
    db = Database.connect(database.dataSource());
    notes = new NoteMapper(db);
  }

  @Test
  @Shows(
      "Moments are kept in UTC with microseconds; what is smaller is cut off, so that what is written is what is read.")
  void timesAreCut() {
    found(KeyWays.pulse(db), NOON, NOON.plusNanos(999));
    found(KeyWays.meeting(db), LOCAL, LOCAL.plusNanos(999));
    found(KeyWays.bell(db), TIME, TIME.plusNanos(999));
    found(KeyWays.lap(db), Duration.ofNanos(-1000), Duration.ofNanos(-1999));
    found(KeyWays.visit(db), new VisitKey("Ann", NOON), new VisitKey("Ann", NOON.plusNanos(999)));
  }

  @Test
  @Shows("`-0.0` is kept as `0.0`.")
  void zeroHasNoSign() {
    found(KeyWays.level(db), 0.0, -0.0);
  }

  @Test
  @Shows("NUL and halves of surrogate pairs are refused.")
  void textsAreRefused() {
    refused(KeyWays.word(db), "?", "\uD83D", "Word.text" + HALF);
    refused(KeyWays.word(db), "a", "a\0", "Word.text" + NUL);
    refused(KeyWays.glyph(db), '?', '\uD83D', "Glyph.letter" + HALF);
    refused(KeyWays.glyph(db), 'a', '\0', "Glyph.letter" + NUL);
    refused(KeyWays.parcel(db), new Code("?"), new Code("\uDE00"), "Parcel.code" + HALF);
    refused(
        KeyWays.visit(db),
        new VisitKey("?", NOON),
        new VisitKey("\uD83D", NOON),
        "Visit.guest" + HALF);
  }

  @Test
  @Shows("NaN and infinities are refused, also as the result of a computation.")
  void numbersAreRefused() {
    refused(KeyWays.level(db), 0.0, Double.NaN, "Level.height" + NUMBER);
    refused(KeyWays.level(db), 1.0, Double.NEGATIVE_INFINITY, "Level.height" + NUMBER);
  }

  @Test
  @Shows("Years outside 0001 to 9999 are refused.")
  void yearsAreRefused() {
    refused(KeyWays.pulse(db), NOON, Instant.MAX, "Pulse.at" + YEARS);
    refused(KeyWays.meeting(db), LOCAL, LocalDateTime.MIN, "Meeting.start" + YEARS);
    refused(
        KeyWays.visit(db),
        new VisitKey("Ann", NOON),
        new VisitKey("Ann", Instant.MIN),
        "Visit.at" + YEARS);
  }

  private <M, K> void found(KeyWays<M, K> ways, K stored, K given) {
    Ref<M> ref = Ref.of(ways.model(), given);
    M row = ways.create().apply(stored);
    assertThat(ways.find().apply(given)).contains(row);
    assertThat(ways.findRef().apply(ref)).contains(row);
    assertThat(ways.get().apply(given)).isEqualTo(row);
    assertThat(ways.update().apply(given)).isNotEqualTo(row);

    Ref<M> same = Ref.of(ways.model(), stored);
    Note byId = notes.create(n -> ways.id().apply(n, given));
    Note byRef = notes.create(n -> ways.ref().apply(n, ref));
    Note changed = notes.update(notes.create(n -> n), c -> ways.changeId().apply(c, given));
    Note again = notes.update(notes.create(n -> n), c -> ways.changeRef().apply(c, ref));
    List<Note> all = List.of(byId, byRef, changed, again);
    assertThat(all).allSatisfy(note -> assertThat(ways.read().apply(note)).isEqualTo(same));
    assertThat(notes.query().where(n -> ways.is().apply(n, ref)).list())
        .containsExactlyInAnyOrderElementsOf(all);

    notes.deleteAll();
    assertThat(ways.delete().test(given)).isTrue();
    assertThat(ways.find().apply(stored)).isEmpty();
  }

  private <M, K> void refused(KeyWays<M, K> ways, K stored, K given, String message) {
    Ref<M> ref = Ref.of(ways.model(), given);
    M row = ways.create().apply(stored);
    Note note = notes.create(n -> ways.id().apply(n, stored));
    refused(() -> ways.find().apply(given), message);
    refused(() -> ways.findRef().apply(ref), message);
    refused(() -> ways.get().apply(given), message);
    refused(() -> ways.update().apply(given), message);
    refused(() -> ways.delete().test(given), message);
    refused(() -> ways.id().apply(NoteDraft.start(), given), message);
    refused(() -> ways.ref().apply(NoteDraft.start(), ref), message);
    refused(() -> notes.update(note, c -> ways.changeId().apply(c, given)), message);
    refused(() -> notes.update(note, c -> ways.changeRef().apply(c, ref)), message);
    refused(() -> notes.query().where(n -> ways.is().apply(n, ref)).list(), message);
    assertThat(ways.find().apply(stored)).contains(row);
    assertThat(notes.query().list()).containsExactly(note);
    notes.deleteAll();
    assertThat(ways.delete().test(stored)).isTrue();
  }

  @Test
  void linksAreMadeWithWhatIsStored() {
    LapMapper laps = new LapMapper(db);
    Lap lap = laps.create(l -> l.length(Duration.ofNanos(-1000)).times(1));
    Ref<Lap> given = LapMapper.ref(Duration.ofNanos(-1999));

    Note note = notes.create(n -> n.laps(l -> l.connect(given)));
    assertThat(lapsOf(note)).containsExactly(lap);
    notes.update(note.id(), n -> n.laps(l -> l.disconnect(given)));
    assertThat(lapsOf(note)).isEmpty();
    notes.update(note.id(), n -> n.laps(l -> l.set(List.of(given))));
    assertThat(lapsOf(note)).containsExactly(lap);
  }

  private List<Lap> lapsOf(Note note) {
    return notes
        .query()
        .include(n -> n.laps())
        .where(n -> n.id().eq(note.id()))
        .list()
        .get(0)
        .laps()
        .list();
  }

  @Test
  void linksOfRefusedKeysAreRefused() {
    WordMapper words = new WordMapper(db);
    words.create(w -> w.text("?").times(1));
    Note note = notes.create(n -> n.words(w -> w.connect(WordMapper.ref("?"))));
    Ref<Word> half = WordMapper.ref("\uD83D");
    String message = "Word.text" + HALF;

    refused(() -> notes.create(n -> n.words(w -> w.connect(half))), message);
    refused(() -> notes.update(note.id(), n -> n.words(w -> w.connect(half))), message);
    refused(() -> notes.update(note.id(), n -> n.words(w -> w.disconnect(half))), message);
    refused(() -> notes.update(note.id(), n -> n.words(w -> w.set(List.of(half)))), message);
    assertThat(notes.query().where(n -> n.words().some()).count()).isEqualTo(1);
  }

  @Test
  void keysOfDeletedRowsAreChecked() {
    PulseMapper pulses = new PulseMapper(db);
    pulses.create(p -> p.at(NOON).times(1));

    assertThat(pulses.delete(NOON.plusNanos(1))).isTrue();
    assertThat(pulses.restore(NOON.plusNanos(1))).isTrue();
    assertThat(pulses.forceDelete(NOON.plusNanos(1))).isTrue();
    refused(() -> pulses.restore(Instant.MAX), "Pulse.at" + YEARS);
    refused(() -> pulses.forceDelete(Instant.MAX), "Pulse.at" + YEARS);
  }

  @Test
  void textTooLongIsNotFoundAndNotLinked() {
    WordMapper words = new WordMapper(db);
    String tooLong = "x".repeat(21);

    assertThat(words.findById(tooLong)).isEmpty();
    assertThat(words.delete(tooLong)).isFalse();
    assertThat(notes.query().where(n -> n.word().eq(WordMapper.ref(tooLong))).list()).isEmpty();
    String message = "Word.text has 21 characters; 20 fit. Shorten it, or raise @Column(length).";
    refused(() -> notes.create(n -> n.wordId(tooLong)), message);
    refused(() -> notes.create(n -> n.words(w -> w.connect(WordMapper.ref(tooLong)))), message);
  }

  private static void refused(ThrowingCallable call, String message) {
    assertThatExceptionOfType(ValidationException.class).isThrownBy(call).withMessage(message);
  }
}
