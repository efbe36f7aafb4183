/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.crud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ashlar.AshlarException;
import dev.ashlar.JsonCodec;
import dev.ashlar.JsonException;
import dev.ashlar.TransactionFailed;
import dev.ashlar.UnreadableRow;
import dev.ashlar.database.Database;
import dev.ashlar.database.Session;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.jackson.JacksonCodec;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.wary.CrateMapper;
import dev.ashlar.tests.model.wary.ParcelMapper;
import dev.ashlar.tests.model.wary.Place;
import dev.ashlar.tests.model.wary.PlankMapper;
import dev.ashlar.tests.model.wary.WarySchema;
import dev.ashlar.tests.support.LoggedLines;
import dev.ashlar.tests.support.RawSql;
import dev.ashlar.tests.support.RefusingSource;
import java.lang.reflect.Type;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every verb that gives rows back, and every place where something may throw on the way back. */
@EveryDatabase
final class FailedWriteTest {

  private RawSql raw;
  private Database calm;
  private Database db;
  private Place next = Place.NOWHERE;
  private LoggedLines log;

  @BeforeEach
  void createTables(TestDatabase database) {
    // What a listener throws is logged, with its trace.
    log = new LoggedLines("dev.ashlar");
    database.create(WarySchema::createScript);
    raw = RawSql.on(database);
    JsonCodec codec = new Codec();
    calm = Database.builder(database.dataSource()).json(codec).build();
    db =
        Database.builder(new RefusingSource(database.dataSource(), new Results()))
            .json(codec)
            .listener(
                event -> {
                  if (next == Place.LISTENER) {
                    throw new IllegalStateException("refused by the listener");
                  }
                })
            .build();
  }

  @AfterEach
  void refuseNothing() {
    log.close();
    Place.refuseAt(Place.NOWHERE);
  }

  @Test
  @Shows("A write that throws in the model's constructor has changed nothing.")
  void constructorThatThrowsTakesTheWriteBack() {
    assertTakenBack(Place.CONSTRUCTOR, this::parcels, Place.Refused.class);
  }

  @Test
  @Shows(
      "A write that throws in a value record, an embedded record, a setter, a converter or a codec"
          + " has changed nothing.")
  void valueRecordThatThrowsTakesTheWriteBack() {
    assertTakenBack(Place.VALUE_RECORD, this::parcels, Place.Refused.class);
  }

  @Test
  @Shows(
      "A write that throws in a value record, an embedded record, a setter, a converter or a codec"
          + " has changed nothing.")
  void embeddedRecordThatThrowsTakesTheWriteBack() {
    assertTakenBack(Place.EMBEDDED, this::parcels, Place.Refused.class);
  }

  @Test
  @Shows(
      "A write that throws in a value record, an embedded record, a setter, a converter or a codec"
          + " has changed nothing.")
  void setterThatThrowsTakesTheWriteBack() {
    assertTakenBack(Place.SETTER, this::crates, Place.Refused.class);
  }

  @Test
  @Shows(
      "A write that throws in a value record, an embedded record, a setter, a converter or a codec"
          + " has changed nothing.")
  void converterThatThrowsTakesTheWriteBack() {
    assertTakenBack(Place.CONVERTER, this::parcels, Place.Refused.class);
  }

  @Test
  @Shows(
      "A write that throws in a value record, an embedded record, a setter, a converter or a codec"
          + " has changed nothing.")
  void codecThatThrowsTakesTheWriteBack() {
    assertTakenBack(Place.JSON, this::parcels, JsonException.class);
  }

  @Test
  @Shows(
      "A write of a model without code of its own stands when a stored value does not fit, and"
          + " `UnreadableRow` says so.")
  void storedValueThatDoesNotFitIsToldAndTheWriteStands() {
    for (String verb : planks().keySet()) {
      boolean stands = !WaryWrites.OF_SEVERAL.contains(verb);
      Outcome outcome = run(Place.STORED_VALUE, this::planks, verb);

      assertThat(outcome.thrown()).as(verb).isInstanceOf(UnreadableRow.class);
      UnreadableRow unreadable = (UnreadableRow) outcome.thrown();
      assertThat(unreadable.member()).as(verb).hasValue("Plank.tint");
      assertThat(unreadable.stands()).as(verb).isEqualTo(stands);
      assertThat(unreadable)
          .as(verb)
          .hasMessageMatching(
              """
              Plank\\.tint of Plank with id \\d+ cannot be read: it holds no constant of Tint\\. Known are \\[LIGHT, DARK]; add the missing one, or mend the row\\.
              (Inserting|Updating|Deleting) Plank was %s\
              """
                  .formatted(
                      stands
                          ? "done all the same, and stands\\."
                          : "taken back: nothing was written\\."));
      assertThat(outcome.hasChanged()).as(verb).isEqualTo(stands);
    }
    assertEndsTransactions(Place.STORED_VALUE, this::planks, UnreadableRow.class);
  }

  @Test
  void whatADriverCannotReadIsToldAsItIs() {
    for (Supplier<Map<String, Consumer<Session>>> verbs :
        List.<Supplier<Map<String, Consumer<Session>>>>of(this::planks, this::parcels)) {
      for (String verb : verbs.get().keySet()) {
        Outcome outcome = run(Place.DRIVER, verbs, verb);

        assertThat(outcome.thrown()).as(verb).isInstanceOf(AshlarException.class);
        boolean stands = outcome.thrown() instanceof UnreadableRow told && told.stands();
        assertThat(outcome.hasChanged()).as(verb).isEqualTo(stands);
      }
    }
    assertEndsTransactions(Place.DRIVER, this::planks, AshlarException.class);
  }

