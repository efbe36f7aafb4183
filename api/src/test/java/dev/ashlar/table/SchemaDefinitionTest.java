/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ashlar.Vendor;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class SchemaDefinitionTest {

  private final AtomicInteger timesRead = new AtomicInteger();

  private final SchemaDefinition blog =
      new SchemaDefinition("Blog", "dev.ashlar.examples.blog", Vendor.POSTGRESQL, Vendor.H2) {
        @Override
        protected SchemaTables read() {
          timesRead.incrementAndGet();
          return SchemaTables.read("ashlar schema 1\nschema Blog\n", "");
        }
      };

  @Test
  void vendorThatIsNoTargetIsRefusedWithTheLineToAdd() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> blog.requireTarget(Vendor.SQLITE))
        .withMessage(
            """
            The models of Blog were compiled for H2, POSTGRESQL, not for SQLITE. Add it in the package-info.java of dev.ashlar.examples.blog and compile again:
                @Models(name = "Blog", vendors = {H2, POSTGRESQL, SQLITE})""");
  }

  @Test
  void targetsPass() {
    blog.requireTarget(Vendor.H2);
    blog.requireTarget(Vendor.POSTGRESQL);

    assertThat(timesRead).hasValue(0);
  }

  @Test
  void tablesAreReadOnceWhenTheyAreAskedFor() {
    assertThat(blog.tables()).isSameAs(blog.tables());

    assertThat(timesRead).hasValue(1);
  }
}
