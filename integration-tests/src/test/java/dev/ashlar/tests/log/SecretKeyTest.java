/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ashlar.AshlarException;
import dev.ashlar.Ref;
import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.secret.CoinMapper;
import dev.ashlar.tests.model.secret.SecretSchema;
import dev.ashlar.tests.model.secret.StrongboxMapper;
import dev.ashlar.tests.model.secret.Vault;
import dev.ashlar.tests.model.secret.VaultMapper;
import dev.ashlar.tests.support.Traces;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A key that is secret is so in every row that refers to it. */
@EveryDatabase
final class SecretKeyTest {

  private static final Ref<Vault> KEY = VaultMapper.ref("open sesame");
  private static final Ref<Vault> UNKNOWN = VaultMapper.ref("open barley");

  private final List<String> shown = new ArrayList<>();
  private CoinMapper coins;
  private VaultMapper vaults;
  private StrongboxMapper boxes;

  @BeforeEach
  void createTables(TestDatabase database) {
    database.create(SecretSchema::createScript);
    shown.clear();
    Database db =
        Database.builder(database.dataSource())
            .listener(event -> shown.add(event.sql() + event.binds()))
            .build();
    coins = new CoinMapper(db);
    vaults = new VaultMapper(db);
    boxes = new StrongboxMapper(db);
    vaults.create(v -> v.code("open sesame"));
    coins.create(c -> c.vault(KEY));
  }

  @Test
  void statementsDoNotShowIt() {
    assertThat(coins.query().where(c -> c.vault().eq(KEY)).count()).isEqualTo(1);
    assertThat(coins.query().where(c -> c.vault().code().eq("open sesame")).count()).isEqualTo(1);
    assertThat(coins.query().where(c -> c.vault().in(List.of(KEY, UNKNOWN))).count()).isEqualTo(1);
    assertThat(coins.query().include(c -> c.vault()).list()).hasSize(1);
    assertThat(coins.updateAll(c -> c.vault(KEY))).isEqualTo(1);
    assertThat(coins.findByVault(KEY)).isPresent();

    assertThat(shown).hasSizeGreaterThan(8).noneMatch(line -> line.contains("open"));
  }

  @Test
  void rowIsChangedAndPairedByIt() {
    boxes.create(l -> l.code("open box").vaults(v -> v.connect(KEY)));

    assertThat(boxes.update("open box", l -> l.note("left")).note()).isEqualTo("left");
    assertThat(boxes.update("open box", l -> l.note("right")).note()).isEqualTo("right");
    boxes.update("open box", l -> l.vaults(v -> v.set(List.of(KEY))));
    assertThat(
            boxes
                .query()
                .where(l -> l.vaults().some(v -> v.code().eq("open sesame")))
                .include(l -> l.vaults().limit(1))
                .list())
        .hasSize(1);
    assertThat(boxes.deleteMany(l -> l.vaults().some(v -> v.code().eq("open sesame"))))
        .isEqualTo(1);

    assertThat(shown).hasSizeGreaterThan(8).noneMatch(line -> line.contains("open"));
  }

  @Test
  void refusalsDoNotShowIt() {
    assertHidden(() -> coins.create(c -> c.vault(UNKNOWN)));
    assertHidden(() -> coins.create(c -> c.vault(KEY)));
    assertHidden(() -> coins.updateAll(c -> c.vault(UNKNOWN)));
    assertHidden(() -> vaults.delete("open sesame"));
  }

  private static void assertHidden(ThrowingCallable call) {
    AshlarException refused = catchThrowableOfType(AshlarException.class, call);

    assertThat(refused).isNotNull();
    assertThat(Traces.of(refused)).doesNotContain("open");
  }
}