  /** SQLite commits, and may fail, while it is asked for a row. */
  @Test
  @Shows("A statement that fails while its rows are fetched has failed, and is not said to stand.")
  void failureOfTheNextRowIsOneOfTheStatement() {
    for (String verb : planks().keySet()) {
      Outcome outcome = run(Place.NEXT_ROW, this::planks, verb);

      assertThat(outcome.thrown())
          .as(verb)
          .isExactlyInstanceOf(AshlarException.class)
          .hasMessageContaining(" failed: made to fail");
    }
    assertEndsTransactions(Place.NEXT_ROW, this::planks, AshlarException.class);
  }

  @Test
  void listenerThatThrowsChangesNothing() {
    for (String verb : planks().keySet()) {
      Outcome outcome = run(Place.LISTENER, this::planks, verb);

      assertThat(outcome.thrown()).as(verb).isNull();
      assertThat(outcome.hasChanged()).as(verb).isTrue();
    }
  }

  private void assertTakenBack(
      Place place,
      Supplier<Map<String, Consumer<Session>>> verbs,
      Class<? extends Throwable> thrown) {
    for (String verb : verbs.get().keySet()) {
      Outcome outcome = run(place, verbs, verb);

      assertThat(outcome.thrown()).as(verb).isInstanceOf(thrown);
      assertThat(outcome.hasChanged()).as(verb).isFalse();
    }
    assertEndsTransactions(place, verbs, thrown);
  }

  /** The exception is caught inside, and the transaction is over all the same. */
  private void assertEndsTransactions(
      Place place,
      Supplier<Map<String, Consumer<Session>>> verbs,
      Class<? extends Throwable> thrown) {
    for (String verb : verbs.get().keySet()) {
      Consumer<Session> call = prepared(verbs, verb);
      String before = state();
      Throwable end =
          catchThrowable(
              () ->
                  db.transaction(
                      tx -> {
                        next = place;
                        assertThat(catchThrowable(() -> call.accept(tx)))
                            .as(verb)
                            .isInstanceOf(thrown);
                        refuseNothing();
                        next = Place.NOWHERE;
                      }));
      refuseNothing();
      next = Place.NOWHERE;

      assertThat(end).as(verb + " in a transaction").isInstanceOf(TransactionFailed.class);
      assertThat(state()).as(verb + " in a transaction").isEqualTo(before);
    }
  }

  private Outcome run(Place place, Supplier<Map<String, Consumer<Session>>> verbs, String verb) {
    Consumer<Session> call = prepared(verbs, verb);
    String before = state();
    next = place;
    Throwable thrown = catchThrowable(() -> call.accept(db));
    refuseNothing();
    next = Place.NOWHERE;
    return new Outcome(thrown, !state().equals(before));
  }

  private record Outcome(@Nullable Throwable thrown, boolean hasChanged) {}

  /** A verb, of which there is the one row. */
  private Consumer<Session> prepared(Supplier<Map<String, Consumer<Session>>> verbs, String verb) {
    return Objects.requireNonNull(verbs.get().get(verb));
  }

  private Map<String, Consumer<Session>> parcels() {
    clear();
    new CrateMapper(calm).create(c -> WaryWrites.crate("box"));
    return WaryWrites.ofParcels(
        new ParcelMapper(calm).create(p -> WaryWrites.parcel("one")), onlyCrate());
  }

  private Map<String, Consumer<Session>> crates() {
    clear();
    CrateMapper crates = new CrateMapper(calm);
    return WaryWrites.ofCrates(crates.create(c -> WaryWrites.crate("one")), onlyCrate());
  }

  private long onlyCrate() {
    return Long.parseLong(raw.value("SELECT \"id\" FROM \"crates\""));
  }

  private Map<String, Consumer<Session>> planks() {
    clear();
    return WaryWrites.ofPlanks(new PlankMapper(calm).create(p -> WaryWrites.plank("one")));
  }

  private void clear() {
    raw.run("DELETE FROM \"parcels\"");
    raw.run("DELETE FROM \"crates\"");
    raw.run("DELETE FROM \"planks\"");
  }

  /** What is in the tables. */
  private String state() {
    return new ParcelMapper(calm)
            .query().orderBy(p -> p.name().asc()).list().stream()
                .map(each -> each.name() + each.size())
                .toList()
        + new CrateMapper(calm)
            .query().orderBy(c -> c.name().asc()).list().stream()
                .map(each -> each.getName() + each.getSize())
                .toList()
                .toString()
        + new PlankMapper(calm)
            .query().orderBy(p -> p.name().asc()).list().stream()
                .map(each -> each.name() + each.size())
                .toList();
  }

  /** Refuses once a statement is about to be bound, when the program has made its values. */
  private final class Results implements RefusingSource.Reaction {

    @Override
    public void prepared() {
      Place.refuseAt(next);
    }

    @Override
    public void moved() throws SQLException {
      if (Place.NEXT_ROW.refuses()) {
        throw new SQLException("made to fail");
      }
    }

    @Override
    public @Nullable String read(@Nullable String text) throws SQLException {
      if (Place.DRIVER.refuses()) {
        throw new SQLException("made to fail");
      }
      return "DARK".equals(text) && Place.STORED_VALUE.refuses() ? "MUDDY" : text;
    }
  }

  private static final class Codec implements JsonCodec {

    private final JsonCodec real = JacksonCodec.of(new ObjectMapper());

    @Override
    public String write(Object value, Type type) throws Exception {
      return real.write(value, type);
    }

    @Override
    public @Nullable Object read(String json, Type type) throws Exception {
      Place.JSON.ask();
      return real.read(json, type);
    }
  }
}
