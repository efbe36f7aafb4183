/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ashlar.Many;
import dev.ashlar.ValidationException;
import dev.ashlar.database.Database;
import dev.ashlar.database.StatementEvent;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.lists.ListsSchema;
import dev.ashlar.tests.model.lists.Parcel;
import dev.ashlar.tests.model.lists.ParcelDraft;
import dev.ashlar.tests.model.lists.ParcelMapper;
import dev.ashlar.tests.model.lists.Stickers;
import dev.ashlar.tests.model.lists.Tag;
import dev.ashlar.tests.model.lists.TrayDraft;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Arrays of a class, in every way that writes and reads a row. */
@EveryDatabase
final class ArrayTest {

  private final List<StatementEvent> events = new ArrayList<>();
  private ParcelMapper parcels;

  @BeforeEach
  void createTables(TestDatabase database) {
    database.create(ListsSchema::createScript);
    Database db = Database.builder(database.dataSource()).listener(events::add).build();
    parcels = new ParcelMapper(db);
  }

  private static ParcelDraft draft(String... codes) {
    return ParcelDraft.start()
        .codes(codes)
        .stickers(new Stickers(new Tag[] {new Tag("t")}, new String[] {"note"}))
        .seal(new byte[] {1});
  }

  @Test
  void classOfArraysIsCreatedAndFound() {
    Parcel made = parcels.create(p -> draft("a", "b").secrets(new String[] {"s"}));
    Parcel found = parcels.getById(made.getId());

    assertThat(made.getCodes()).containsExactly("a", "b");
    assertThat(made.getSizes()).isEmpty();
    assertThat(made.getSecrets()).containsExactly("s");
    assertThat(made.getStickers().tags()).containsExactly(new Tag("t"));
    assertThat(made.getStickers().notes()).containsExactly("note");
    assertThat(found).usingRecursiveComparison().isEqualTo(made);
  }

  @Test
  void changesAndWholeRowsUpdateArrays() {
    Parcel parcel = parcels.create(p -> draft("a"));
    Parcel changed =
        parcels.update(
            parcel.getId(), c -> c.codes(new String[0]).sizes(new int[] {1, 2}).secrets(null));
    assertThat(changed.getCodes()).isEmpty();
    assertThat(changed.getSizes()).containsExactly(1, 2);
    assertThat(changed.getStickers().tags()).containsExactly(new Tag("t"));

    Parcel whole =
        parcels.update(
            new Parcel(
                parcel.getId(),
                new String[] {"w"},
                new int[] {3},
                new String[] {"t"},
                new Stickers(new Tag[0], null),
                new byte[] {2},
                null,
                Many.notLoaded()));
    assertThat(whole.getCodes()).containsExactly("w");
    assertThat(whole.getSizes()).containsExactly(3);
    assertThat(whole.getSecrets()).containsExactly("t");
    assertThat(whole.getStickers().tags()).isEmpty();
    assertThat(whole.getStickers().notes()).isNull();
    assertThat(parcels.getById(parcel.getId())).usingRecursiveComparison().isEqualTo(whole);
  }

  @Test
  void arraysAreCopied() {
    String[] codes = {"a"};
    int[] sizes = {1};
    Tag[] tags = {new Tag("t")};
    ParcelDraft draft = draft(codes).sizes(sizes).secrets(codes).stickers(new Stickers(tags, null));
    codes[0] = "x";
    sizes[0] = 9;
    tags[0] = new Tag("x");
    Parcel preview = draft.preview();
    assertThat(preview.getCodes()).containsExactly("a");
    assertThat(preview.getSizes()).containsExactly(1);
    assertThat(preview.getStickers().tags()).containsExactly(new Tag("t"));

    preview.getCodes()[0] = "y";
    preview.getSizes()[0] = 8;
    preview.getSecrets()[0] = "y";
    preview.getSeal()[0] = 2;
    preview.getStickers().tags()[0] = new Tag("y");
    Parcel stored = parcels.createManyReturning(List.of(draft)).get(0);
    assertThat(stored.getCodes()).containsExactly("a");
    assertThat(stored.getSizes()).containsExactly(1);
    assertThat(stored.getSecrets()).containsExactly("a");
    assertThat(stored.getSeal()).containsExactly(1);
    assertThat(stored.getStickers().tags()).containsExactly(new Tag("t"));

    Parcel changed =
        parcels.update(
            stored.getId(),
            c -> {
              c.codes(codes);
              codes[0] = "z";
            });
    assertThat(changed.getCodes()).containsExactly("x");
  }

  @Test
  void elementsBecomeWhatEveryDatabaseKeeps() {
    TrayDraft draft =
        TrayDraft.start()
            .ratios(new double[] {-0.0})
            .amounts(new BigDecimal[] {new BigDecimal("1.5")});

    assertThat(draft.preview().ratios()).containsExactly(0.0);
    assertThat(draft.preview().amounts()).containsExactly(new BigDecimal("1.5000000000"));
  }

  @Test
  void elementThatIsNullOrDoesNotFitIsRefused() {
    assertThatExceptionOfType(ValidationException.class)
        .isThrownBy(() -> draft("a", null))
        .withMessage("Parcel.codes[1] is null, but elements are values. Leave it out.");
    assertThatExceptionOfType(ValidationException.class)
        .isThrownBy(() -> draft("a", "123456"))
        .withMessage(
            "Parcel.codes[1] has 6 characters; 5 fit. Shorten it, or raise @Column(length).");
    assertThatExceptionOfType(ValidationException.class)
        .isThrownBy(() -> draft("a").sizes(null))
        .withMessage("Parcel.sizes is required, but got null. Give a value.");
    assertThatExceptionOfType(ValidationException.class)
        .isThrownBy(() -> TrayDraft.start().shares(new float[] {0, Float.NaN}))
        .withMessage(
            "Tray.shares[1] is not a finite number. Databases disagree about NaN and infinity.");
  }

  @Test
  void logShowsElementsUnlessTheyAreSensitive() {
    parcels.create(p -> draft("shown").secrets(new String[] {"hidden"}));

    assertThat(events).extracting(StatementEvent::toString).anyMatch(it -> it.contains("[shown]"));
    assertThat(events).extracting(StatementEvent::toString).noneMatch(it -> it.contains("hidden"));
  }

  @Test
  void arraysAreThereOrNot() {
    parcels.create(p -> draft("a").secrets(new String[0]));
    parcels.create(p -> draft("b"));

    assertThat(parcels.query().where(p -> p.secrets().isNull()).one().getCodes())
        .containsExactly("b");
    assertThat(parcels.query().where(p -> p.stickers().notes().isNotNull()).count()).isEqualTo(2);
  }
}
