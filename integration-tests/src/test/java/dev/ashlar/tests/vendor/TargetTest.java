/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ashlar.DatabaseUnavailable;
import dev.ashlar.Vendor;
import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.onlyh2.OnlyH2Schema;
import dev.ashlar.tests.model.onlyh2.TileMapper;
import dev.ashlar.tests.support.WatchedSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A database of a vendor that nothing was compiled for is refused before it hears of anything. */
@EveryDatabase
final class TargetTest {

  private WatchedSource source;
  private Database db;

  @BeforeEach
  void connect(TestDatabase database) {
    database.clear();
    source = new WatchedSource(database.dataSource());
    db = Database.connect(source);
  }

  @Test
  void vendorIsFoundByAskingTheDriver(TestDatabase database) {
    assertThat(db.vendor().dialect()).isEqualTo(database.name());
  }

  @Test
  void targetIsTaken() {
    if (db.vendor() == Vendor.H2) {
      OnlyH2Schema.create(db);
      TileMapper tiles = new TileMapper(db);
      assertThat(tiles.create(t -> t.name("flat"))).isEqualTo(tiles.query().one());
      OnlyH2Schema.drop(db);
    }
  }

  @Test
  void vendorThatIsStatedIsNotAskedFor() {
    Vendor alike =
        switch (db.vendor()) {
          case MARIADB -> Vendor.MYSQL;
          case MYSQL -> Vendor.MARIADB;
          default -> db.vendor();
        };

    assertThat(Database.builder(source).vendor(alike).build().vendor()).isEqualTo(alike);
    assertThat(source.open()).isEmpty();
  }

  @Test
  void settingsThatAreNotToldAreAskedForInVain() {
    source.failOn("createStatement");

    assertThatExceptionOfType(DatabaseUnavailable.class)
        .isThrownBy(() -> Database.connect(source))
        .withMessage(
            """
            The database gave a connection, but did not answer what its settings are: made to fail
            Check that the user of the DataSource may ask for them, and that the server is not about to stop.""");
    assertThat(source.open()).isEmpty();
  }

  @Test
  void vendorThatIsStatedWronglyIsToldOf() {
    Vendor other = db.vendor() == Vendor.SQLITE ? Vendor.POSTGRESQL : Vendor.SQLITE;

    assertThatExceptionOfType(DatabaseUnavailable.class)
        .isThrownBy(() -> Database.builder(source).vendor(other).build())
        .withMessageStartingWith(
            "The database gave a connection, but did not answer what its settings are: ")
        .withMessageContaining("Check that vendor(%s) is what it is".formatted(other));
  }

  @Test
  void mapperOfAnotherVendorIsRefusedWithTheLineToAdd() {
    assertRefused(() -> new TileMapper(db));
  }

  @Test
  void mapperInATransactionOfAnotherVendorIsRefused() {
    if (db.vendor() != Vendor.H2) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> db.transaction(TileMapper::new))
          .withMessageStartingWith("The models of OnlyH2 were compiled for H2, not for ");
    }
  }

  @Test
  void createOfAnotherVendorIsRefusedWithTheLineToAdd() {
    assertRefused(() -> OnlyH2Schema.create(db));
  }

  @Test
  void dropOfAnotherVendorIsRefusedWithTheLineToAdd() {
    assertRefused(() -> OnlyH2Schema.drop(db));
  }

  @Test
  void scriptOfAnotherVendorIsRefusedWithTheLineToAdd() {
    assertRefused(() -> OnlyH2Schema.createScript(db.vendor()));
    assertRefused(() -> OnlyH2Schema.dropScript(db.vendor()));
  }

  private void assertRefused(ThrowingCallable call) {
    if (db.vendor() == Vendor.H2) {
      return;
    }
    int borrowed = source.borrowed();

    assertThatIllegalArgumentException()
        .isThrownBy(call)
        .withMessage(
            """
            The models of OnlyH2 were compiled for H2, not for %1$s. Add it in the package-info.java of dev.ashlar.tests.model.onlyh2 and compile again:
                @Models(name = "OnlyH2", vendors = {H2, %1$s})"""
                .formatted(db.vendor()));

    assertThat(source.borrowed()).isEqualTo(borrowed);
  }
}
