/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ashlar.RangeViolation;
import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.kinds.Brick;
import dev.ashlar.tests.model.kinds.BrickChange;
import dev.ashlar.tests.model.kinds.BrickMapper;
import dev.ashlar.tests.model.kinds.KindsSchema;
import java.sql.SQLException;
import java.time.Instant;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an update computes and the column cannot hold is told alike, and nothing is written. */
@EveryDatabase(drivers = true)
final class RangeTest {

  private BrickMapper bricks;
  private Brick largest;

  @BeforeEach
  void createARow(TestDatabase database) {
    database.create(KindsSchema::createScript);
    Database db = Database.connect(database.dataSource());
    bricks = new BrickMapper(db);
    largest =
        bricks.create(
            p ->
                p.corner(Byte.MAX_VALUE)
                    .side(Short.MIN_VALUE)
                    .layer(Integer.MAX_VALUE)
                    .serial(Long.MAX_VALUE)
                    .density(1e308)
                    .colour("x".repeat(255)));
  }

  @AfterEach
  void assertUnchanged() {
    Brick now = bricks.getById(largest.id());
    assertThat(now.corner()).isEqualTo(largest.corner());
    assertThat(now.side()).isEqualTo(largest.side());
    assertThat(now.layer()).isEqualTo(largest.layer());
    assertThat(now.serial()).isEqualTo(largest.serial());
    assertThat(now.density()).isEqualTo(largest.density());
    assertThat(now.colour()).isEqualTo(largest.colour());
  }

  @Test
  @Shows("What an update computes and the column cannot hold is a `RangeViolation`.")
  void sumOfIntsNamesItsMember() {
    RangeViolation refused = refused(c -> c.layer(v -> v.plus(1)));

    assertThat(refused.member()).contains("Brick.layer");
    assertThat(refused)
        .hasMessage(
            """
            Brick.layer would leave the range of int. Nothing was written.
            Update by less, or declare a wider type and migrate the table.\
            """);
    assertThat(refused.getCause()).isInstanceOf(SQLException.class);
  }

  @Test
  void everyNumberHasARange() {
    assertTold(
        refused(c -> c.corner(v -> v.plus(1))), "Brick.corner would leave the range of byte.");
    assertTold(refused(c -> c.side(v -> v.minus(1))), "Brick.side would leave the range of short.");
    assertTold(
        refused(c -> c.serial(v -> v.plus(1))), "Brick.serial would leave the range of long.");
    assertTold(
        refused(c -> c.density(v -> v.times(10))),
        "Brick.density would leave the range of double.");
  }

  @Test
  void longerTextNamesItsMember() {
    RangeViolation refused = refused(c -> c.set(b -> b.colour(), b -> b.colour().concat("!")));

    assertThat(refused.member()).contains("Brick.colour");
    assertThat(refused)
        .hasMessage(
            """
            Brick.colour would be longer than 255 characters. Nothing was written.
            Add less, or raise @Column(length) and migrate the table.\
            """);
  }

  @Test
  void everyUpdateTellsIt() {
    String told = "Brick.layer would leave the range of int.";

    assertTold(refused(c -> c.layer(v -> v.plus(1)).bakedAt(Instant.EPOCH)), told);
    assertTold(
        violation(() -> bricks.updateMany(p -> p.grade().eq('\''), c -> c.layer(v -> v.plus(1)))),
        told);
    assertTold(violation(() -> bricks.updateAll(c -> c.layer(v -> v.plus(1)))), told);
    assertTold(violation(() -> bricks.update(largest, c -> c.layer(v -> v.plus(1)))), told);
  }

  @Test
  void oneOfSeveralIsNamedWhereTheDatabaseTellsIt() {
    RangeViolation refused = refused(c -> c.layer(v -> v.plus(1)).side(v -> v.plus(1)));

    assertThat(refused.member())
        .satisfiesAnyOf(
            member -> assertThat(member).contains("Brick.layer"),
            member -> assertThat(member).isEmpty());
  }

  private RangeViolation refused(Consumer<BrickChange> change) {
    return violation(() -> bricks.update(largest.id(), change));
  }

  private static RangeViolation violation(ThrowingCallable call) {
    return catchThrowableOfType(RangeViolation.class, call);
  }

  private static void assertTold(RangeViolation refused, String sentence) {
    assertThat(refused).hasMessageStartingWith(sentence + " Nothing was written.");
  }
}
