/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ashlar.UniqueViolation;
import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.kinds.KindsSchema;
import dev.ashlar.tests.model.kinds.Plaque;
import dev.ashlar.tests.model.kinds.PlaqueMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys of the length that the compiler just lets pass are keys to their last character. */
@EveryDatabase
final class LongestKeyTest {

  private PlaqueMapper plaques;

  @BeforeEach
  void createTables(TestDatabase database) {
    database.create(KindsSchema::createScript);
    Database db = Database.connect(database.dataSource());
    plaques = new PlaqueMapper(db);
  }

  @Test
  void lastCharacterCounts() {
    String same = "x".repeat(767);
    Plaque first = create(same + "a", same + "b");
    Plaque second = create(same + "b", same + "a");

    assertThat(plaques.findById(same + "a")).contains(first);
    assertThat(plaques.findByInscription(same + "a")).contains(second);
    assertThatExceptionOfType(UniqueViolation.class)
        .isThrownBy(() -> create(same + "c", same + "b"))
        .satisfies(e -> assertThat(e.key()).isEqualTo(PlaqueMapper.UNIQUE_INSCRIPTION));
  }

  private Plaque create(String name, String inscription) {
    return plaques.create(
        p ->
            p.name(name)
                .inscription(inscription)
                .motto("m".repeat(760))
                .price(BigDecimal.ONE)
                .day(LocalDate.EPOCH));
  }
}
